import type { ReactNode } from 'react';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import css from './settings.module.css';

interface LimitSectionProps {
  title: string;
  note: string;
  /** Sets all back to the usual; null where they are. */
  onBack: (() => void) | null;
  /** `NumberLimit`s. */
  children: ReactNode;
}

/** Limits of one kind, with the way back to the usual ones. */
export function LimitSection({ title, note, onBack, children }: LimitSectionProps) {
  const t = useText();
  return (
    <section aria-label={title}>
      <SectionHead title={title}>
        {onBack !== null && (
          <Button variant="link" onClick={onBack}>
            {t('settings.readingBack')}
          </Button>
        )}
      </SectionHead>
      <p className={css['note']}>{note}</p>
      <div className={css['limits']}>{children}</div>
    </section>
  );
}
