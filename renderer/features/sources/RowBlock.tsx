import type { VirtualItem } from '@tanstack/react-virtual';
import { useMemo } from 'react';
import type { ShownCell, ShownRow } from '../../../shared/contract/rows';
import type { Said } from '../../../shared/tables/proposal';
import { wordLeft } from '../../../shared/sentences/reasons';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { placeName } from './places';
import { cellRange, meets, pointAt, usePointed } from './pointed';
import css from './sheet.module.css';
import { gap, type Layout } from './sheet-columns';
import type { CellMark, RowMarks } from './sheet-marks';

/** Rows that are asked for together. */
export const BLOCK = 100;

interface RowBlockProps {
  name: string;
  sheetId: number;
  block: number;
  rows: readonly VirtualItem[];
  layout: Layout;
  marks: (row: number) => RowMarks;
  lit: { row: number; col: number } | null;
  cursor: { row: number; col: number };
  onCursor: (row: number, col: number) => void;
  hiddenRows: ReadonlySet<number>;
  hiddenCols: ReadonlySet<number>;
}

/** The rows of one block that are seen. Until its texts are there the cells are empty. */
export function RowBlock(props: RowBlockProps) {
  const { name, sheetId, block, rows, layout, marks, lit, cursor, onCursor, hiddenRows, hiddenCols } = props;
  const t = useText();
  const from = block * BLOCK + 1;
  const { data } = useAnswer('sources.rows', { sheetId, from, to: from + BLOCK - 1 });
  const byRow = useMemo(() => new Map((data ?? []).map((row) => [row.row, row])), [data]);
  const why = useWhy();
  return (
    <div role="rowgroup">
      {rows.map(({ index, start }) => {
        const row = index + 1;
        return (
          <div
            key={row}
            role="row"
            aria-rowindex={row}
            className={css['row']}
            data-lit={lit?.row === row || undefined}
            style={{ transform: `translateY(${start}px)` }}
          >
            <span
              role="rowheader"
              className={css['number']}
              data-hidden={hiddenRows.has(row) || undefined}
              title={hiddenRows.has(row) ? t('sources.hiddenRow') : undefined}
              style={{ inlineSize: layout.headWidth }}
            >
              {row}
            </span>
            <Cells
              name={name}
              row={row}
              held={data === undefined ? null : (byRow.get(row) ?? { row, cells: [] })}
              layout={layout}
              marks={marks(row)}
              litCol={lit?.row === row ? lit.col : null}
              cursorCol={cursor.row === row ? cursor.col : null}
              onCursor={(col) => onCursor(row, col)}
              why={why}
              hidden={hiddenRows.has(row)}
              hiddenCols={hiddenCols}
            />
          </div>
        );
      })}
    </div>
  );
}

interface CellsProps {
  name: string;
  row: number;
  /** Null until it is known what the row holds. */
  held: ShownRow | null;
  layout: Layout;
  marks: RowMarks;
  litCol: number | null;
  cursorCol: number | null;
  onCursor: (col: number) => void;
  why: (mark: CellMark) => string | undefined;
  hidden: boolean;
  hiddenCols: ReadonlySet<number>;
}

function Cells(props: CellsProps) {
  const { name, row, held, layout, marks, litCol, cursorCol, onCursor, why, hidden, hiddenCols } = props;
  const { cols, widths, starts, headWidth, key } = layout;
  const pointed = usePointed();
  const byCol = new Map((held?.cells ?? []).map((cell) => [cell.col, cell]));
  return cols.map(({ col, before }) => {
    const cell = byCol.get(col);
    const mark = marks(col, held !== null && cell === undefined);
    return (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around it has the keys
      <span
        key={col}
        id={`${name}-${row}-${col}`}
        role="gridcell"
        tabIndex={-1}
        aria-colindex={col}
        className={css['cell']}
        data-mark={mark.kind}
        data-edges={mark.edges.join(' ')}
        data-end={mark.figure || cell?.type === 'number' || undefined}
        data-key={col === key || undefined}
        data-lit={litCol === col || undefined}
        data-cursor={cursorCol === col || undefined}
        data-hidden={hidden || hiddenCols.has(col) || undefined}
        data-pointed={(pointed !== null && meets(pointed, cellRange(row, col))) || undefined}
        data-over={runsOver(cell, mark, byCol, col) || undefined}
        aria-current={litCol === col ? 'true' : undefined}
        title={why(mark) ?? cell?.shown}
        style={{
          inlineSize: widths[col - 1],
          marginInlineStart: gap(before, col, starts),
          insetInlineStart: col === key ? headWidth : undefined,
        }}
        onClick={() => onCursor(col)}
        onPointerEnter={() => pointAt(mark.kind === 'plain' ? null : cellRange(row, col))}
        onPointerLeave={() => pointAt(null)}
      >
        <span className={css['text']}>{cell?.shown}</span>
      </span>
    );
  });
}

/** Whether a text may run over its neighbour, as in a spreadsheet: titles do, cells of a table never. */
function runsOver(
  cell: ShownCell | undefined,
  mark: CellMark,
  byCol: ReadonlyMap<number, ShownCell>,
  col: number,
): boolean {
  return cell !== undefined && cell.type === 'text' && mark.edges.length === 0 && !mark.figure && !byCol.has(col + 1)
    ? mark.kind === 'plain' || mark.kind === 'fact'
    : false;
}

/** Why a cell is not taken, for its tooltip. */
function useWhy(): (mark: CellMark) => string | undefined {
  const t = useText();
  const language = useLanguage();
  return ({ kind, said }) => {
    if (kind === 'blank') return t('sources.blank');
    return said === null ? undefined : wordSaid(said, language, t('sources.world'));
  };
}

function wordSaid(said: Said, language: string, world: string): string {
  const nowhere = { top: 1, left: 1, bottom: 1, right: 1 };
  return wordLeft({ ...said, range: nowhere }, (code) => placeName(code, language, world), language);
}
