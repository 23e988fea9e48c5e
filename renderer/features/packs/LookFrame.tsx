import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { PaneToggle } from '../../ui/Frame';
import css from './Look.module.css';

export interface LookFrameProps {
  /** What it is, above it. */
  title: string;
  /** What it is called, where that is not its title. */
  label?: string;
  onBack: () => void;
  /** What can be done with it. */
  verbs?: ReactNode;
  children: ReactNode;
}

/** What stands in the place of the preview, under its row. */
export function LookFrame({ title, label = title, onBack, verbs = null, children }: LookFrameProps) {
  return (
    <div className={css['look']} role="group" aria-label={label}>
      <LookBar title={title} onBack={onBack} verbs={verbs} />
      {children}
    </div>
  );
}

/** The row: what it is, the way back (Esc), what can be done with it. */
function LookBar({ title, onBack, verbs }: Pick<LookFrameProps, 'title' | 'onBack' | 'verbs'>) {
  const t = useText();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
  }, []);
  return (
    <div className={css['bar']}>
      <PaneToggle side="start" />
      <Button
        ref={back}
        small
        variant="quiet"
        icon={<IconArrowLeft size={16} stroke={1.5} aria-hidden />}
        onClick={onBack}
      >
        {t('editions.back')}
      </Button>
      <h2 className={css['title']}>{title}</h2>
      <span className={css['end']}>
        {verbs}
        <PaneToggle side="end" />
      </span>
    </div>
  );
}
