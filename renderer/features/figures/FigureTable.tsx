import { VisuallyHidden } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import type { FigureFilter } from '../../../shared/contract/figures';
import { wordNumber } from '../../../shared/figures/wording';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Empty } from '../../ui/Empty';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame } from '../../ui/Frame';
import { cellTarget } from '../../trail/cell-target';
import { stepOfFigure } from '../../trail/step';
import { FigureGrid } from './FigureGrid';
import { FigureTools } from './FigureTools';
import { withChosen } from './filter-state';
import { FilterPane } from './FilterPane';
import { FilterPills } from './FilterPills';
import css from './figures.module.css';
import { useTableState } from './kept-table';
import { PivotGrid } from './PivotGrid';
import { ProofPane } from './ProofPane';
import { tableColumns } from './table-columns';
import { useCopy } from './use-copy';
import { useFigureList } from './use-figure-list';
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
  const { typed, filter, sort, layout, total, searching, error } = useFigureList(state);
  const sources = useAnswer('sources.list', {}).data ?? [];
  const columns = tableColumns(t, language);
  const copy = useCopy(columns, layout, sort);
  const choose = (next: Chosen) => setChosen((before) => (before.id === next.id ? before : next));
  const narrow = (next: FigureFilter) => {
    change({ filter: next, cursor: 0 });
    if (box.current !== null) box.current.scrollTop = 0;
  };
  const toggle = (group: string | null) => {
    const key = group ?? '';
    const { open } = state;
    change({ open: open.includes(key) ? open.filter((one) => one !== key) : [...open, key] });
  };
  const filtered = Object.keys(filter).length > 0;
  const empty = total === 0 && <Empty>{t(filtered ? 'figures.noneFit' : 'figures.none')}</Empty>;
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
      <FigureTools state={state} change={change} asked={{ filter, sort }} columns={columns} box={box} />
      <div className={css['inForce']}>
        <FilterPills
          filter={state.filter}
          files={new Map(sources.map(({ id, fileName }) => [id, fileName]))}
          onFilter={narrow}
        />
        <span className={css['count']} aria-live="polite">
          {searching
            ? t('figures.searching')
            : t('figures.count', { count: total ?? 0, shown: wordNumber(total ?? 0, 0, language) })}
        </span>
      </div>
      {error !== null && <ErrorNote error={error} />}
      {state.mode === 'list' ? (
        <FigureGrid
          box={box}
          layout={layout}
          sort={sort}
          sorting={state.sorting}
          onSorting={(sorting) => change({ sorting, cursor: 0 })}
          columns={columns}
          group={state.group}
          cursor={state.cursor}
          onCursor={(cursor, row) => {
            if (cursor !== state.cursor) change({ cursor });
            choose(row === null ? nothing : { ...nothing, id: String(row.id), step: stepOfFigure(row.id) });
          }}
          onToggleGroup={toggle}
          onOpen={(row) => go(cellTarget(row))}
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
