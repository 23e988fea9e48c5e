import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { isSumLabel } from '../../products/codes';
import { noFacts, type PlaceRef } from '../proposal';
import { basisOf } from '../words/basis-words';
import { flowIn } from '../words/flow-words';
import { headerRole } from '../words/role-words';
import { lastHead, type ColumnSight } from './columns';
import { isRest } from './content';
import type { MixedLabels, Parent } from './mixed-labels';
import { numbersOf } from './repeats';

/** A row with its label: a country or all of them, or goods. */
interface Line {
  row: number;
  text: string;
  place: PlaceRef | null;
  number: number;
}

/** A row that others stand below, and those. */
interface Block {
  over: Line;
  below: Line[];
}

/** The part of a number by which the rows below may fail to add up to it. */
const CLOSE = 0.01;

/**
 * A label column in which the goods that were traded with each country stand below it, and their numbers add up to its own:
 * "Switzerland" over "Copper anodes" and "Other products". Where the head says that both are there ("Country/Product"), they may be but
 * some of its goods. Null where the labels are of one kind.
 */
export function placesOverGoods(columns: readonly ColumnSight[], places: PlaceIndex): MixedLabels | null {
  const labelled = linesOf(columns, places);
  if (labelled === null) return null;
  const { column, lines } = labelled;
  const blocks = blocksOf(lines);
  if (blocks === null) return null;
  const whole = blocks.filter(({ below }) => below.length > 0);
  const added = whole.filter((block) => Math.abs(rest(block)) <= Math.abs(block.over.number) * CLOSE);
  const parts = whole.every((block) => rest(block) >= -Math.abs(block.over.number) * CLOSE);
  const enough = headsBoth(lastHead(column)) ? parts : added.length >= Math.max(2, whole.length * 0.7);
  if (whole.length < 2 || !enough) return null;
  const coded = whole.every(({ below }) => below.every(({ text }) => /^\d{2,10}$/.test(text)));
  const role = coded ? 'product-code' : 'product-name';
  return { col: column.col, role, parents: blocks.map(({ over }) => parentOf(over)) };
}

/**
 * A label column in which the countries that goods went to stand below each of these, and some countries below more than one:
 * "Tractors" over "Russia" and "Pakistan", "Potash" over "Brazil" and "Pakistan". Null where nothing shows it.
 */
export function goodsOverPlaces(columns: readonly ColumnSight[], places: PlaceIndex): MixedLabels | null {
  const labelled = linesOf(columns, places);
  if (labelled === null) return null;
  const { column, lines } = labelled;
  const blocks: Block[] = [];
  for (const line of lines) {
    if (flowIn(fold(line.text)).flow !== null) return null;
    if (line.place === null || line.place.level === 'world') blocks.push({ over: line, below: [] });
    else if (blocks.length === 0) return null;
    else blocks.at(-1)?.below.push(line);
  }
  const whole = blocks.filter(({ below }) => below.length > 0);
  const parts = whole.every((block) => rest(block) >= -Math.abs(block.over.number) * CLOSE);
  const named = whole.flatMap(({ below }) =>
    below.flatMap(({ place }) => (place?.level === 'country' ? place.code : [])),
  );
  const again = named.length - new Set(named).size;
  if (whole.length < 2 || whole.length < blocks.length - 1 || !parts || again === 0) return null;
  const parents = blocks.map(({ over }) => ({
    ...parentOf({ ...over, place: null }),
    product: over.place === null ? over.text : null,
  }));
  return { col: column.col, role: 'partner', parents };
}

/** Codes and times add up to nothing, though one that stands in every row is the sum of the one below it. */
const NO_AMOUNTS = new Set<ReturnType<typeof headerRole>>([
  'product',
  'classification',
  'year',
  'month',
  'quarter',
  'serial',
]);

/** The first column of labels, with the number of each in the first column of figures. */
function linesOf(columns: readonly ColumnSight[], places: PlaceIndex): { column: ColumnSight; lines: Line[] } | null {
  const column = columns.find(
    (one) => one.filled > 3 && (one.counts.text > one.filled * 0.6 || headsBoth(lastHead(one))),
  );
  const values = columns.filter(
    (one) => one !== column && one.counts.number > one.filled * 0.6 && !NO_AMOUNTS.has(headerRole(lastHead(one))),
  );
  // Of the amounts of goods beside their worth, countries have none.
  const value = values.find((one) => one.filled >= (column?.filled ?? 0) * 0.9) ?? values[0];
  if (column === undefined || value === undefined) return null;
  const numbers = numbersOf({ column: value, facts: noFacts });
  const lines = column.cells.map(({ cell: { row, shown } }): Line => {
    const text = shown.trim();
    return { row, text, place: placeOf(text, places), number: numbers.get(row) ?? Number.NaN };
  });
  return { column, lines };
}

/** The place of a row: a country, all of them or the others; null for goods. */
function placeOf(text: string, places: PlaceIndex): PlaceRef | null {
  if (isRest(text) && flowIn(fold(text)).flow === null && !NAMES_GOODS.test(fold(text)))
    return { code: text, level: 'rest' };
  if (isSumLabel(text)) return { code: 'WLD', level: 'world' };
  return places.byName(text);
}

const NAMES_GOODS = /(?:^| )(?:products?|goods|commodit\S*|товар\S*|produit\S*|producto\S*|produto\S*)(?: |$)/;

/** The lines by the places over them; null where goods stand over the first, or below all places together. */
function blocksOf(lines: readonly Line[]): Block[] | null {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.place !== null && !isOtherGoods(line, last)) blocks.push({ over: line, below: [] });
    else if (last?.over.place?.level !== 'country') return null;
    else last.below.push(line);
  }
  return blocks;
}

/** "Other" behind the goods of a country, where its number is no more than what these leave of the country's. */
function isOtherGoods(line: Line, last: Block | undefined): boolean {
  if (line.place?.level !== 'rest' || last?.over.place?.level !== 'country' || last.below.length === 0) return false;
  return rest({ ...last, below: [...last.below, line] }) >= -Math.abs(last.over.number) * CLOSE;
}

/** What is left of the number of a row without those below it. */
function rest({ over, below }: Block): number {
  return below.reduce((left, { number }) => left - number, over.number);
}

/** "Country/Product", "Partner and commodity". */
function headsBoth(head: string): boolean {
  const parts = head.split(/\s*[/&]\s*|\s+and\s+/i);
  const roles = parts.map((part) => headerRole(part));
  return (
    parts.length === 2 &&
    roles.some((role) => role === 'product' || role === 'classification') &&
    roles.some((role) => role === 'place' || role === 'partner')
  );
}

function parentOf({ row, text, place }: Line): Parent {
  return { row, text, flow: null, place, basis: basisOf(''), money: null, sums: false, ofAll: null, parts: null };
}
