import { IconGripVertical } from '@tabler/icons-react';
import { useText } from '../../../app/texts/texts';
import css from './delegations.module.css';
import type { RowDrag } from './use-member-drag';

export interface MemberRowProps {
  number: number;
  /** Name and office. */
  words: string;
  role: string;
  drag: RowDrag;
}

/** One member: place in the order, name and office, what he or she is there for. */
export function MemberRow({ number, words, role, drag }: MemberRowProps) {
  const t = useText();
  return (
    <span className={css['member']} data-over={drag.over || undefined} {...drag.handlers}>
      <IconGripVertical size={14} stroke={1.5} className={css['grip']} aria-hidden />
      <span className={css['number']}>{number}</span>
      <span className={css['words']}>
        <span className={css['name']} dir="auto">
          {words === '' ? t('visits.nameMissing') : words}
        </span>
        {role !== '' && <span className={css['role']}>{role}</span>}
      </span>
    </span>
  );
}
