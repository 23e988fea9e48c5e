import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { Output } from '../../../../shared/contract/contract';
import type { PointRow } from '../../../../shared/contract/points';
import { dayText } from '../../../app/texts/dates';
import { useLanguage, useText } from '../../../app/texts/texts';
import { RowList } from '../../../ui/RowList';
import css from './library.module.css';
import { LibraryRow } from './LibraryRow';

export interface ToldPointsProps {
  told: Output<'briefs.library'>['told'];
  onPut: (row: PointRow) => void;
}

/** What the counterpart was told already, folded away: it can be said again, but nobody should do so unawares. */
export function ToldPoints({ told, onPut }: ToldPointsProps) {
  const t = useText();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  if (told.length === 0) return null;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <section aria-label={t('visits.alreadyTold')}>
      <button type="button" className={css['fold']} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={14} stroke={1.5} className={open ? undefined : 'flip'} aria-hidden />
        {t('visits.alreadyTold')} <span className={css['foldCount']}>{told.length}</span>
      </button>
      {open && (
        <RowList
          label={t('visits.alreadyTold')}
          rows={told}
          idOf={({ row }) => row.id}
          selected={chosen}
          onSelect={setChosen}
          onOpen={(_, { row }) => onPut(row)}
        >
          {({ row, told: { to, on, visit } }) => (
            <span className={css['told']}>
              <LibraryRow row={row} chosen={row.id === chosen} onPut={() => onPut(row)} />
              <span className={css['facts']}>
                {t('visits.toldTo', { to: to === '' ? visit : to, on: on === null ? visit : dayText(on, language) })}
              </span>
            </span>
          )}
        </RowList>
      )}
    </section>
  );
}
