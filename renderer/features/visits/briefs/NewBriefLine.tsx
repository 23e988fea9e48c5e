import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { focusAtOnce } from '../../../ui/focus-at-once';
import css from './tree.module.css';

export interface NewBriefLineProps {
  visitId: string;
  kind: 'meeting' | 'subject';
  /** The new brief; null where nothing was made. */
  onDone: (briefId: string | null) => void;
}

/** The title of a new meeting or subject: Enter makes its brief, Esc leaves. */
export function NewBriefLine({ visitId, kind, onDone }: NewBriefLineProps) {
  const t = useText();
  const addMeeting = useAct('visits.addMeeting');
  const addBrief = useAct('visits.addBrief');
  const [title, setTitle] = useState('');
  const make = async () => {
    const words = title.trim();
    if (words === '') {
      onDone(null);
      return;
    }
    if (kind === 'meeting') {
      const made = await addMeeting.run({ visitId, title: words });
      if (made !== null) onDone(made.briefId);
      return;
    }
    const made = await addBrief.run({ visitId, kind, title: words });
    if (made !== null) onDone(made.id);
  };
  return (
    <TextInput
      className={css['new'] ?? ''}
      label={t(kind === 'meeting' ? 'visits.meetingTitle' : 'visits.subjectTitle')}
      value={title}
      ref={focusAtOnce}
      onChange={(event) => setTitle(event.currentTarget.value)}
      onBlur={() => title.trim() === '' && onDone(null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(null);
        else if (event.key === 'Enter') void make();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
