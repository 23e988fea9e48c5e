import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../app/texts/texts';
import css from './Outline.module.css';
import type { OutlineRow } from './OutlineList';

export interface RenamePartProps {
  row: OutlineRow;
  /** The title that the part has of itself, which an empty one gives back to it. */
  ownTitle: string;
  /** The title given, null for its own; undefined where nothing was to change. */
  onDone: (title: string | null | undefined) => void;
}

/** A new title for a part: Enter takes it, Esc leaves it. */
export function RenamePart({ row, ownTitle, onDone }: RenamePartProps) {
  const t = useText();
  const [typed, setTyped] = useState(row.part.title ?? ownTitle);
  const take = () => {
    const title = typed.trim();
    const given = title === '' || title === ownTitle ? null : title;
    onDone(given === row.part.title ? undefined : given);
  };
  return (
    <div className={css['popover']}>
      <TextInput
        label={t('packs.renameLabel')}
        description={t('packs.renameHow', { title: ownTitle })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={typed}
        dir="auto"
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take();
        }}
      />
    </div>
  );
}
