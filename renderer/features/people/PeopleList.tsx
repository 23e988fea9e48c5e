import { IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Empty } from '../../ui/Empty';
import { Flag } from '../../ui/Flag';
import { PaneHead } from '../../ui/heads';
import { IconButton } from '../../ui/IconButton';
import { RowList } from '../../ui/RowList';
import { Scroll } from '../../ui/Scroll';
import { SearchBox } from '../../ui/SearchBox';
import css from './people.module.css';

export type PersonRow = Output<'people.list'>[number];

export interface PeopleListProps {
  rows: readonly PersonRow[];
  text: string;
  search: RefObject<HTMLInputElement | null>;
  selected: string | null;
  onText: (text: string) => void;
  onNew: () => void;
}

/** People by name, found under any form of it. */
export function PeopleList({ rows, text, search, selected, onText, onNew }: PeopleListProps) {
  const t = useText();
  const { go } = useNavigation();
  const open = (id: string | undefined) => id !== undefined && go({ area: 'people', id });
  const onSearchKey = (event: KeyboardEvent) => {
    const at = rows.findIndex((row) => row.id === selected);
    if (event.key === 'ArrowDown') open(rows[at + 1]?.id);
    else if (event.key === 'ArrowUp') open(rows[Math.max(0, at - 1)]?.id);
    else if (event.key === 'Enter') open((rows[at] ?? rows[0])?.id);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <PaneHead title={t('people.area')} count={rows.length}>
        <IconButton
          label={t('people.newPerson')}
          keys="Ctrl+N"
          icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={onNew}
        />
      </PaneHead>
      <div className={css['search']}>
        <SearchBox ref={search} value={text} label={t('people.search')} onChange={onText} onKeyDown={onSearchKey} />
      </div>
      <Scroll>
        {rows.length === 0 && text !== '' && <Empty>{t('people.noneFound')}</Empty>}
        <RowList label={t('people.area')} rows={rows} idOf={(row) => row.id} selected={selected} onSelect={open}>
          {(row) => <Row row={row} />}
        </RowList>
      </Scroll>
    </>
  );
}

function Row({ row }: { row: PersonRow }) {
  const office = row.offices.find((held) => held.until === null);
  return (
    <span className={css['row']}>
      {row.place !== null && <Flag place={row.place} />}
      <span className={css['words']}>
        <span className={css['name']} dir="auto">
          {row.name}
        </span>
        {office !== undefined && <span className={css['office']}>{office.title}</span>}
      </span>
    </span>
  );
}
