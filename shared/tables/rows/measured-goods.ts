import type { Measure } from '../../figures/figure';
import { fold } from '../../places/fold';
import type { ColumnGuess } from '../columns/dimensions';
import type { Heading } from '../finding/headings';
import type { Cell } from '../grid';
import { noFacts, type RowRule } from '../proposal';
import { readIndicator } from '../words/indicator';

/** "Coffee" over "Value" and "Volume": the rows are of the goods above them, each in a measure of its own. */

const LABELS: readonly (readonly [words: RegExp, measure: Measure])[] = [
  [/^(?:export |import )?(?:values?|valeurs?|valor|wert|стоимость)(?: fob| cif)?$/, 'value'],
  [
    /^(?:export |import )?(?:volumes?|quantity|quantities|quantites?|cantidad|quantidade|menge|объем|количество)$/,
    'quantity',
  ],
  [/^(?:(?:average|unit|export|import) )?(?:prices?|unit values?|prix(?: moyens?)?|precios?|precos?|цена)$/, 'rate'],
];

/** What a label measures that says nothing else; null for any other. */
function measuredBy(label: string): Measure | null {
  const bare = fold(label.replace(/\([^()]*\)|,.*$/g, ' '));
  return LABELS.find(([words]) => words.test(bare))?.[1] ?? null;
}

/** The runs of such rows right below a heading, where some are of value and some are not. */
function runsOf(dims: readonly ColumnGuess[], headings: readonly Heading[]): { heading: Heading; rows: Cell[] }[] {
  if (dims.some(({ role }) => role === 'indicator' || role === 'partner')) return [];
  const labels = dims.find(({ role }) => role === 'product-name')?.column.cells ?? [];
  const byRow = new Map(labels.map(({ cell }) => [cell.row, cell]));
  const runs = headings.map((heading) => {
    const rows: Cell[] = [];
    for (let row = heading.row + 1; ; row += 1) {
      const cell = byRow.get(row);
      if (cell === undefined || measuredBy(cell.shown) === null) return { heading, rows };
      rows.push(cell);
    }
  });
  const measures = new Set(runs.flatMap(({ rows }) => rows.map(({ shown }) => measuredBy(shown))));
  return measures.has('value') && measures.size > 1 ? runs.filter(({ rows }) => rows.length > 0) : [];
}

/** Whether rows say each for itself which measure of the goods above them they are. */
export function measuresGoods(dims: readonly ColumnGuess[], headings: readonly Heading[]): boolean {
  return runsOf(dims, headings).length > 0;
}

/** The goods of such rows, and what each measures. */
export function measuredGoods(dims: readonly ColumnGuess[], headings: readonly Heading[]): RowRule[] {
  return runsOf(dims, headings).flatMap(({ heading, rows }): RowRule[] => {
    const name = heading.cell.shown.trim().replace(/\s*:$/, '');
    const product = { classification: null, edition: null, code: null, name };
    return rows.map(({ row, shown }) => {
      const { unit, scale } = readIndicator(shown);
      const facts = { ...noFacts, product, measure: measuredBy(shown), unit, scale };
      return { from: row, to: row, kind: 'label', facts };
    });
  });
}
