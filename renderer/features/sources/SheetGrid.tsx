import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { SourceProblem, SourceSheet } from '../../../shared/contract/sources';
import type { Correction, SheetProposal } from '../../../shared/tables/proposal';
import { useText } from '../../app/texts/texts';
import { ColumnLetters } from './ColumnLetters';
import { moved } from './move-cursor';
import { RoleLabels } from './RoleLabels';
import { BLOCK, RowBlock } from './RowBlock';
import css from './sheet.module.css';
import { runsOf, shownColumns } from './sheet-columns';
import { marksOf } from './sheet-marks';
import { useSheetShape } from './use-sheet-shape';

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

/**
 * A sheet as it stands in its file, drawn only where it is seen: the found table framed, its header tinted, cells read as
 * facts green, cells that are not taken hatched with the reason. Arrows move a cursor; the key column stays in view.
 */
export function SheetGrid({ sheet, proposal, problems, lit, onCorrect, onCursor }: SheetGridProps) {
  const t = useText();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState({ row: lit?.row ?? 1, col: lit?.col ?? 1 });
  const { rem, widths, starts, key, headWidth, hiddenRows, hiddenCols } = useSheetShape(sheet, proposal);
  const marks = useMemo(() => marksOf(proposal, problems), [proposal, problems]);
  const runs = useMemo(() => runsOf(proposal), [proposal]);
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
        <ColumnLetters layout={layout} hidden={hiddenCols} />
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
