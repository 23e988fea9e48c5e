import { VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { SourceProblem, SourceSheet } from '../../../shared/contract/sources';
import { columnName } from '../../../shared/figures/figure';
import type { Correction, SheetProposal } from '../../../shared/tables/proposal';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { RoleLabels } from './RoleLabels';
import { BLOCK, RowBlock } from './RowBlock';
import css from './sheet.module.css';
import { firstTable, gap, keyColumn, runsOf, shownColumns, startsOf, widthsOf } from './sheet-columns';
import { marksOf } from './sheet-marks';
import { rootFontSize } from '../../ui/sizes';

export interface SheetGridProps {
  sheet: SourceSheet;
  proposal: SheetProposal | null;
  problems: readonly SourceProblem[];
  /** The cell of a figure, lit and brought into view. */
  lit: { row: number; col: number } | null;
  /** Sets something right; null where nothing can be changed. */
  onCorrect: ((corrections: readonly Correction[]) => void) | null;
  /** Told of the cell that the cursor is on. */
  onCursor: (row: number, col: number) => void;
}

const ROW_REM = 1.25;
const HEAD_REM = 2.25;

/**
 * A sheet as it stands in its file, drawn only where it is seen: the found table framed, its header tinted, cells read as
 * facts green, cells that are not taken hatched with the reason. Arrows move a cursor; the key column stays in view.
 */
export function SheetGrid({ sheet, proposal, problems, lit, onCorrect, onCursor }: SheetGridProps) {
  const t = useText();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState({ row: lit?.row ?? 1, col: lit?.col ?? 1 });
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
  const marks = useMemo(() => marksOf(proposal, problems), [proposal, problems]);
  const runs = useMemo(() => runsOf(proposal), [proposal]);

  const headWidth = Math.round((sheet.rows > 9999 ? 3.5 : HEAD_REM) * rem);
  const pinned = headWidth + (key === null ? 0 : (widths[key - 1] ?? 0));
  // oxlint-disable-next-line react/incompatible-library -- what it returns is handed to nothing that is memoised
  const down = useVirtualizer({
    count: sheet.rows,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_REM * rem,
    overscan: 8,
    scrollPaddingStart: 3.25 * rem,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: sheet.cols,
    getScrollElement: () => box.current,
    estimateSize: (index) => widths[index] ?? 92,
    overscan: 2,
    scrollPaddingStart: pinned,
  });
  useEffect(() => across.measure(), [across, widths]);

  const litRow = lit?.row ?? null;
  const litCol = lit?.col ?? null;
  useEffect(() => {
    if (litRow === null || litCol === null) return;
    setCursor({ row: litRow, col: litCol });
    down.scrollToIndex(litRow - 1, { align: 'center' });
    across.scrollToIndex(litCol - 1, { align: 'center' });
    box.current?.focus();
  }, [litRow, litCol, down, across, widths]);

  const visible = across.getVirtualItems();
  const cols = useMemo(
    () =>
      shownColumns(
        visible.map(({ index }) => index + 1),
        key,
      ),
    [visible, key],
  );
  const rows = down.getVirtualItems();
  const blocks = [...new Set(rows.map(({ index }) => Math.floor(index / BLOCK)))];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / (ROW_REM * rem)) - 4);
    const to = moved(event, cursor, { rows: sheet.rows, cols: sheet.cols, page });
    if (to === null) return;
    event.preventDefault();
    setCursor(to);
    onCursor(to.row, to.col);
    down.scrollToIndex(to.row - 1, { align: 'auto' });
    if (to.col !== key) across.scrollToIndex(to.col - 1, { align: 'auto' });
  };

  const layout = { cols, widths, starts, headWidth, key };
  return (
    <div
      ref={box}
      role="grid"
      dir="ltr"
      data-first-focus
      aria-label={t('sources.sheetLabel', { sheet: sheet.name === '' ? t('sources.unnamedSheet') : sheet.name })}
      aria-rowcount={sheet.rows}
      aria-colcount={sheet.cols}
      aria-activedescendant={`${name}-${cursor.row}-${cursor.col}`}
      tabIndex={0}
      className={css['box']}
      onKeyDown={onKeyDown}
    >
      <div className={css['heads']} role="rowgroup" style={{ inlineSize: headWidth + across.getTotalSize() }}>
        {runs.length > 0 && <RoleLabels runs={runs} layout={layout} onCorrect={onCorrect} />}
        <div role="row" className={css['letters']}>
          <span role="columnheader" className={css['corner']} style={{ inlineSize: headWidth }}>
            <VisuallyHidden>{t('sources.theSheet')}</VisuallyHidden>
          </span>
          {cols.map(({ col, before }) => (
            <span
              key={col}
              role="columnheader"
              aria-colindex={col}
              className={css['letter']}
              data-key={col === key || undefined}
              data-hidden={hiddenCols.has(col) || undefined}
              title={hiddenCols.has(col) ? t('sources.hiddenColumn') : undefined}
              style={{
                inlineSize: widths[col - 1],
                marginInlineStart: gap(before, col, starts),
                insetInlineStart: col === key ? headWidth : undefined,
              }}
            >
              {columnName(col)}
            </span>
          ))}
        </div>
      </div>
      <div
        role="presentation"
        className={css['body']}
        style={{ blockSize: down.getTotalSize(), inlineSize: headWidth + across.getTotalSize() }}
      >
        {blocks.map((block) => (
          <RowBlock
            key={block}
            name={name}
            sheetId={sheet.id}
            block={block}
            rows={rows.filter(({ index }) => Math.floor(index / BLOCK) === block)}
            layout={layout}
            marks={marks}
            lit={lit}
            cursor={cursor}
            hiddenRows={hiddenRows}
            hiddenCols={hiddenCols}
            onCursor={(row, col) => {
              setCursor({ row, col });
              onCursor(row, col);
              box.current?.focus();
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface Place {
  row: number;
  col: number;
}

function moved(
  event: KeyboardEvent,
  { row, col }: Place,
  { rows, cols, page }: { rows: number; cols: number; page: number },
): Place | null {
  const far = event.ctrlKey || event.metaKey;
  const to = (r: number, c: number): Place => ({
    row: Math.min(Math.max(1, r), rows),
    col: Math.min(Math.max(1, c), cols),
  });
  if (event.altKey || (far && !/^(Arrow|Home|End)/.test(event.key))) return null;
  switch (event.key) {
    case 'ArrowDown':
      return to(far ? rows : row + 1, col);
    case 'ArrowUp':
      return to(far ? 1 : row - 1, col);
    case 'ArrowRight':
      return to(row, far ? cols : col + 1);
    case 'ArrowLeft':
      return to(row, far ? 1 : col - 1);
    case 'PageDown':
      return to(row + page, col);
    case 'PageUp':
      return to(row - page, col);
    case 'Home':
      return to(far ? 1 : row, 1);
    case 'End':
      return to(far ? rows : row, cols);
    default:
      return null;
  }
}
