import type { Flow } from '../../figures/figure';
import { periodsIn } from '../../periods/read';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { readUnit } from '../../units/units';
import type { FoundTable } from '../finding/find-tables';
import type { Sheet } from '../finding/look';
import { noFacts } from '../proposal';
import { flowIn } from '../words/flow-words';
import { goodsInHead } from '../words/goods-in-words';
import { measureIn } from '../words/measure-words';
import { isBesideFigures } from '../words/outside-trade';
import type { TableFacts } from './table-facts';

/** The most words that name goods in a title. */
const MOST_WORDS = 4;

/** The title of a table, and its words. */
interface Title {
  text: string;
  row: number;
  col: number;
  words: string[];
  /** The flow that all of it names ("main customers"). */
  flow: Flow | null;
}

/**
 * "2020 cement exports", "2020 clinker exports" over tables of the same heads: what the titles alone differ in are the goods of each,
 * in whatever language. Says so of the table.
 */
export function tellGoodsApart(
  known: TableFacts,
  sheet: Sheet,
  table: FoundTable,
  all: readonly FoundTable[],
  places: PlaceIndex,
): void {
  if (known.facts.product !== null) return;
  const own = titleOf(sheet, table);
  const heads = headsOf(sheet, table);
  const others = all
    .filter((other) => other !== table && headsOf(sheet, other) === heads)
    .map((other) => titleOf(sheet, other));
  const [first] = others;
  if (own === null || first === undefined || others.some((other) => other === null)) return;
  // "Main customers" and "Main suppliers" differ in the flow.
  const names = others.map((other) => (other?.flow === own.flow ? wordsApart(own.words, other.words) : null));
  const [name = null] = names;
  if (name === null || names.some((other) => other !== name) || !namesGoods(name, places)) return;
  const product = { classification: null, edition: null, code: null, name };
  known.facts.product = product;
  known.by.product = {
    facts: { ...noFacts, product },
    text: own.text,
    where: { sheet: sheet.grid.info.name, row: own.row, col: own.col },
    from: 'title',
    confidence: 0.85,
  };
}

/** The last line above a table, over its own columns, that names a flow. */
function titleOf(sheet: Sheet, { above: [from, to], left, right }: FoundTable): Title | null {
  const cells = sheet.rows
    .filter(({ row }) => row >= from && row <= to)
    .flatMap((row) => row.cells.map(({ cell }) => cell))
    .filter(({ col, shown }) => col >= left && col <= right && flowIn(fold(shown)).flow !== null);
  const last = cells.at(-1);
  if (last === undefined) return null;
  const text = last.shown.trim();
  return { text, row: last.row, col: last.col, words: text.split(/\s+/), flow: flowIn(fold(text)).flow };
}

/** The first two heads of a table. */
function headsOf(sheet: Sheet, { headerTop, headerRows, left, right }: FoundTable): string {
  const last = sheet.rows.find(({ row }) => row === headerTop + headerRows - 1);
  const heads = (last?.cells ?? []).filter(({ cell }) => cell.col >= left && cell.col <= right);
  return heads.length < 2
    ? `${headerTop},${left}`
    : heads
        .slice(0, 2)
        .map(({ cell }) => fold(cell.shown))
        .join('|');
}

/** The words of a title that stand between what it has in common with another at both ends; null where that is not all else. */
function wordsApart(own: readonly string[], other: readonly string[]): string | null {
  const start = own.findIndex((word, at) => word !== other[at]);
  const behind = own.toReversed().findIndex((word, at) => word !== other.at(-1 - at));
  if (start < 0 || behind < 0 || start + behind === 0) return null;
  const words = own.slice(start, own.length - behind);
  const apart = other.length - start - behind;
  return words.length > 0 && words.length <= MOST_WORDS && apart > 0 && apart <= MOST_WORDS ? words.join(' ') : null;
}

function namesGoods(text: string, places: PlaceIndex): boolean {
  const folded = fold(text);
  const said =
    /\d/.test(text) ||
    places.byName(text) !== null ||
    periodsIn(text).length > 0 ||
    readUnit(text).unit !== null ||
    measureIn(text) !== null ||
    flowIn(folded).flow !== null ||
    isBesideFigures(text) ||
    goodsInHead(`Exports of ${text}`) === null;
  return !said && /\p{L}{2}/u.test(text);
}
