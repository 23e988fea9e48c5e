import { useState } from 'react';
import type { Readiness as Line } from '../../../../shared/contract/visits';
import { wordReadiness } from '../../../../shared/sentences/readiness';
import { useLanguage, useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { Button } from '../../../ui/Button';
import { SectionHead } from '../../../ui/heads';
import { Meter } from '../../../ui/Meter';
import { Problem } from '../../../ui/Problem';
import css from './overview.module.css';

/** How many lines in order are shown beneath those that are not. */
const shownInOrder = 3;

/** What stands between the visit and its day; each line leads to where it is mended. */
export function Readiness({ visitId, lines }: { visitId: string; lines: readonly Line[] }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const [all, setAll] = useState(false);
  const open = lines.filter((line) => line.state !== 'ok');
  const fine = lines.filter((line) => line.state === 'ok');
  const hidden = all ? 0 : Math.max(0, fine.length - shownInOrder);
  const lead = ({ target: { tab, id } }: Line) =>
    go({ area: 'visits', id: visitId, tab, ...(id === null ? {} : { at: id }) });
  return (
    <section aria-label={t('visits.readiness')}>
      <SectionHead
        title={t('visits.readiness')}
        count={t('visits.readinessCount', { done: fine.length, all: lines.length })}
      >
        <span className={css['meter']}>
          <Meter part={lines.length === 0 ? 1 : fine.length / lines.length} label={t('visits.readiness')} />
        </span>
      </SectionHead>
      {[...open, ...fine.slice(0, fine.length - hidden)].map((line) => {
        const { text, verb } = wordReadiness(line, language);
        return (
          <Problem key={line.code} state={line.state} what={text}>
            {verb !== '' && (
              <Button variant="link" aria-label={`${verb}: ${text}`} onClick={() => lead(line)}>
                {verb}
              </Button>
            )}
          </Problem>
        );
      })}
      {hidden > 0 && (
        <p className={css['more']}>
          {t('visits.moreInOrder', { count: hidden })}{' '}
          <Button variant="link" onClick={() => setAll(true)}>
            {t('visits.showAll')}
          </Button>
        </p>
      )}
    </section>
  );
}
