import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../app/texts/texts';
import { Button } from '../ui/Button';
import { focusAtOnce } from '../ui/focus-at-once';
import { Anchored } from './Anchored';
import css from './SignMenu.module.css';
import type { Asked } from './text-signs';

interface SignMenuProps {
  asked: Asked;
  onNote: (words: string) => void;
  onFind: () => void;
  onOwn: (reason: string) => void;
  onLeave: () => void;
}

/** What hangs at a footnote's mark or at an amount that no figure backs. Esc and a click elsewhere leave all as it is. */
export function SignMenu({ asked, onNote, onFind, onOwn, onLeave }: SignMenuProps) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = ({ target }: MouseEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) onLeave();
    };
    window.addEventListener('mousedown', away, { capture: true });
    return () => window.removeEventListener('mousedown', away, { capture: true });
  }, [onLeave]);
  return (
    <Anchored anchor={asked.anchor}>
      <div
        ref={box}
        role="dialog"
        aria-label={asked.kind === 'note' ? t('editor.note') : t('editor.unbackedIs', { amount: asked.text })}
        className={css['menu']}
      >
        {asked.kind === 'note' ? (
          <NoteForm text={asked.text} onNote={onNote} onLeave={onLeave} />
        ) : (
          <AmountForm text={asked.text} onFind={onFind} onOwn={onOwn} onLeave={onLeave} />
        )}
      </div>
    </Anchored>
  );
}

function NoteForm({ text, onNote, onLeave }: { text: string } & Pick<SignMenuProps, 'onNote' | 'onLeave'>) {
  const t = useText();
  const [typed, setTyped] = useState(text);
  return (
    // Enter and Esc of the field inside reach the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onNote(typed);
      }}
      onKeyDown={(event) => keys(event, onLeave, () => onNote(typed))}
    >
      <Textarea
        label={t('editor.noteWords')}
        value={typed}
        dir="auto"
        autosize
        minRows={2}
        maxRows={8}
        ref={focusAtOnce}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div className={css['verbs']}>
        <Button type="submit" small keys="Enter">
          {t('editor.noteTake')}
        </Button>
        {text !== '' && (
          <Button small variant="link" onClick={() => onNote('')}>
            {t('editor.noteRemove')}
          </Button>
        )}
      </div>
    </form>
  );
}

function AmountForm({
  text,
  onFind,
  onOwn,
  onLeave,
}: { text: string } & Pick<SignMenuProps, 'onFind' | 'onOwn' | 'onLeave'>) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    // Enter and Esc of the field inside reach the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onOwn(reason);
      }}
      onKeyDown={(event) => keys(event, onLeave, null)}
    >
      <p className={css['what']}>{t('editor.unbackedIs', { amount: text })}</p>
      <div className={css['verbs']}>
        <Button small ref={focusAtOnce} onClick={onFind}>
          {t('editor.findFigure')}
        </Button>
      </div>
      <TextInput
        label={t('editor.mine')}
        placeholder={t('editor.mineWhy')}
        value={reason}
        maxLength={300}
        dir="auto"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={css['verbs']}>
        <Button type="submit" small reason={reason.trim() === '' ? t('editor.mineNeeds') : null}>
          {t('editor.mineTake')}
        </Button>
      </div>
    </form>
  );
}

function keys(event: KeyboardEvent, leave: () => void, take: (() => void) | null): void {
  if (event.key === 'Escape') leave();
  else if (take !== null && event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement)
    take();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
