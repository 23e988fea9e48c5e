import type { FigureUse } from '../../../shared/contract/figure-changes';
import type { Target } from '../../app/navigation';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import css from './figures.module.css';

/** The texts, packs and editions that show the older value, each with the way there. */
export function FigureUses({ uses }: { uses: readonly FigureUse[] }) {
  const t = useText();
  const { go } = useNavigation();
  if (uses.length === 0) return null;
  return (
    <Scroll>
      <SectionHead title={t('figures.usedIn')} count={uses.length} />
      <ul className={css['uses']}>
        {uses.map((use) => (
          <li key={`${use.kind} ${use.id}`}>
            <span className={css['quiet']}>{t(`figures.use-${use.kind}`)}</span>{' '}
            <Button variant="link" onClick={() => go(targetOf(use))}>
              {use.title}
            </Button>
          </li>
        ))}
      </ul>
    </Scroll>
  );
}

function targetOf({ kind, id, visitId }: FigureUse): Target {
  if (kind === 'point') return { area: 'points', id };
  const visit = visitId === null ? {} : { id: visitId };
  return kind === 'brief'
    ? { area: 'visits', ...visit, tab: 'briefs', at: id }
    : { area: 'visits', ...visit, tab: 'pack' };
}
