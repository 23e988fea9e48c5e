import { useState } from 'react';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { RowList } from '../../ui/RowList';
import css from './Outline.module.css';
import type { OutlineRow } from './OutlineList';
import type { Place } from './outline-order';

export interface MoveToProps {
  rows: readonly OutlineRow[];
  row: OutlineRow;
  /** The place chosen; null where it stays. */
  onDone: (place: Place | null) => void;
}

interface Choice extends Place {
  id: string;
  label: string;
}

/** The places where a part can go: arrows choose, Enter or the button moves it there. */
export function MoveTo({ rows, row, onDone }: MoveToProps) {
  const t = useText();
  const from = rows.findIndex(({ part }) => part.id === row.part.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const first: Choice = { id: 'first', after: null, label: t('packs.moveFirst') };
  const choices: Choice[] = [
    first,
    ...rows
      .filter(({ part }) => part.id !== row.part.id)
      .map(({ part, title }) => ({ id: part.id, after: part.id, label: t('packs.moveAfter', { part: title }) })),
  ];
  const here = from <= 0 ? 'first' : (rows[from - 1]?.part.id ?? 'first');
  const take = (choice: Choice) => onDone(choice.id === here ? null : { after: choice.after });
  return (
    <>
      <div className={css['places']}>
        <RowList
          label={t('packs.moveLabel', { part: row.title })}
          rows={choices}
          idOf={({ id }) => id}
          selected={chosen ?? here}
          onSelect={(id) => setChosen(id)}
          onOpen={(_, choice) => take(choice)}
        >
          {({ label }) => label}
        </RowList>
      </div>
      <div className={css['verb']}>
        <Button small onClick={() => take(choices.find(({ id }) => id === (chosen ?? here)) ?? first)}>
          {t('packs.moveNow')}
        </Button>
      </div>
    </>
  );
}
