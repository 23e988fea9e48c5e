import { fold } from '../../places/fold';
import { isTotalProduct } from '../../products/codes';
import { lastHead } from './columns';
import { isRest } from './content';
import type { ColumnGuess } from './dimensions';
import { flowIn } from '../words/flow-words';
import type { ValueGuess } from './values';

/** Columns that name what is largest of all that the figures of a row are of: not what all of them are of. */

/** The columns, those that name the largest part of their row as labels. */
export function withoutRanked(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const ranked = new Set([
    ...besideOthers(guesses),
    ...besideGoods(guesses),
    ...inOrder(guesses),
    ...numbered(guesses),
  ]);
  return guesses.map((guess) => (ranked.has(guess) ? remarked(guess) : guess));
}

/** "Main export" beside exports and imports, or beside the domestic product: not what all of these are of. */
export function withoutMainGoods(all: readonly ColumnGuess[], values: readonly ValueGuess[]): ColumnGuess[] {
  const taken = values.filter(({ left }) => left === null);
  // "Top supplier" beside "Imports from world": the heads say whom these are from.
  const partnered = taken.some(({ facts }) => facts.partner !== null && facts.flow !== null);
  const isTop = ({ role, column }: ColumnGuess) => role === 'partner' && TOPMOST.test(headOf({ column }));
  const dims = all.map((dim) => (partnered && isTop(dim) ? remarked(dim) : dim));
  const flows = new Set(taken.map(({ facts }) => facts.flow).filter((flow) => flow === 'export' || flow === 'import'));
  if (flows.size < 2 && !taken.some(({ facts }) => facts.measure === 'gdp')) return withoutRemarksBehind(dims, taken);
  // "Top exports" beside exports and imports of each country: what stands there is a list, and the figures are of all goods.
  const placed = flows.size === 2 && dims.some(({ role }) => role === 'partner' || role === 'reporter');
  const isList = ({ column }: ColumnGuess) => placed && LIST.test(headOf({ column }));
  return dims.map((dim) =>
    dim.role === 'product-name' && (namesLargest(lastHead(dim.column)) || isList(dim)) ? remarked(dim) : dim,
  );
}

/** "Top export" behind the exports of each country: what most of them are, noted beside their sum. */
function withoutRemarksBehind(dims: readonly ColumnGuess[], taken: readonly ValueGuess[]): ColumnGuess[] {
  const last = Math.max(...taken.map(({ column }) => column.col));
  const placed = dims.some(({ role, column }) => (role === 'partner' || role === 'reporter') && column.variety > 1);
  if (!placed || taken.length === 0) return [...dims];
  const isRemark = ({ role, column }: ColumnGuess) =>
    role === 'product-name' && column.col > last && (namesLargest(lastHead(column)) || LIST.test(headOf({ column })));
  return dims.map((dim) => (isRemark(dim) ? remarked(dim) : dim));
}

const LIST =
  /^(?:top|main|major|key|leading|principal|principales|principaux|основн\S*|главн\S*) (?:\d+ )?(?:exports?|imports?|exportations|importations|экспорт\S*|импорт\S*|(?:export|import|traded) (?:items|goods|products|commodities)|(?:items|goods|products|commodities) (?:exports?|imports?)|(?:items|goods|products|commodities) (?:of )?(?:exports?|imports?|exported|imported)|(?:статьи|товары|позиции) (?:экспорта|импорта))(?: (?:19|20)\d\d)?$/;

/** Whether a head says that its column names what is largest, or which place in such a list it has. */
export function namesLargest(head: string): boolean {
  const folded = fold(head.replaceAll('_', ' '));
  return TOPMOST.test(folded) || stemOf(folded) !== '';
}

function remarked(guess: ColumnGuess): ColumnGuess {
  return { ...guess, role: 'ignore', name: null, confidence: 0.9, reason: 'ignore.remarks' };
}

/** "Top partner" beside countries, "Main export" beside goods or another such column; "Principal partners" are all that are listed. */
function besideOthers(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  return ([['partner', 'reporter'], ['product-name']] as const).flatMap((roles: readonly ColumnGuess['role'][]) => {
    const named = guesses.filter(({ role, content }) => roles.includes(role) && !content.numeric);
    return named.length < 2 ? [] : named.filter(({ column }) => namesLargest(lastHead(column)));
  });
}

/** "Main supplier" beside goods, empty beside "Total": from whom most of them came, and not all. */
function besideGoods(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const goods = guesses.filter(({ role }) => role === 'product-name').flatMap(({ column }) => column.cells);
  const sums = goods.filter(({ cell }) => isTotalProduct(cell.shown) || isRest(cell.shown)).map(({ cell }) => cell.row);
  if (sums.length === 0) return [];
  const isEmpty = ({ cells }: ColumnGuess['column']) => !cells.some(({ cell }) => sums.includes(cell.row));
  return guesses.filter(
    ({ role, column }) => role === 'partner' && TOPMOST.test(headOf({ column })) && isEmpty(column),
  );
}

const TOPMOST =
  /^(?:top|main|leading|largest|biggest|principal|primary|основной|основная|главный|главная|крупнейший|крупнейшая)(?: (?:\d+|trading|traded|trade|imported|exported|export|import|source|destination))* (?:product|commodity|good|item|partner|country|export|import|market|supplier|buyer|destination|source|товар|партнер|страна)(?: |$)/;

const FIRST = /(?:^| )(?:primary|first|1st|largest|основн\S*|перв\S*)(?: |$)/;

const SECOND = /(?:^| )(?:secondary|second|2nd|втор\S*)(?: |$)/;

/** "Primary source country" beside "secondary source country": whom most of it is with, and not whom all of it is with. */
function inOrder(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const partners = guesses.filter(({ role }) => role === 'partner');
  const heads = partners.map(headOf);
  if (!heads.some((head) => FIRST.test(head)) || !heads.some((head) => SECOND.test(head))) return [];
  return partners.filter((_, at) => FIRST.test(heads[at] ?? '') || SECOND.test(heads[at] ?? ''));
}

/** "Export_Produit_1", "Export_Produit_2": the first and the second of what the country of the row trades. */
function numbered(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const labels = guesses.filter(({ role, content }) => !content.numeric && role !== 'value');
  return labels.filter((guess) => {
    const stem = stemOf(headOf(guess));
    return stem !== '' && labels.some((other) => other !== guess && stemOf(headOf(other)) === stem);
  });
}

/** What is numbered by a head of several words, of which one is a flow; '' where it is none. */
function stemOf(head: string): string {
  const stem = NUMBERED.exec(head)?.[1] ?? '';
  return flowIn(stem).flow === null ? '' : stem;
}

const NUMBERED = /^(.+ .+?) [1-9]$/;

function headOf({ column }: Pick<ColumnGuess, 'column'>): string {
  return fold(lastHead(column).replaceAll('_', ' '));
}
