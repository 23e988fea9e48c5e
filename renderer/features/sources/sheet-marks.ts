import type { SourceProblem } from '../../../shared/contract/sources';
import type { Range } from '../../../shared/tables/grid';
import type { LeftOut, Said, SheetProposal, TableMapping } from '../../../shared/tables/proposal';

/** How a cell of a sheet is drawn, and why it is not taken where it isn't. */
export interface CellMark {
  kind: 'plain' | 'header' | 'fact' | 'out' | 'blank';
  said: Said | null;
  /** Whether it is a figure's cell: its text stands at the end. */
  figure: boolean;
  /** Edges of the frame around the table that pass here. */
  edges: readonly ('top' | 'bottom' | 'left' | 'right')[];
}

/** Marks of one row: what is near is looked for once, not for each cell. */
export type RowMarks = (col: number, empty: boolean) => CellMark;

const PLAIN: CellMark = { kind: 'plain', said: null, figure: false, edges: [] };

/** What a proposal says of the cells of its sheet. */
export function marksOf(proposal: SheetProposal | null, problems: readonly SourceProblem[]): (row: number) => RowMarks {
  if (proposal === null) return () => () => PLAIN;
  const tables = proposal.mapping.tables.filter(({ skip }) => !skip);
  const facts = new Set(proposal.guesses.flatMap(({ where }) => (where === null ? [] : [place(where.row, where.col)])));
  // The figures of a name that is not known are taken: it is asked, and nothing is left out.
  const outside = problems.filter(({ code }) => code !== 'problem.place');
  const wrong = new Map(outside.map((problem) => [place(problem.row, problem.col), problem]));
  const values = new Map(tables.map((table) => [table, valueColumns(table)]));
  return (row) => {
    const here = tables.filter(({ range }) => row >= range.top && row <= range.bottom);
    const left = proposal.left.filter(({ range }) => row >= range.top && row <= range.bottom);
    return (col, empty) => {
      const table = here.find(({ range }) => within(range, row, col));
      const edges = table === undefined ? [] : edgesAt(table, row, col);
      const out = wrong.get(place(row, col)) ?? leftAt(left, row, col);
      const isHeader = table !== undefined && row < table.headerTop + table.headerRows;
      const ruled =
        table !== undefined &&
        !isHeader &&
        table.rows.some((rule) => rule.kind === 'skip' && row >= rule.from && row <= rule.to);
      const figure = table !== undefined && !isHeader && (values.get(table)?.has(col) ?? false);
      if (isHeader) return { kind: 'header', said: null, figure: values.get(table)?.has(col) ?? false, edges };
      if (out !== undefined) return { kind: 'out', said: { code: out.code, params: out.params }, figure, edges };
      if (ruled) return { kind: 'out', said: { code: 'left.row', params: {} }, figure, edges };
      if (figure) return { kind: empty ? 'blank' : 'plain', said: null, figure, edges };
      if (table === undefined && facts.has(place(row, col))) return { ...PLAIN, kind: 'fact' };
      return edges.length === 0 ? PLAIN : { ...PLAIN, edges };
    };
  };
}

function valueColumns({ columns }: TableMapping): Set<number> {
  return new Set(columns.filter(({ role }) => role === 'value').map(({ col }) => col));
}

function leftAt(left: readonly LeftOut[], row: number, col: number): LeftOut | undefined {
  return left.find(({ range }) => within(range, row, col));
}

function edgesAt({ range }: TableMapping, row: number, col: number): CellMark['edges'] {
  const edges: CellMark['edges'][number][] = [];
  if (row === range.top) edges.push('top');
  if (row === range.bottom) edges.push('bottom');
  if (col === range.left) edges.push('left');
  if (col === range.right) edges.push('right');
  return edges;
}

function within({ top, left, bottom, right }: Range, row: number, col: number): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

function place(row: number, col: number): string {
  return `${row}:${col}`;
}
