import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { PaneToggle } from '../../ui/Frame';
import css from './Look.module.css';

export interface LookBarProps {
  title: string;
  onBack: () => void;
  children?: ReactNode;
}

/** The row above what stands in the place of the preview: what it is, the way back (Esc), what can be done with it. */
export function LookBar({ title, onBack, children = null }: LookBarProps) {
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
        {children}
        <PaneToggle side="end" />
      </span>
    </div>
  );
}
