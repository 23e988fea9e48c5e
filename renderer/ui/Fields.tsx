import { Fragment, useId, useRef, useState, type ReactNode } from 'react';
import { useText } from '../app/texts/texts';
import css from './fields.module.css';

/** The plain list of an inspector: label, value; the children are fields. */
export function Fields({ children }: { children: ReactNode }) {
  return <dl className={css['list']}>{children}</dl>;
}

/** A fact that is not edited here. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css['field']}>
      <dt className={css['label']}>{label}</dt>
      <dd className={`${css['content']} ${css['plain']}`}>{children}</dd>
    </div>
  );
}

export interface EditableProps {
  label: string;
  /** The value as text; null or '' shows "Not stated". */
  shown: ReactNode;
  /**
   * The input, drawn while it is edited. It calls `finish` once: with `refocus` after Enter or Esc, so that the keyboard
   * stays in the list, without it when the focus has gone elsewhere.
   */
  input: (editor: { labelledBy: string; finish: (how?: 'refocus') => void }) => ReactNode;
  /** Drawn after the value: a date's countdown, a warning. */
  after?: ReactNode;
}

/** A value that becomes an input on a click or Enter. The fields for words, days and choices are made of this. */
export function Editable({ label, shown, input, after = null }: EditableProps) {
  const t = useText();
  const name = useId();
  const [editing, setEditing] = useState(false);
  const refocus = useRef(false);
  const finish = (how?: 'refocus') => {
    refocus.current = how === 'refocus';
    setEditing(false);
  };
  const missing = shown === null || shown === '';
  return (
    <div className={css['field']}>
      <dt className={css['label']} id={name}>
        {label}
      </dt>
      <dd className={css['content']}>
        {editing ? (
          <Fragment>{input({ labelledBy: name, finish })}</Fragment>
        ) : (
          <button
            type="button"
            className={`${css['value']} ${missing ? css['missing'] : ''}`}
            aria-label={`${t('ui.edit', { label })}${typeof shown === 'string' && shown !== '' ? `: ${shown}` : ''}`}
            ref={(button) => {
              if (button && refocus.current) button.focus();
              refocus.current = false;
            }}
            onClick={() => setEditing(true)}
          >
            {missing ? t('ui.notStated') : shown}
          </button>
        )}
        {after}
      </dd>
    </div>
  );
}
