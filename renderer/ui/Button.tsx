import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './Button.module.css';
import { KeyCap } from './KeyCap';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `filled` confirms, at most one a screen; `quiet` has no edge; `link` stands in a line of text or at a row's end. */
  variant?: 'default' | 'filled' | 'quiet' | 'link';
  small?: boolean;
  /** A 16 px icon before the words. */
  icon?: ReactNode;
  /** Shortcut shown beside the words; the key itself is a command's. */
  keys?: string | null;
  /** Why it cannot be pressed now, said beside it; null or left out: it can. */
  reason?: string | null;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with words. One that cannot be pressed says why. */
export function Button({
  variant = 'default',
  small = false,
  icon = null,
  keys = null,
  reason = null,
  children,
  className,
  ...rest
}: ButtonProps) {
  const classes = [css['button'], css[variant], small && css['small'], className].filter(Boolean).join(' ');
  const button = (
    <button
      type="button"
      {...rest}
      className={classes}
      disabled={reason !== null}
      data-filled={variant === 'filled' || undefined}
    >
      {icon}
      {children}
      {keys !== null && <KeyCap keys={keys} />}
    </button>
  );
  if (reason === null || reason === '') return button;
  return (
    <span className={css['withReason']}>
      {button}
      <span className={css['reason']}>{reason}</span>
    </span>
  );
}
