import { useState } from 'react';
import { useAnswer } from '../../../app/queries';
import { dayText } from '../../../app/texts/dates';
import { useLanguage, useText } from '../../../app/texts/texts';
import { useNavigation } from '../../../app/use-navigation';
import { ToolRow } from '../../../ui/bars';
import { Button } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { ErrorNote } from '../../../ui/ErrorNote';
import { SectionHead } from '../../../ui/heads';
import { Scroll } from '../../../ui/Scroll';
import { Segmented } from '../../../ui/Segmented';
import type { VisitData } from '../use-visit';
import { CarriedGroup } from './CarriedGroup';
import css from './earlier.module.css';
import { grouped } from './grouped';
import { Said } from './Said';

type Shown = 'open' | 'all';

/** What came over from the visit before and is to be confirmed; beside it what was said then. */
export function Earlier({ data, selected }: { data: VisitData; selected: string | null }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const [shown, setShown] = useState<Shown>('open');
  const answer = useAnswer('visits.carried', { visitId: data.visit.id });
  if (answer.error !== null) return <ErrorNote error={answer.error} />;
  if (answer.data === undefined) return null;
  const { from, lines, said } = answer.data;
  if (from === null && lines.length === 0) return <Empty>{t('visitWork.notCopied')}</Empty>;
  const open = lines.reduce((sum, line) => sum + line.open.length, 0);
  const listed = lines.filter((line) => shown === 'all' || line.open.length > 0);
  return (
    <>
      <ToolRow
        end={
          <Segmented
            label={t('visitWork.showWhich')}
            options={[
              { value: 'open', label: t('visitWork.showOpen') },
              { value: 'all', label: t('visitWork.showAll') },
            ]}
            value={shown}
            onChange={setShown}
          />
        }
      >
        {from !== null && (
          <>
            <span>
              {t('visitWork.from', { title: from.title })}
              {from.starts !== null && `, ${dayText(from.starts, language)}`}
            </span>
            <Button variant="link" onClick={() => go({ area: 'visits', id: from.id })}>
              {t('visitWork.openEarlier')}
            </Button>
          </>
        )}
      </ToolRow>
      <div className={css['sides']}>
        <section className={css['side']} aria-label={t('visitWork.cameOver')}>
          <SectionHead title={t('visitWork.cameOver')} count={t('visitWork.toConfirm', { count: open })} />
          <Scroll>
            {listed.length === 0 && <Empty>{t('visitWork.nothingToConfirm')}</Empty>}
            {grouped(listed, ({ of }) => of).map(([of, some]) => (
              <CarriedGroup key={of} of={of} lines={some} visitId={data.visit.id} selected={selected} />
            ))}
          </Scroll>
        </section>
        <section className={css['side']} aria-label={t('visitWork.saidThen')}>
          <SectionHead title={t('visitWork.saidThen')} count={said.length} />
          <Scroll>{said.length === 0 ? <Empty>{t('visitWork.nothingSaid')}</Empty> : <Said said={said} />}</Scroll>
        </section>
      </div>
    </>
  );
}
