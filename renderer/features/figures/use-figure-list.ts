import type { SortingState } from '@tanstack/react-table';
import { useDebouncedValue } from '@mantine/hooks';
import type { FigureColumn, FigureFilter } from '../../../shared/contract/figures';
import { figureColumn } from '../../../shared/contract/figures';
import { useAnswer } from '../../app/queries';
import { withChosen } from './filter-state';
import type { TableState } from './kept-table';
import { PAGE } from './PageRows';
import { groupedLayout, plainLayout } from './table-layout';

/** What is asked for by the state of the table, and how its lines lie: groups, and the rows of those that are open. */
export function useFigureList({ text, filter: narrowed, sorting, group, open }: TableState) {
  const [typed] = useDebouncedValue(text, 120);
  const filter: FigureFilter = { ...narrowed, ...(typed === '' ? {} : { text: typed }) };
  const sort = sortOf(sorting);
  const first = useAnswer('figures.page', { filter, sort, offset: 0, limit: PAGE }, { keepBefore: true });
  const groups = useAnswer(
    'figures.groups',
    { filter, by: group ?? 'reporter' },
    { enabled: group !== null, keepBefore: true },
  );
  const total = first.data?.total ?? 0;
  const layout =
    group === null
      ? plainLayout(filter, total)
      : groupedLayout(
          group === 'period' ? (groups.data ?? []).toSorted(byPeriod) : (groups.data ?? []),
          (value) => open.includes(value ?? ''),
          (value) => withChosen(filter, group, [value]),
        );
  return {
    typed,
    filter,
    sort,
    layout,
    /** Null before the first answer. */
    total: first.data === undefined ? null : total,
    searching: first.isPlaceholderData || (group !== null && groups.isPlaceholderData),
    error: first.error,
  };
}

/** The latest first. */
function byPeriod(a: { value: string | null }, b: { value: string | null }): number {
  return (b.value ?? '').localeCompare(a.value ?? '', 'en', { numeric: true });
}

function sortOf([sorted]: SortingState): { by: FigureColumn; descending: boolean } | null {
  const by = figureColumn.safeParse(sorted?.id);
  return sorted === undefined || !by.success ? null : { by: by.data, descending: sorted.desc };
}
