import { IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Empty } from '../../ui/Empty';
import { Flag } from '../../ui/Flag';
import { PaneHead } from '../../ui/heads';
import { LongList } from '../../ui/LongList';
import { MenuButton } from '../../ui/MenuButton';
import { SearchBox } from '../../ui/SearchBox';
import { Segmented } from '../../ui/Segmented';
import { CountryList } from './CountryList';
import css from './people.module.css';

export type PersonRow = Output<'people.list'>[number];

export interface PeopleListProps {
  rows: readonly PersonRow[];
  text: string;
  search: RefObject<HTMLInputElement | null>;
  selected: string | null;
  /** Code of the country on screen; null: none, and people are listed. */
  country: string | null;
  onText: (text: string) => void;
  onNew: () => void;
}

/** People by name, found under any form of it, or countries. */
export function PeopleList(props: PeopleListProps) {
  const t = useText();
  const { go, target } = useNavigation();
  const countries = target.area === 'people' && (target.country !== undefined || target.view === 'countries');
  return (
    <>
      <PaneHead title={t(countries ? 'people.countries' : 'people.area')} count={countries ? null : props.rows.length}>
        <MenuButton
          label={t('people.add')}
          icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
          items={[
            { id: 'new', label: t('people.newPerson'), keys: 'Ctrl+N', run: props.onNew },
            { id: 'list', label: t('people.fromList'), run: () => go({ area: 'people', view: 'list' }) },
            {
              id: 'alike',
              label: t('people.alike'),
              separated: true,
              run: () => go({ area: 'people', view: 'alike' }),
            },
          ]}
        />
      </PaneHead>
      <div className={css['switch']}>
        <Segmented
          label={t('people.listOf')}
          options={[
            { value: 'people', label: t('people.area') },
            { value: 'countries', label: t('people.countries') },
          ]}
          value={countries ? 'countries' : 'people'}
          onChange={(value) => go(value === 'people' ? { area: 'people' } : { area: 'people', view: 'countries' })}
        />
      </div>
      {countries ? <CountryList selected={props.country} /> : <Names {...props} />}
    </>
  );
}

function Names({ rows, text, search, selected, onText }: PeopleListProps) {
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
      <div className={css['search']}>
        <SearchBox ref={search} value={text} label={t('people.search')} onChange={onText} onKeyDown={onSearchKey} />
      </div>
      {rows.length === 0 && text !== '' && <Empty>{t('people.noneFound')}</Empty>}
      <LongList
        label={t('people.area')}
        rows={rows}
        idOf={(row) => row.id}
        selected={selected}
        onSelect={open}
        rowRem={2.75}
      >
        {(row) => <Row row={row} />}
      </LongList>
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
