import { IconFileText } from '@tabler/icons-react';
import type { Output } from '../../../shared/contract/contract';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import css from './inspector.module.css';

/** The briefs that the point stands in; each leads there. */
export function UsedIn({ briefs }: { briefs: Output<'points.get'>['state']['usedIn'] }) {
  const t = useText();
  const { go } = useNavigation();
  if (briefs.length === 0) return null;
  return (
    <section aria-label={t('points.usedIn')} className={css['section']}>
      <SectionHead title={t('points.usedIn')} count={briefs.length} />
      <ul>
        {briefs.map(({ briefId, visitId, title }) => (
          <li key={briefId} className={css['brief']}>
            <IconFileText size={16} stroke={1.5} aria-hidden />
            <Button
              variant="link"
              className={css['briefTitle']}
              onClick={() => go({ area: 'visits', id: visitId, tab: 'briefs', at: briefId })}
            >
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
