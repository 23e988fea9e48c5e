import { IconCircleX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { AppError } from '../../shared/contract/errors';
import { wordError } from '../../shared/sentences/errors';
import { useLanguage, useText } from '../app/texts/texts';
import css from './ErrorNote.module.css';

export interface ErrorNoteProps {
  error: AppError;
  /** Verbs that help: `Button`s with variant `link`. */
  children?: ReactNode;
}

/** What happened and what was not harmed, then what to do; the code only behind "Details". */
export function ErrorNote({ error, children = null }: ErrorNoteProps) {
  const t = useText();
  const { message, hint } = wordError(error.data, useLanguage());
  const [detailed, setDetailed] = useState(false);
  return (
    <div className={css['note']} role="alert">
      <IconCircleX size={16} stroke={1.5} className={css['sign']} aria-hidden />
      <div className={css['words']}>
        <p className={css['message']}>{message}</p>
        <p>{hint}</p>
        <p className={css['verbs']}>
          {children}
          <button
            type="button"
            className={css['details']}
            aria-expanded={detailed}
            onClick={() => setDetailed((shown) => !shown)}
          >
            {t('ui.details')}
          </button>
        </p>
        {detailed && <pre className={css['code']}>{detailsOf(error)}</pre>}
      </div>
    </div>
  );
}

function detailsOf({ data }: AppError): string {
  const { code, params } = data;
  return [code, ...Object.entries(params).map(([name, value]) => `${name}: ${String(value)}`)].join('\n');
}
