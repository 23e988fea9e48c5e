import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import css from './commitments.module.css';

export interface AddCommitmentProps {
  visitId: string;
  /** Where at the visit it was agreed (the meeting, or none in particular) and on which day; null: earlier. */
  agreed: { meetingId: string | null; agreedOn: string | null } | null;
  onAdded: (id: string) => void;
}

/** An empty line that becomes a commitment: Enter takes it and waits for the next. */
export function AddCommitment({ visitId, agreed, onAdded }: AddCommitmentProps) {
  const t = useText();
  const add = useAct('commitments.add');
  const [typed, setTyped] = useState('');
  const take = async () => {
    const what = typed.trim();
    if (what === '') return;
    setTyped('');
    const made = await add.run({ what, forVisit: visitId, ...(agreed === null ? {} : { visitId, ...agreed }) });
    if (made === null) setTyped(what);
    else onAdded(made.id);
  };
  return (
    <TextInput
      className={css['add'] ?? ''}
      aria-label={t('meetings.addCommitment')}
      placeholder={t('meetings.addCommitment')}
      dir="auto"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void take();
        else if (event.key === 'Escape' && typed !== '') setTyped('');
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
