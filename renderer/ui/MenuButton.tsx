import { Menu } from '@mantine/core';
import { IconChevronDown, IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { KeyCap } from './KeyCap';

export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  keys?: string | null;
  /** Why it cannot be chosen now; null or left out: it can. */
  reason?: string | null;
  /** A line above it. */
  separated?: boolean;
  run: () => void;
}

export interface MenuButtonProps {
  label: string;
  items: readonly MenuItem[];
  /** Three dots instead of the words. */
  dots?: boolean;
  /** An icon of its own instead of the three dots. */
  icon?: ReactNode;
  variant?: 'default' | 'quiet';
  small?: boolean;
  /** False where what is chosen opens an input that takes the focus. */
  returnFocus?: boolean;
}

/** A button that drops a menu; arrows move in it, letters find, Esc closes. */
export function MenuButton({
  label,
  items,
  dots = false,
  icon = null,
  variant = 'default',
  small = false,
  returnFocus = true,
}: MenuButtonProps) {
  return (
    <Menu position="bottom-start" withinPortal returnFocus={returnFocus}>
      <Menu.Target>
        {dots || icon !== null ? (
          <IconButton label={label} icon={icon ?? <IconDots size={16} stroke={1.5} aria-hidden />} />
        ) : (
          <Button variant={variant} small={small}>
            {label}
            <IconChevronDown size={14} stroke={1.5} aria-hidden />
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>{items.map(drawItem)}</Menu.Dropdown>
    </Menu>
  );
}

function drawItem({ id, label, icon = null, keys = null, reason = null, separated = false, run }: MenuItem) {
  const item = (
    <Menu.Item
      key={id}
      leftSection={icon}
      rightSection={keys === null ? null : <KeyCap keys={keys} />}
      disabled={reason !== null}
      title={reason ?? undefined}
      onClick={run}
    >
      {label}
    </Menu.Item>
  );
  return separated ? [<Menu.Divider key={`${id}-line`} />, item] : item;
}
