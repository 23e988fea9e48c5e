import { Select, TextInput } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useAct } from '../../../app/queries';
import { today } from '../../../app/texts/dates';
import { useLanguage, useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import type { VisitData } from '../use-visit';
import { daysShown, nextDay } from './day-layout';
import css from './programme.module.css';
import { readItem } from './read-item';
import { weekdayMonthText } from './weekday';

/** A line that becomes a programme item: `14:30–15:30 Business Forum, Convention hall`. */
export function QuickAdd({ data, onAdded }: { data: VisitData; onAdded: (id: string) => void }) {
  const t = useText();
  const language = useLanguage();
  const add = useAct('visits.addItem');
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const days = daysOffered(data);
  const day = chosen !== null && days.includes(chosen) ? chosen : (days[0] ?? today());

  const addItem = async (event: SyntheticEvent) => {
    event.preventDefault();
    const item = readItem(typed);
    if (item === null) return;
    const made = await add.run({ visitId: data.visit.id, day, ...item });
    if (made === null) return;
    setTyped('');
    input.current?.focus();
    onAdded(made.id);
    undoToast(t('visits.itemAdded', { title: item.title }));
  };

  return (
    <div className={css['add']}>
      <Select
        className={css['day'] ?? ''}
        aria-label={t('visits.quickAddDay')}
        data={days.map((one) => ({ value: one, label: weekdayMonthText(one, language) }))}
        value={day}
        allowDeselect={false}
        onChange={setChosen}
      />
      <TextInput
        ref={input}
        className={css['line'] ?? ''}
        aria-label={t('visits.quickAdd')}
        placeholder={t('visits.quickAdd')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void addItem(event);
        }}
      />
    </div>
  );
}

/** The days of the visit; where it has none yet, the week from today. */
function daysOffered({ visit, items }: VisitData): string[] {
  const days = daysShown(visit, items);
  if (days.length > 0) return days;
  const week = [today()];
  while (week.length < 7) week.push(nextDay(week.at(-1) ?? today()));
  return week;
}
