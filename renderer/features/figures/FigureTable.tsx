import { VisuallyHidden } from '@mantine/core';
import type { SortingState } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { FigureColumn, FigureFilter, PageRow } from '../../../shared/contract/figures';
import { figureColumn } from '../../../shared/contract/figures';
import { wordNumber } from '../../../shared/figures/wording';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import table from '../../ui/DataTable.module.css';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { movedIndex } from '../../ui/move-index';
import { SearchBox } from '../../ui/SearchBox';
import { TableHead } from '../../ui/TableHead';
import { cellTarget } from './cell-target';
import { FilterPane } from './FilterPane';
import { FilterPills } from './FilterPills';
import css from './figures.module.css';
import { PAGE, PageRows } from './PageRows';
import { tableColumns } from './table-columns';

const ROW_REM = 1.75;

/** All figures, drawn only where they are seen and fetched a page at a time; Enter opens the cell of the one chosen. */
export function FigureTable({ tabs }: { tabs: ReactNode }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const loaded = useRef(new Map<string, PageRow>());
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text, 120);
  const [filter, setFilter] = useState<FigureFilter>({});
  const [sorting, setSorting] = useState<SortingState>([]);
  const [at, setAt] = useState(0);
  const asked = { filter: { ...filter, ...(typed === '' ? {} : { text: typed }) }, sort: sortOf(sorting) };
  const signature = JSON.stringify(asked);
  const first = useAnswer('figures.page', { ...asked, offset: 0, limit: PAGE }, { keepBefore: true });
  const total = first.data?.total ?? 0;
  const rowPixels = ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const columns = tableColumns(t, language);
  const template = columns.map(({ width }) => width).join(' ');
  // oxlint-disable-next-line react/incompatible-library -- what it returns is handed to nothing that is memoised
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowPixels,
    overscan: 12,
    scrollPaddingStart: rowPixels,
  });
  const cursor = Math.min(at, Math.max(0, total - 1));
  const move = (to: number) => {
    setAt(to);
    virtual.scrollToIndex(to, { align: 'auto' });
  };
  const open = (row: PageRow | undefined) => {
    if (row !== undefined) go(cellTarget(row));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current) return;
    if (event.key === 'Enter' && !event.ctrlKey) open(loaded.current.get(`${signature} ${cursor}`));
    else {
      const to = movedIndex(event, cursor, total, Math.floor((box.current?.clientHeight ?? 0) / rowPixels) - 2);
      if (to === null) return;
      move(to);
    }
    event.preventDefault();
  };
  const change = (next: FigureFilter) => {
    setFilter(next);
    setAt(0);
    virtual.scrollToOffset(0);
  };

  const items = virtual.getVirtualItems();
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / PAGE)))];
  const filtered = Object.keys(asked.filter).length > 0;
  return (
    <Frame
      id="figures"
      label={t('figures.table')}
      start={{
        label: t('figures.filters'),
        content: <FilterPane filter={asked.filter} onFilter={(next) => change({ ...filter, ...next })} />,
      }}
    >
      <VisuallyHidden component="h1">{t('figures.list')}</VisuallyHidden>
      {tabs}
      <div className={css['tool']}>
        <PaneToggle side="start" />
        <div className={css['search']}>
          <SearchBox
            label={t('figures.search')}
            value={text}
            onChange={(next) => {
              setText(next);
              setAt(0);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              box.current?.focus();
            }}
          />
        </div>
        <FilterPills filter={filter} onFilter={change} />
        <span className={css['count']}>
          {t('figures.count', { count: total, shown: wordNumber(total, 0, language) })}
        </span>
      </div>
      {first.error !== null && <ErrorNote error={first.error} />}
      <div
        ref={box}
        role="grid"
        aria-label={t('figures.list')}
        aria-rowcount={total + 1}
        aria-activedescendant={total > 0 ? `${name}-${cursor}` : undefined}
        tabIndex={0}
        data-first-focus
        data-lines
        className={table['box']}
        onKeyDown={onKeyDown}
      >
        <TableHead template={template} columns={columns} sorting={sorting} onSorting={setSorting} />
        {first.data !== undefined && total === 0 && <Empty>{t(filtered ? 'figures.noneFit' : 'figures.none')}</Empty>}
        <div role="presentation" className={table['body']} style={{ blockSize: virtual.getTotalSize() }}>
          {pages.map((page) => (
            <PageRows
              key={page}
              asked={asked}
              page={page}
              items={items.filter(({ index }) => Math.floor(index / PAGE) === page)}
              columns={columns}
              template={template}
              name={name}
              cursor={cursor}
              onRows={(rows, from) =>
                rows.forEach((row, index) => loaded.current.set(`${signature} ${from + index}`, row))
              }
              onCursor={(index) => {
                setAt(index);
                box.current?.focus();
              }}
              onOpen={open}
            />
          ))}
        </div>
      </div>
    </Frame>
  );
}

function sortOf([sorted]: SortingState): { by: FigureColumn; descending: boolean } | null {
  const by = figureColumn.safeParse(sorted?.id);
  return sorted === undefined || !by.success ? null : { by: by.data, descending: sorted.desc };
}
