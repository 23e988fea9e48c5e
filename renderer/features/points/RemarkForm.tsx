import { Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { focusAtOnce } from '../../ui/focus-at-once';
import css from './remarks.module.css';

interface RemarkFormProps {
  label: string;
  verb: string;
  onSend: (text: string) => void;
  onLeave: () => void;
}

/** Words for a comment or an answer: Enter sends, Shift+Enter begins a line, Esc leaves. */
export function RemarkForm({ label, verb, onSend, onLeave }: RemarkFormProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const send = () => {
    if (typed.trim() !== '') onSend(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css['form']}>
      <Textarea
        label={label}
        value={typed}
        dir="auto"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={5000}
        ref={focusAtOnce}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button small keys="Enter" reason={typed.trim() === '' ? '' : null} onClick={send}>
        {verb}
      </Button>
      <Button small variant="link" onClick={onLeave}>
        {t('ui.cancel')}
      </Button>
    </div>
  );
}
