import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/contract/errors';
import type { PointRow } from '../../../shared/contract/points';
import { call } from '../../app/bridge';
import type { LibraryState } from './library-state';

const pageSize = 50;

export interface PointPages {
  rows: readonly PointRow[];
  total: number;
  /** Whether more were found than are counted. */
  more: boolean;
  /** Gets the next rows, where there are any. */
  loadMore: () => void;
  loading: boolean;
  error: AppError | null;
}

/** The rows of the library as far as they have been scrolled; those before stay on screen until others are there. */
export function usePointPages({ text, chosen, sort }: LibraryState): PointPages {
  const input = { filter: { text, ...chosen }, sort: sort.by, descending: sort.descending, limit: pageSize };
  const query = useInfiniteQuery<
    Output<'points.list'>,
    AppError,
    { pages: Output<'points.list'>[] },
    readonly ['points.list', typeof input, 'pages'],
    number
  >({
    queryKey: ['points.list', input, 'pages'],
    queryFn: ({ pageParam }) => call('points.list', { ...input, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.rows.length < pageSize ? undefined : pages.length * pageSize),
    placeholderData: keepPreviousData,
  });
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.rows) ?? [], [data]);
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const last = data?.pages.at(-1);
  return {
    rows,
    total: last?.total ?? 0,
    more: last?.more ?? false,
    loadMore,
    loading: query.isPending,
    error: query.error,
  };
}
