import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../app/texts/texts';
import { Button } from './Button';
import css from './Confirm.module.css';

export interface ConfirmProps {
  open: boolean;
  title: string;
  children: ReactNode;
  /** The verb that does it. */
  verb: string;
  /** Why it cannot be done yet: a reason not given. */
  reason?: string | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Only for what cannot be undone. The way out has the focus. */
export function Confirm({ open, title, children, verb, reason = null, onConfirm, onClose }: ConfirmProps) {
  const t = useText();
  return (
    <Modal.Root opened={open} onClose={onClose} size="26rem" centered>
      <Modal.Overlay backgroundOpacity={0.25} />
      <Modal.Content aria-label={title} className={css['content'] ?? ''}>
        <h2 className={css['title']}>{title}</h2>
        <div className={css['body']}>{children}</div>
        <div className={css['verbs']}>
          <Button variant="filled" reason={reason} onClick={onConfirm}>
            {verb}
          </Button>
          <Button data-autofocus onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
