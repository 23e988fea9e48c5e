import { cellName } from '../../figures/figure';
import type { TableContext } from '../context';
import { extract } from '../extract';
import type { FoundFigure } from '../found';
import type { Grid } from '../grid';
import type { CutYear, Guess, Mapping, TableMapping } from '../proposal';
import { DIFFERS } from './doubts';
import { deficitsIn } from './deficits';
import { fromHundred } from './from-hundred';
import { cutYears } from './partial-years';
import { runningMonths } from './running-months';
import { debits, laws, reckon, type Law } from './laws';
import { isNear, type Reckoned } from './expected';
import { clashes } from './same-thing';
import { settledBy } from './settled-by';
import { slipIn } from './sums';

/** What the figures of a sheet say of how it is read and of each other, as guesses: the doubtful name their cell. */

/** Tables of more cells are not gone through: of those, rows are of one kind. */
const MOST_CELLS = 30_000;

/** A law is one of the table where so much of what it tells holds; of so few figures, all. */
const MOSTLY = 0.8;
const LEAST = 3;
const FEW = 4;

/** Exceptions that are told one by one; of more, the first stands for all. */
const ONE_BY_ONE = 4;

/**
 * The tables with what their figures say of them, and the guesses that tell it. `lookedAt`: the last row that was looked at when the
 * tables were found.
 */
export function toldByFigures(
  written: Grid,
  mapping: Mapping,
  context: TableContext,
  lookedAt: number,
): { tables: TableMapping[]; guesses: Guess[] } {
  const told = mapping.tables.map((table) => {
    const { range, skip } = table;
    const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (skip || cells > MOST_CELLS || range.bottom > lookedAt) return { table, guesses: [], figures: [] };
    const found = [...extract(written, { ...mapping, tables: [table] }, context)];
    const figures = found.filter((one) => one.kind === 'figure');
    const running = runningMonths(figures);
    const cut = running.length > 0 ? running : cutYears(figures);
    const deficits = deficitsIn(written, table, figures);
    const hundreds = fromHundred(figures);
    const settled = {
      ...table,
      ...(cut.length === 0 ? {} : { cutYears: cut }),
      ...(deficits.length === 0 ? {} : { deficits }),
      ...(hundreds.length === 0 ? {} : { fromHundred: hundreds }),
    };
    const taken = figures.map(settledBy(settled));
    const guesses = toldOf(taken, settled, mapping.sheet);
    const said =
      running.length > 0 ? [runningGuess(running, settled, mapping.sheet)] : cutGuesses(cut, settled, mapping.sheet);
    return {
      table: settled,
      guesses: [...said, ...cellGuesses(settled, mapping.sheet), ...guesses],
      figures: taken,
    };
  });
  return {
    tables: told.map(({ table }) => table),
    guesses: [...told.flatMap(({ guesses }) => guesses), ...clashGuesses(told, mapping.sheet)],
  };
}

/** One sentence for all figures of a sheet that say something else than another of the same. */
function clashGuesses(
  told: readonly { table: TableMapping; figures: readonly FoundFigure[] }[],
  sheet: string,
): Guess[] {
  const [first, ...others] = clashes(told.flatMap(({ figures }) => figures));
  const own = told.find(({ figures }) => first !== undefined && figures.includes(first.figure));
  if (first === undefined || own === undefined) return [];
  const { figure, before } = first;
  const params = {
    cell: cellOf(figure),
    by: cellOf(before),
    given: figure.raw.trim(),
    reckoned: before.raw.trim(),
    more: String(others.length),
  };
  return [guessOf({ code: `evidence.same${DIFFERS}`, confidence: 0.4, params, about: figure }, own.table, sheet)];
}

/** A sentence for balances that are written as deficits, and one for changes that count from a hundred. */
function cellGuesses({ index, deficits = [], fromHundred: hundreds = [] }: TableMapping, sheet: string): Guess[] {
  const said = [
    ['evidence.deficit', deficits],
    ['evidence.from-hundred', hundreds],
  ] as const;
  return said.flatMap(([code, [first, ...others]]): Guess[] => {
    if (first === undefined) return [];
    const params = { count: String(others.length + 1) };
    const where = { sheet, ...first };
    return [{ code, params, field: 'rows', table: index, col: first.col, confidence: 0.8, where }];
  });
}

/** One sentence for months that all count on from January. */
function runningGuess(running: readonly CutYear[], { index }: TableMapping, sheet: string): Guess {
  const [first = null] = running;
  const where = first === null ? null : { sheet, row: first.row, col: first.col };
  const params = { count: String(running.length) };
  return {
    code: 'evidence.running',
    params,
    field: 'period',
    table: index,
    col: first?.col ?? null,
    confidence: 0.6,
    where,
  };
}

/** One sentence for each run of months that totals are of. */
function cutGuesses(cut: readonly CutYear[], table: TableMapping, sheet: string): Guess[] {
  const first = new Map(cut.toReversed().map((one) => [one.period.written, one]));
  return [...first.values()].map(({ row, col, period }) => ({
    code: 'evidence.cut-year',
    params: { cell: cellName(row, col), period: period.written },
    field: 'period',
    table: table.index,
    col,
    confidence: 0.8,
    where: { sheet, row, col },
  }));
}

function toldOf(figures: readonly FoundFigure[], table: TableMapping, sheet: string): Guess[] {
  const reckoned = reckon(figures);
  const verdicts = laws.flatMap((law) => verdictOf(law, reckoned[law]));
  const settled = verdicts.some(({ code }) => code.startsWith('evidence.sum'));
  const slip = settled ? null : slipIn(reckoned.sum, figures);
  const told = [...debited(figures), ...verdicts, ...(slip === null ? [] : differences('sum', [slip]))];
  return told.map((one) => guessOf(one, table, sheet));
}

/** They are taken as they are written: whoever computes with them has to know. */
function debited(figures: readonly FoundFigure[]): Told[] {
  const [first = null, ...others] = debits(figures);
  if (others.length + 1 < LEAST) return [];
  return [{ code: 'evidence.debits', confidence: 0.4, params: {}, about: first }];
}

interface Told {
  code: string;
  confidence: number;
  params: Record<string, string>;
  /** The figure that it is about; null where it is about all of them. */
  about: FoundFigure | null;
}

/** What is said of a table by one law. */
function verdictOf(law: Law, all: readonly Reckoned[]): Told[] {
  const [first] = all;
  if (first === undefined || all.length < LEAST) return [];
  const fits = (one: Reckoned) => isNear(one, one.expected);
  const differing = all.filter((one) => !fits(one));
  const kept = 1 - differing.length / all.length;
  const params = { count: String(all.length), kept: String(all.length - differing.length) };
  if (kept === 1 || (kept >= MOSTLY && all.length > FEW))
    return [{ code: `evidence.${law}`, confidence: 0.97, params, about: null }, ...differences(law, differing)];
  const turned = differing.filter((one) => isNear(one, one.turned)).length / all.length;
  if (turned >= MOSTLY) return [{ code: `evidence.${law}-turned`, confidence: 0.35, params, about: first.figure }];
  if (!BINDING.has(law) || kept > 1 - MOSTLY || all.length < FEW) return [];
  return [{ code: `evidence.${law}-broken`, confidence: 0.4, params, about: first.figure }];
}

/** Laws that hold by what the words mean: where they don't, words were taken for others. Changes may be of volumes, shares of a part. */
const BINDING = new Set<Law>(['balance', 'turnover', 'year']);

function differences(law: Law, differing: readonly Reckoned[]): Told[] {
  const shown = differing.length > ONE_BY_ONE ? differing.slice(0, 1) : differing;
  const more = String(differing.length - shown.length);
  return shown.map(({ figure, by, expected }) => ({
    code: `evidence.${law}${DIFFERS}`,
    confidence: 0.5,
    params: {
      cell: cellOf(figure),
      by: by.map(cellOf).join(', '),
      given: figure.raw.trim(),
      reckoned: writtenAs(figure, expected),
      more,
    },
    about: figure,
  }));
}

const cellOf = ({ row, col }: FoundFigure) => cellName(row, col);

/** A number in the scale of a figure, with as many decimals. */
function writtenAs({ read, scale }: FoundFigure, value: number): string {
  const decimals = Math.min(String(read ?? 0).split('.')[1]?.length ?? 0, 6);
  return (value / scale).toFixed(decimals);
}

function guessOf({ code, confidence, params, about }: Told, { index }: TableMapping, sheet: string): Guess {
  const where = about === null ? null : { sheet, row: about.row, col: about.col };
  return { code, confidence, params, field: 'rows', table: index, col: about?.col ?? null, where };
}
