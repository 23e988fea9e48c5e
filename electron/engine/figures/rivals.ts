import { AppError } from '../../../shared/contract/errors';
import type { PageRow } from '../../../shared/contract/figures';
import type { MirrorPair, Rival, Rivals } from '../../../shared/contract/rivals';
import { mirrorGap } from '../../../shared/figures/mirror-gap';
import { valueOf } from '../../../shared/figures/outcome';
import { mirrorCauses, rivalCauses } from '../../../shared/figures/rival-causes';
import type { RivalFacts } from '../../../shared/figures/rival-causes';
import type { ReadableDb } from '../store/database';
import { allClaims } from './claim-queries';
import { claimRowOf, isAbout } from './claims';
import { cifFactorOf } from './cif-factor';
import type { SeriesDimension } from './column-blocks';
import { columnsOf, mainMarks, supersededBy } from './figure-columns';
import type { FigureColumns } from './figure-columns';
import type { NameOf } from './queries';
import { rowsById } from './table-queries';

/** What else is known of the thing that a figure measures. */
export function rivalsOf(db: ReadableDb, figureId: number, nameOf: NameOf): Rivals {
  const columns = columnsOf(db);
  const at = columns.id.indexOf(figureId);
  const [figure] = rowsById(db, [figureId], nameOf);
  if (at < 0 || figure === undefined) throw AppError.of('record.missing', { kind: 'figure', id: String(figureId) });
  const own = wordsAt(columns, at);
  const same = alike(columns, at, own, (position) => isRival(columns, at, position));
  const other = alike(columns, at, mirrored(own), (position) => tellsSame(columns, at, position));
  const rows = new Map(
    rowsById(
      db,
      [...same, ...other].map((position) => columns.id[position] ?? 0),
      nameOf,
    ).map((row) => [row.id, row]),
  );
  const rowAt = (position: number) => rows.get(columns.id[position] ?? 0) ?? null;
  const factor = cifFactorOf(db);
  const thing = {
    ...own,
    period: figure.period,
    productName: figure.productName,
    measure: figure.measure,
    unit: figure.unit,
  };
  return {
    figure,
    rivals: same.flatMap((position): Rival[] => {
      const row = rowAt(position);
      return row === null ? [] : [rivalOf(figure, row, factsAt(columns, at), factsAt(columns, position))];
    }),
    mirrors: other.flatMap((position): MirrorPair[] => {
      const row = rowAt(position);
      const pair = row === null ? null : pairOf(columns, figure, row, at, position, factor);
      return pair === null ? [] : [pair];
    }),
    claims: allClaims(db)
      .filter((claim) => isAbout(claim, thing))
      .map((claim) => claimRowOf(claim, nameOf)),
  };
}

type Words = Record<'reporter' | 'partner' | 'flow' | 'product', string | null>;

function wordsAt({ of, series }: FigureColumns, at: number): Words {
  const word = (by: SeriesDimension) => of.words.values[of.codes[by][series[at] ?? 0] ?? 0] ?? null;
  return { reporter: word('reporter'), partner: word('partner'), flow: word('flow'), product: word('product') };
}

/** The same trade seen from the other side; null where it has none. */
export function mirrored({ reporter, partner, flow, product }: Words): Words | null {
  if (reporter === null || partner === null || reporter === partner || (flow !== 'export' && flow !== 'import'))
    return null;
  return { reporter: partner, partner: reporter, flow: flow === 'export' ? 'import' : 'export', product };
}

/**
 * Positions of present main figures of these words, in a period that is the same or, being of another kind, overlaps for
 * more than half; the figure's own series in its own period is left out.
 */
function alike(
  columns: FigureColumns,
  at: number,
  words: Words | null,
  suits: (position: number) => boolean,
): number[] {
  if (words === null) return [];
  const { of, count } = columns;
  const codes = (['reporter', 'partner', 'flow', 'product'] as const).map((by) => ({
    column: of.codes[by],
    code: of.words.find(words[by]),
  }));
  const measure = of.codes.measure[columns.series[at] ?? 0];
  if (codes.some(({ code }) => code < 0)) return [];
  const allowed = new Uint8Array(of.last + 1);
  for (let id = 0; id < allowed.length; id += 1) {
    allowed[id] = Number(
      of.codes.measure[id] === measure && codes.every(({ column, code }) => (column[id] ?? 0) === code),
    );
  }
  const periods = overlapping(columns, columns.period[at] ?? 0);
  const [main, superseded, value] = [mainMarks(columns), supersededBy(columns), columns.values.all()];
  const found: number[] = [];
  for (let position = 0; position < count; position += 1) {
    const own = columns.series[position] === columns.series[at];
    if (allowed[columns.series[position] ?? 0] === 0 || own) continue;
    if (main[columns.mark[position] ?? 0] === 0) continue;
    if ((superseded[position] ?? -1) >= 0 || Number.isNaN(value[position])) continue;
    if (periods[columns.period[position] ?? 0] === 1 && suits(position)) found.push(position);
  }
  return found.slice(0, MOST);
}

/** Whether two figures are told apart by nothing further. */
function tellsSame({ of, series }: FigureColumns, one: number, other: number): boolean {
  return of.codes.more[series[one] ?? 0] === of.codes.more[series[other] ?? 0];
}

/** What one file tells apart itself, such as the sea and the air, are no rivals; another may count by a system of its own. */
function isRival(columns: FigureColumns, one: number, other: number): boolean {
  return tellsSame(columns, one, other) || columns.import[one] !== columns.import[other];
}

const MOST = 60;
const DAY = 86_400_000;

function overlapping({ periods }: FigureColumns, of: number): Uint8Array {
  const own = periods[of];
  if (own === undefined) return new Uint8Array(periods.length);
  const length = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return Uint8Array.from(periods, (other) => {
    if (other.written === own.written && other.kind === own.kind) return 1;
    if (other.kind === own.kind && other.calendar === own.calendar) return 0;
    const from = own.from > other.from ? own.from : other.from;
    const to = own.to < other.to ? own.to : other.to;
    const [a, b] = [length(own.from, own.to), length(other.from, other.to)];
    return Number(length(from, to) >= Math.max(a, b) / 2);
  });
}

/** What may explain a difference. */
export function factsAt(columns: FigureColumns, at: number): RivalFacts {
  const { of, series } = columns;
  const word = (by: SeriesDimension) => of.words.values[of.codes[by][series[at] ?? 0] ?? 0] ?? null;
  return {
    valuation: word('valuation'),
    periodKind: columns.periods[columns.period[at] ?? 0]?.kind ?? '',
    unit: word('unit'),
    dataset: word('dataset'),
    priceBasis: word('priceBasis'),
    classification: word('classification'),
    more: word('more') ?? '',
    takenOn: columns.imports[columns.import[at] ?? 0]?.takenOn ?? null,
    flagged: (columns.marks[columns.mark[at] ?? 0]?.[2] ?? '') !== '',
  };
}

function rivalOf(figure: PageRow, row: PageRow, own: RivalFacts, other: RivalFacts): Rival {
  const comparable = figure.unit !== null && figure.unit === row.unit && figure.value !== null && row.value !== null;
  const difference = comparable ? (row.value ?? 0) - (figure.value ?? 0) : null;
  const base = figure.value ?? 0;
  return {
    row,
    causes: rivalCauses(own, other),
    difference,
    percent: difference === null || base <= 0 ? null : (difference / base) * 100,
  };
}

function pairOf(
  columns: FigureColumns,
  figure: PageRow,
  row: PageRow,
  at: number,
  position: number,
  factor: number,
): MirrorPair | null {
  if (figure.unit === null || figure.unit !== row.unit || figure.value === null || row.value === null) return null;
  const [exports, imports] = figure.flow === 'export' ? [figure, row] : [row, figure];
  const [from, to] = figure.flow === 'export' ? [at, position] : [position, at];
  const { expected, gap, relative, symmetric } = mirrorGap(exports.value ?? 0, imports.value ?? 0, factor);
  return {
    exports,
    imports,
    factor,
    expected,
    gap,
    relative: valueOf(relative),
    symmetric: valueOf(symmetric),
    causes: mirrorCauses(factsAt(columns, from), factsAt(columns, to)),
  };
}
