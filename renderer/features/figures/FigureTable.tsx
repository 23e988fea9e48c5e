import { Select, VisuallyHidden } from '@mantine/core';
import type { SortingState } from '@tanstack/react-table';
import { useDebouncedValue } from '@mantine/hooks';
import { useRef, useState, type ReactNode } from 'react';
import type { FigureColumn, FigureFilter, PageRow } from '../../../shared/contract/figures';
import { figureColumn } from '../../../shared/contract/figures';
import { wordNumber } from '../../../shared/figures/wording';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { SearchBox } from '../../ui/SearchBox';
import { Segmented } from '../../ui/Segmented';
import { cellTarget } from '../../trail/cell-target';
import { stepOfFigure } from '../../trail/step';
import { ColumnMenu } from './ColumnMenu';
import { ExportMenu } from './ExportMenu';
import { FigureGrid } from './FigureGrid';
import { dimensionLabels, dimensions, withChosen } from './filter-state';
import { FilterPane } from './FilterPane';
import { FilterPills } from './FilterPills';
import css from './figures.module.css';
import { useTableState } from './kept-table';
import { PAGE } from './PageRows';
import { PivotGrid } from './PivotGrid';
import { ProofPane } from './ProofPane';
import { tableColumns } from './table-columns';
import { groupedLayout, plainLayout } from './table-layout';
import { useCopy } from './use-copy';
import type { Chosen } from './view';

const nothing: Chosen = { id: '', step: null, missing: null, row: null };

/** All figures, as a list that can be grouped, or with periods across; Enter opens the cell of the one chosen. */
export function FigureTable({ tabs }: { tabs: ReactNode }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const box = useRef<HTMLDivElement>(null);
  const [state, change] = useTableState();
  const [chosen, setChosen] = useState<Chosen>(nothing);
  const [typed] = useDebouncedValue(state.text, 120);
  const filter: FigureFilter = { ...state.filter, ...(typed === '' ? {} : { text: typed }) };
  const sort = sortOf(state.sorting);
  const first = useAnswer('figures.page', { filter, sort, offset: 0, limit: PAGE }, { keepBefore: true });
  const groups = useAnswer(
    'figures.groups',
    { filter, by: state.group ?? 'reporter' },
    { enabled: state.group !== null, keepBefore: true },
  );
  const sources = useAnswer('sources.list', {}).data ?? [];
  const total = first.data?.total ?? 0;
  const columns = tableColumns(t, language);
  const { group } = state;
  const layout =
    group === null
      ? plainLayout(filter, total)
      : groupedLayout(
          group === 'period' ? (groups.data ?? []).toSorted(byPeriod) : (groups.data ?? []),
          (value) => state.open.includes(value ?? ''),
          (value) => withChosen(filter, group, [value]),
        );
  const copy = useCopy(columns, layout, sort);
  const choose = (next: Chosen) => setChosen((before) => (before.id === next.id ? before : next));
  const narrow = (next: FigureFilter) => {
    change({ filter: next, cursor: 0 });
    if (box.current !== null) box.current.scrollTop = 0;
  };
  const open = (row: Pick<PageRow, 'sourceId' | 'sheet' | 'cell'>) => go(cellTarget(row));
  const filtered = Object.keys(filter).length > 0;
  const empty = first.data !== undefined && total === 0 && (
    <Empty>{t(filtered ? 'figures.noneFit' : 'figures.none')}</Empty>
  );
  return (
    <Frame
      id="figures"
      label={t('figures.table')}
      start={{
        label: t('figures.filters'),
        content: <FilterPane text={typed} filter={state.filter} onFilter={narrow} />,
      }}
      end={{
        label: t('figures.proof'),
        content: <ProofPane chosen={chosen} keys={['Enter']} />,
      }}
    >
      <VisuallyHidden component="h1">{t('figures.list')}</VisuallyHidden>
      {tabs}
      <div className={css['tool']}>
        <PaneToggle side="start" />
        <div className={css['search']}>
          <SearchBox
            label={t('figures.search')}
            value={state.text}
            onChange={(text) => change({ text, cursor: 0 })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              box.current?.focus();
            }}
          />
        </div>
        <Segmented
          label={t('figures.mode')}
          options={[
            { value: 'list', label: t('figures.modeList') },
            { value: 'pivot', label: t('figures.modePivot') },
          ]}
          value={state.mode}
          onChange={(mode) => change({ mode })}
        />
        {state.mode === 'list' && (
          <>
            <Select
              className={css['groupBy'] ?? ''}
              aria-label={t('figures.groupBy')}
              placeholder={t('figures.groupBy')}
              clearable
              data={dimensions.map((value) => ({ value, label: t(dimensionLabels[value]) }))}
              value={group}
              onChange={(value) =>
                change({ group: dimensions.find((one) => one === value) ?? null, open: [], cursor: 0 })
              }
            />
            <ColumnMenu columns={columns} />
            <ExportMenu filter={filter} sort={sort} />
          </>
        )}
        <span className={css['toolEnd']}>
          <PaneToggle side="end" />
        </span>
      </div>
      <div className={css['inForce']}>
        <FilterPills
          filter={state.filter}
          files={new Map(sources.map(({ id, fileName }) => [id, fileName]))}
          onFilter={narrow}
        />
        <span className={css['count']} aria-live="polite">
          {first.isPlaceholderData || (group !== null && groups.isPlaceholderData)
            ? t('figures.searching')
            : t('figures.count', { count: total, shown: wordNumber(total, 0, language) })}
        </span>
      </div>
      {first.error !== null && <ErrorNote error={first.error} />}
      {state.mode === 'list' ? (
        <FigureGrid
          box={box}
          layout={layout}
          sort={sort}
          sorting={state.sorting}
          onSorting={(sorting) => change({ sorting, cursor: 0 })}
          columns={columns}
          group={group}
          cursor={state.cursor}
          onCursor={(cursor, row) => {
            if (cursor !== state.cursor) change({ cursor });
            choose(row === null ? nothing : { ...nothing, id: String(row.id), step: stepOfFigure(row.id) });
          }}
          onToggleGroup={(value) => {
            const key = value ?? '';
            const next = state.open.includes(key) ? state.open.filter((one) => one !== key) : [...state.open, key];
            change({ open: next });
          }}
          onOpen={open}
          onCopy={copy}
          empty={empty}
        />
      ) : (
        <PivotGrid
          filter={filter}
          rows={state.pivotRows}
          onRows={(pivotRows) => change({ pivotRows })}
          onChoose={(id, step) => choose({ ...nothing, id, step })}
          onNarrow={(by, value) => narrow(withChosen(state.filter, by, [value]))}
          empty={empty}
        />
      )}
    </Frame>
  );
}

/** The latest first. */
function byPeriod(a: { value: string | null }, b: { value: string | null }): number {
  return (b.value ?? '').localeCompare(a.value ?? '', 'en', { numeric: true });
}

function sortOf([sorted]: SortingState): { by: FigureColumn; descending: boolean } | null {
  const by = figureColumn.safeParse(sorted?.id);
  return sorted === undefined || !by.success ? null : { by: by.data, descending: sorted.desc };
}
