import { Tooltip } from '@mantine/core';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './IconButton.module.css';
import { KeyCap } from './KeyCap';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'children'> {
  icon: ReactNode;
  /** What it does: tooltip and accessible name. */
  label: string;
  keys?: string | null;
  /** For a button that stays down. */
  pressed?: boolean;
  disabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A 28 px button of a tool row, an icon alone; hovering says what it does and by which key. */
export function IconButton({
  icon,
  label,
  keys = null,
  pressed,
  disabled = false,
  className,
  ...rest
}: IconButtonProps) {
  const tip = (
    <>
      {label}
      {keys !== null && <KeyCap keys={keys} />}
    </>
  );
  return (
    <Tooltip label={tip}>
      <button
        type="button"
        {...rest}
        className={[css['button'], className].filter(Boolean).join(' ')}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        onClick={disabled ? undefined : rest.onClick}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
