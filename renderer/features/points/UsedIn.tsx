import { IconFileText, IconPackage, IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Target } from '../../app/navigation';
import { useAnswer } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import css from './inspector.module.css';

/** Every brief, pack and edition that the point stands in; each leads there. */
export function UsedIn({ id }: { id: string }) {
  const t = useText();
  const language = useLanguage();
  const { data } = useAnswer('library.usedIn', { id });
  if (data === undefined) return null;
  const { briefs, packs, editions } = data;
  const count = briefs.length + packs.length + editions.length;
  if (count === 0) return null;
  return (
    <section aria-label={t('points.usedIn')} className={css['section']}>
      <SectionHead title={t('points.usedIn')} count={count} />
      <ul>
        {briefs.map(({ briefId, visitId, title }) => (
          <Line
            key={briefId}
            icon={<IconFileText size={16} stroke={1.5} aria-hidden />}
            to={{ area: 'visits', id: visitId, tab: 'briefs', at: briefId }}
            words={title}
          />
        ))}
        {packs.map(({ packId, visitId, title, part }) => (
          <Line
            key={packId}
            icon={<IconPackage size={16} stroke={1.5} aria-hidden />}
            to={{ area: 'visits', id: visitId, tab: 'pack', at: part }}
            words={t('library.inPack', { title })}
          />
        ))}
        {editions.map(({ editionId, visitId, title, version, at }) => (
          <Line
            key={editionId}
            icon={<IconSend size={16} stroke={1.5} aria-hidden />}
            to={{ area: 'visits', id: visitId, tab: 'pack', at: `editions:${version}` }}
            words={t('library.inEdition', { title, version, day: dayText(at, language, 'short') })}
          />
        ))}
      </ul>
    </section>
  );
}

function Line({ icon, to, words }: { icon: ReactNode; to: Target; words: string }) {
  const { go } = useNavigation();
  return (
    <li className={css['brief']}>
      {icon}
      <Button variant="link" className={css['briefTitle']} title={words} onClick={() => go(to)}>
        {words}
      </Button>
    </li>
  );
}
