import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { Button } from '../../../ui/Button';
import { SectionHead } from '../../../ui/heads';
import { UsabilityLabel } from '../../../ui/UsabilityLabel';
import type { ContributionRow } from './CommissioningTab';
import css from './commissioning.module.css';
import { itemWords } from './contribution-words';

/** What an office wrote, to be looked at: what is ticked goes into the library and its brief, nothing else does. */
export function ReturnedList({ row }: { row: ContributionRow }) {
  const t = useText();
  const take = useAct('contributions.take');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const open = row.returned.filter(({ pointId }) => pointId === null);
  const chosen = open.filter(({ id }) => !left.has(id));
  const toggle = (id: string) => setLeft((before) => (before.has(id) ? without(before, id) : new Set([...before, id])));
  const run = async () => {
    const taken = await take.run({ id: row.id, items: chosen.map(({ id }) => id) });
    if (taken !== null) undoToast(t('meetings.takenOver', { count: taken.count }));
  };
  return (
    <section aria-label={t('meetings.cameBack')}>
      <SectionHead title={t('meetings.cameBack')} count={row.returned.length} />
      <ul className={css['items']}>
        {row.returned.map((item) => (
          <li key={item.id} className={css['item']}>
            {item.pointId === null ? (
              <Checkbox
                checked={!left.has(item.id)}
                aria-label={[item.theirPoint, item.words].filter((part) => part !== '').join(': ')}
                onChange={() => toggle(item.id)}
              />
            ) : (
              <span className={css['done']}>{t('meetings.isTaken')}</span>
            )}
            <span className={css['itemWords']} dir="auto">
              <span className={css['kind']}>
                {t(itemWords[item.kind])}
                {item.toWhom === '' ? '' : ` · ${item.toWhom}`}
                {item.asOf === '' ? '' : ` · ${item.asOf}`}
              </span>
              {item.usability === 'not-to-be-disclosed' && <UsabilityLabel usability={item.usability} />}
              {item.theirPoint !== '' && <span className={css['theirs']}>“{item.theirPoint}”</span>}
              {item.words === '' ? <span className={css['warn']}>{t('visits.noResponse')}</span> : item.words}
              {item.stopLine !== '' && (
                <span className={css['stop']}>{t('visits.stopAt', { line: item.stopLine })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <p className={css['verbs']}>
          <Button
            variant="filled"
            reason={chosen.length === 0 ? t('meetings.nothingChosen') : null}
            onClick={() => void run()}
          >
            {t('meetings.takeOver', { count: chosen.length })}
          </Button>
        </p>
      )}
    </section>
  );
}

function without(set: ReadonlySet<string>, id: string): Set<string> {
  const rest = new Set(set);
  rest.delete(id);
  return rest;
}
