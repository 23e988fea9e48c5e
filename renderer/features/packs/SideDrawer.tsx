import { Drawer } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../app/texts/texts';
import { PaneHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import { Scroll } from '../../ui/Scroll';
import css from './Export.module.css';

export interface SideDrawerProps {
  title: string;
  /** How wide it is, in rem. */
  width: number;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A drawer at the end of the window under its title; the pack beside it stays in sight. */
export function SideDrawer({ title, width, open, onClose, children }: SideDrawerProps) {
  const t = useText();
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      position="right"
      size={`${width}rem`}
      withCloseButton={false}
      overlayProps={{ backgroundOpacity: 0 }}
      attributes={{ content: { 'aria-label': title } }}
      classNames={{ body: css['drawer'] ?? '' }}
    >
      <PaneHead title={title}>
        <IconButton label={t('ui.close')} icon={<IconX size={16} stroke={1.5} aria-hidden />} onClick={onClose} />
      </PaneHead>
      {children}
    </Drawer>
  );
}

/** What scrolls in a drawer, and the verbs that stay below it. */
export function DrawerSheet({ children, foot }: { children: ReactNode; foot: ReactNode }) {
  return (
    <>
      <Scroll>
        <div className={css['body']}>{children}</div>
      </Scroll>
      <div className={css['foot']}>{foot}</div>
    </>
  );
}
