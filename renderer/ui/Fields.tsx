import { useState, type ReactNode } from 'react';
import { useText } from '../app/texts/texts';
import css from './fields.module.css';
import { focusAtOnce } from './focus-at-once';

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
  /** The value in words, where `shown` is more than words. */
  said?: string | null;
  /**
   * The input, drawn while it is edited. It calls `finish` once: with `refocus` after Enter or Esc, so that the keyboard
   * stays in the list, without it when the focus has gone elsewhere.
   */
  renderInput: (editor: { finish: (how?: 'refocus') => void }) => ReactNode;
  /** Drawn after the value: a date's countdown, a warning. */
  after?: ReactNode;
  /** Drawn before the value: a way to what it names. */
  beside?: ReactNode;
}

/** A value that becomes an input on a click or Enter. The fields for words, days and choices are made of this. */
export function Editable({ label, shown, said, renderInput, after = null, beside = null }: EditableProps) {
  const t = useText();
  const [state, setState] = useState<'shown' | 'edited' | 'shown again'>('shown');
  const missing = shown === null || shown === '';
  const words = missing ? t('ui.notStated') : (said ?? (typeof shown === 'string' ? shown : ''));
  return (
    <div className={css['field']}>
      <dt className={css['label']}>{label}</dt>
      <dd className={`${css['content']} ${beside === null ? '' : css['withBeside']}`}>
        {state === 'edited' ? (
          renderInput({ finish: (how) => setState(how === 'refocus' ? 'shown again' : 'shown') })
        ) : (
          <button
            type="button"
            ref={state === 'shown again' ? focusAtOnce : null}
            className={`${css['value']} ${missing ? css['missing'] : ''}`}
            aria-label={[t('ui.edit', { label }), words].filter(Boolean).join(': ')}
            onClick={() => setState('edited')}
          >
            {missing ? words : shown}
          </button>
        )}
        {beside !== null && <span className={css['beside']}>{beside}</span>}
        {after}
      </dd>
    </div>
  );
}
