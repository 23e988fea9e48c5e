import { useMemo } from 'react';
import type { SourceSheet } from '../../../shared/contract/sources';
import type { SheetProposal } from '../../../shared/tables/proposal';
import { useAnswer } from '../../app/queries';
import { rootFontSize } from '../../ui/sizes';
import { BLOCK } from './RowBlock';
import { firstTable, keyColumn, startsOf, widthsOf } from './sheet-columns';

const HEAD_REM = 2.25;

/**
 * How a sheet lies: the widths of its columns in pixels by the rows around its table's head, where each begins, the column
 * that stays in view, and what its file hides.
 */
export function useSheetShape(sheet: SourceSheet, proposal: SheetProposal | null) {
  const table = firstTable(proposal);
  const first = Math.max(1, (table?.headerTop ?? 1) - 8);
  const sample = useAnswer('sources.rows', { sheetId: sheet.id, from: first, to: first + BLOCK - 1 }).data;
  const rem = rootFontSize();
  const widths = useMemo(
    () => widthsOf(sample ?? [], sheet.cols, table).map((width) => Math.round(width * rem)),
    [sample, sheet.cols, table, rem],
  );
  const starts = useMemo(() => startsOf(widths), [widths]);
  const hiddenRows = useMemo(() => new Set(sheet.hiddenRows), [sheet.hiddenRows]);
  const hiddenCols = useMemo(() => new Set(sheet.hiddenCols), [sheet.hiddenCols]);
  const key = useMemo(() => keyColumn(proposal), [proposal]);
  const headWidth = Math.round((sheet.rows > 9999 ? 3.5 : HEAD_REM) * rem);
  return { rem, widths, starts, key, headWidth, hiddenRows, hiddenCols };
}
