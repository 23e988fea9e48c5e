import type { Allowances, PairCell, PairRow } from '../contract/country-pair';
import { balanceOf } from '../figures/balance';
import { growth, growthOf } from '../figures/growth';
import { given } from '../figures/outcome';
import type { Term } from '../figures/term';
import { changeCell, missingCell, numberCell, outcomeCell, pairedCell, valueCell } from './cells';
import type { Frame } from './frame';
import type { Line } from './line';
import type { PairTerm } from './pair-term';

type Key = PairRow['key'];

/**
 * The table of years: each side's exports with growth, and what the place reports as imports, total trade, balance. Only
 * where it reports no imports do both sides' exports stand in for total and balance, under names of their own.
 *
 * @param before terms of any series of the pair, for a year that the shown series lacks: they are never mixed in silence
 */
export function flowRows(frame: Frame, before: readonly PairTerm[], allowed: Allowances): PairRow[] {
  const years = frame.columns.map(({ year }) => year);
  const { exports, imports, otherExports, otherImports } = frame;
  const reason = (key: Key) => allowed.find(({ row }) => row === key)?.reason ?? null;
  const each = (key: Key, cell: (year: number) => PairCell): PairRow => ({ key, cells: years.map(cell) });
  const plain = (key: Key, line: Line) => each(key, (year) => valueCell(line.years.get(year)));
  const changes = (key: Key, line: Line) =>
    each(key, (year) => {
      const base = line.years.get(year - 1) ?? elsewhere(before, line, year - 1);
      const now = line.years.get(year);
      const values = [...line.years.values()].map(({ value }) => value);
      return changeCell(now, base, pairedCell(now, base, ['period'], growthOf, reason(key)), values);
    });
  const flow = (key: 'exports' | 'imports' | 'other-exports' | 'other-imports', line: Line): PairRow[] =>
    line.years.size === 0 ? [] : [plain(key, line), changes(`${key}-growth`, line)];
  const own = ownSums(frame, each, reason);
  const rows = [
    ...flow('exports', exports),
    ...flow('imports', imports),
    ...flow('other-exports', otherExports),
    ...(imports.years.size === 0 && exports.years.size === 0 ? flow('other-imports', otherImports) : []),
    ...own,
    // Where the place's own two reports may not be added, both exporters' reports still can.
    ...(own.some((row) => row.key === 'balance' && hasNumber(row)) ? [] : sidesSums(frame, each)),
  ];
  return rows.filter((row) => !row.key.endsWith('growth') || !isBare(row));
}

/** Nothing stands in it, and there is nothing to say of it: one year alone has no growth. */
function isBare({ cells }: PairRow): boolean {
  return cells.every(({ value, missing }) => value === null && missing === 'missing');
}

function hasNumber({ cells }: PairRow): boolean {
  return cells.some(({ value }) => value !== null);
}

type Each = (key: Key, cell: (year: number) => PairCell) => PairRow;

/** Total trade and balance of the place with the other, both as the place reports them. */
function ownSums({ exports, imports, columns }: Frame, each: Each, reason: (key: Key) => string | null): PairRow[] {
  if (exports.years.size === 0 || imports.years.size === 0) return [];
  const ends = (year: number) => [exports.years.get(year), imports.years.get(year)] as const;
  const years = columns.map(({ year }) => year);
  const total = (year: number) =>
    pairedCell(...ends(year), ['flow'], ({ terms: [x, m] }) => given(x.value + m.value), reason('total'));
  return [
    withLeast(each('total', total), years, ends),
    each('total-growth', (year) => totalGrowth(ends(year), ends(year - 1), total(year), total(year - 1))),
    each('balance', (year) => pairedCell(...ends(year), ['flow'], balanceOf, reason('balance'))),
  ];
}

/** Where some years of a sum are whole, one that lacks a term is shown as "at least": missing is not nil. */
function withLeast(row: PairRow, years: readonly number[], ends: (year: number) => Ends): PairRow {
  if (!hasNumber(row)) return row;
  const cells = row.cells.map((cell, i) => {
    const there = ends(years[i] ?? 0).filter((term) => term !== undefined);
    const [only] = there;
    return cell.value === null && there.length === 1 && only !== undefined ? numberCell(only.value, there, true) : cell;
  });
  return { ...row, cells };
}

type Ends = readonly (Term | undefined)[];

/** Growth of a sum: all four figures must agree, two by two in the year, and both sums in everything but the year. */
function totalGrowth(now: Ends, before: Ends, total: PairCell, totalBefore: PairCell): PairCell {
  const terms = [...now, ...before].filter((term) => term !== undefined);
  if (total.value === null || totalBefore.value === null) return missingCell(total.missing ?? 'missing', terms);
  for (const at of [0, 1]) {
    const same = pairedCell(now[at], before[at], ['period'], growthOf);
    if (same.value === null && same.missing?.startsWith('other-') === true) return missingCell(same.missing, terms);
  }
  return outcomeCell(growth(total.value, totalBefore.value), terms, total.allowed);
}

/**
 * Both sides' exports, added and set against each other, each by its exporter's own report. It is no ratio and needs one
 * unit and period alone; it is never called total trade.
 */
function sidesSums({ exports, otherExports, columns }: Frame, each: Each): PairRow[] {
  if (exports.years.size === 0 || otherExports.years.size === 0) return [];
  const cell = (by: (x: number, y: number) => number) => (year: number) => {
    const [own, back] = [exports.years.get(year), otherExports.years.get(year)];
    if (own === undefined || back === undefined) return missingCell();
    if (own.unit !== back.unit) return missingCell('other-unit', [own, back]);
    return numberCell(by(own.value, back.value), [own, back]);
  };
  const both = each(
    'both-exports',
    cell((x, y) => x + y),
  );
  return [
    withLeast(
      both,
      columns.map(({ year }) => year),
      (year) => [exports.years.get(year), otherExports.years.get(year)],
    ),
    each(
      'exports-balance',
      cell((x, y) => x - y),
    ),
  ];
}

/** A reading of the same thing in another series: growth on it is refused, or allowed with a reason. */
function elsewhere(terms: readonly PairTerm[], line: Line, year: number): PairTerm | null {
  const [shown] = line.years.values();
  const from = `${year}-`;
  return (
    terms.find(
      (t) =>
        t.reporter === line.reporter &&
        t.partner === line.partner &&
        t.flow === line.flow &&
        t.period.from.startsWith(from) &&
        t.period.kind === shown?.period.kind &&
        t.period.from.slice(5) === shown.period.from.slice(5),
    ) ?? null
  );
}
