import { IconX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useText } from '../app/texts/texts';
import { Button } from './Button';
import { ErrorNote } from './ErrorNote';
import { IconButton } from './IconButton';
import css from './Toasts.module.css';
import { dismiss, useToasts, type Toast } from './toast-store';

/** One-line notes at the window's lower start. What was done goes after six seconds, what failed stays. */
export function Toasts() {
  const toasts = useToasts();
  return (
    <div className={css['stack']} aria-live="polite">
      {toasts.map((shown) => (
        <Note key={shown.id} toast={shown} />
      ))}
    </div>
  );
}

const SECONDS = 6;

function Note({ toast: { id, text, error, act } }: { toast: Toast }) {
  const t = useText();
  useEffect(() => {
    if (error !== null) return undefined;
    const timer = setTimeout(() => dismiss(id), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [id, error]);

  return (
    <div className={css['toast']} data-error={error !== null || undefined}>
      {error === null ? <span className={css['text']}>{text}</span> : <ErrorNote error={error} />}
      {act !== null && (
        <Button
          variant="link"
          keys={act.keys}
          onClick={() => {
            dismiss(id);
            act.run();
          }}
        >
          {act.label}
        </Button>
      )}
      <IconButton
        label={t('ui.close')}
        icon={<IconX size={14} stroke={1.5} aria-hidden />}
        onClick={() => dismiss(id)}
      />
    </div>
  );
}
