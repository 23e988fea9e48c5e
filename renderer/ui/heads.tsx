import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../app/texts/texts';
import css from './heads.module.css';
import { IconButton } from './IconButton';

export interface HeadProps {
  title: ReactNode;
  /** How many, or another quiet word. */
  count?: ReactNode;
  /** Verbs at the end. */
  children?: ReactNode;
}

/** The small head of a part of a pane. */
export function SectionHead({ title, count = null, children = null }: HeadProps) {
  return (
    <div className={css['section']}>
      <h2 className={css['sectionTitle']}>{title}</h2>
      {count !== null && <span className={css['count']}>{count}</span>}
      {children !== null && <span className={css['end']}>{children}</span>}
    </div>
  );
}

/** The 40 px head of a pane. */
export function PaneHead({ title, count = null, children = null }: HeadProps) {
  return (
    <div className={css['pane']}>
      <h2 className={css['paneTitle']}>{title}</h2>
      {count !== null && <span className={css['paneCount']}>{count}</span>}
      {children !== null && <span className={css['end']}>{children}</span>}
    </div>
  );
}

export interface ThingHeadProps {
  /** The name of the visit, file or person that fills the work area: one a screen. */
  title: ReactNode;
  /** A flag or icon before it. */
  mark?: ReactNode;
  /** Dates, states: quiet words after it. */
  facts?: ReactNode;
  /** Verbs at the end. */
  children?: ReactNode;
}

/** The 40 px row that names the thing on screen. */
export function ThingHead({ title, mark = null, facts = null, children = null }: ThingHeadProps) {
  return (
    <div className={css['thing']}>
      {mark}
      <h1 className={css['thingTitle']}>{title}</h1>
      {facts !== null && <span className={css['facts']}>{facts}</span>}
      {children !== null && <span className={css['end']}>{children}</span>}
    </div>
  );
}

/** The head of what stands over the window, with the way out. */
export function DialogHead({ title, onClose }: { title: ReactNode; onClose: () => void }) {
  const t = useText();
  return (
    <div className={css['dialog']}>
      <h2 className={css['dialogTitle']}>{title}</h2>
      <IconButton
        label={t('ui.close')}
        keys="Esc"
        icon={<IconX size={16} stroke={1.5} aria-hidden />}
        onClick={onClose}
      />
    </div>
  );
}
