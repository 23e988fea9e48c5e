import { accountLine } from './account-lines';
import { goodsInHead, nameGoods } from '../words/goods-in-words';
import { DATED, GOODS, OF_ORIGIN, OF_SIDES, SERIES, SUMMED, type Role } from '../proposal';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { isTotalProduct } from '../../products/codes';
import { codedEnds } from '../words/coded-pair';
import { readIndicator } from '../words/indicator';
import { flowIn, flowOf, isDomestic } from '../words/flow-words';
import { withoutUnitBehind } from '../words/label-units';
import { moneyOutside } from '../words/outside-trade';
import { relationIn } from '../words/relations';
import { labelPeriod } from '../words/time-parts';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';

/** What labels are where the columns beside them tell it. */

/** Under "Series" stand goods, where hardly any of them names a measure and another column gives the flow. */
export function namedSeries(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const flows = guesses.some(({ role, content }) => role === 'flow' && content.flows > 0.9);
  const goods = guesses.some(
    ({ role, confidence }) => role === 'product-code' || (role === 'product-name' && confidence > 0.5),
  );
  if (!flows || goods) return [...guesses];
  return guesses.map((guess) =>
    guess.role === 'indicator' && guess.content.indicators < 0.4 && guess.column.variety >= 3
      ? { ...guess, role: 'product-name', confidence: 0.7, reason: 'role.content' }
      : guess,
  );
}

/** "Exports" and "Imports" among items of several units, or among the lines of an account: what is measured, and no goods. */
export function flowsAmongItems(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const accounts = guesses.some(
    ({ role, column: { distinct } }) => role === 'product-name' && distinct.some(isOfAccount) && !namesLines(distinct),
  );
  if (!accounts && !guesses.some(({ role }) => role === 'unit')) return [...guesses];
  const bare = ({ column }: ColumnGuess, flow: 'export' | 'import') =>
    column.distinct.some((text) => flowOf(text) === flow && goodsInHead(text) === null);
  return guesses.map((guess) =>
    guess.role === 'product-name' && bare(guess, 'export') && bare(guess, 'import')
      ? { ...guess, role: 'indicator', name: null, confidence: 0.7, reason: 'role.content' }
      : guess,
  );
}

/** Lines of goods and services that say which side they are of, and those with their side behind them, are read as such. */
function namesLines(labels: readonly string[]): boolean {
  const flows = new Set(labels.map((label) => accountLine(label)?.flow ?? null));
  return labels.some((label) => label.includes(' · ')) || (flows.has('export') && flows.has('import'));
}

/** Lines of a balance of payments that are no goods. */
function isOfAccount(label: string): boolean {
  return /^(?:(?:[ivx]{1,4}|\d{1,2}|[a-z]) )?(?:current account|primary income|secondary income|cuenta corriente|ingreso primario|ingreso secundario|renta primaria|transacoes correntes|renda primaria|renda secundaria|compte (?:des transactions )?courant\S*|revenus? primaires?|revenus? secondaires?|leistungsbilanz|primareinkommen|текущий счет|счет текущих операций|первичные доходы|cari islemler hesabi|经常账户|경상수지)(?: |$)/.test(
    fold(label),
  );
}

/** Numbers that are all different, first in a row before the names of goods, are the codes of those where no head says more. */
export function leadingCodes(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const [first, second] = guesses;
  const told = first === undefined || first.role !== 'value' || second?.role !== 'product-name';
  if (told || guesses.some(({ role }) => role === 'product-code')) return [...guesses];
  const { column, words, content } = first;
  const timed = words === 'period' || words === 'year' || lastHead(column) === '';
  const counted = column.cells.every(({ cell }, at) => Number(cell.shown) === at + 1);
  if (!timed || counted || content.codes < 0.7 || column.variety < column.filled || column.filled < 4)
    return [...guesses];
  return [{ ...first, role: 'product-code', confidence: 0.7, reason: 'role.content' }, ...guesses.slice(1)];
}

/** What the labels of flows and of what is measured say besides. */
export function toldLabels(guesses: readonly ColumnGuess[], places: PlaceIndex): ColumnGuess[] {
  return guesses.map((guess) => {
    const name = besides(guess, guesses, places);
    return name === null ? guess : { ...guess, name };
  });
}

function besides(guess: ColumnGuess, all: readonly ColumnGuess[], places: PlaceIndex): string | null {
  const { role, name, column } = guess;
  const flows = role === 'flow' && name === null;
  // "Exports 2021", "Imports 2021": where no column gives the time, each of them gives it.
  const timed = all.some((other) => TIMES.has(other.role));
  const dated = column.distinct.every((text) => text === '' || labelPeriod(text) !== null);
  if (!timed && (flows || role === 'indicator') && dated) return DATED;
  if (namesGoods(guess, all, places)) return GOODS;
  if (role === 'indicator' && name === null && namesIndices(column.distinct)) return SERIES;
  if (flows && namesOrigin(column.distinct)) return OF_ORIGIN;
  if (flows && all.some((other) => other.role === 'partner') && namesSides(column.distinct)) return OF_SIDES;
  return (flows || (role === 'indicator' && name === null)) && namesBoth(column.distinct, places) ? SUMMED : null;
}

/** Indices that say the same but for words that are not understood: of value, of volume, of what a unit costs. */
function namesIndices(labels: readonly string[]): boolean {
  const said = labels.map((label) => readIndicator(label)).filter(({ measure }) => measure === 'index');
  return new Set(said.map((facts) => JSON.stringify(facts))).size < said.length;
}

/** "Domestic exports" among labels of which another names all exports. */
function namesOrigin(labels: readonly string[]): boolean {
  const exports = labels.filter((text) => flowOf(text) === 'export');
  return exports.some(isDomestic) && !exports.every(isDomestic);
}

/** "Non-EU imports" among labels of which others say "EU": the partner of each row is within or without, and neither reports. */
function namesSides(labels: readonly string[]): boolean {
  const outside = labels.flatMap((text) => /^(?:non|extra)[- ]?(\p{Lu}{2,6})\b/iu.exec(text.trim())?.[1] ?? []);
  return outside.some((union) => labels.some((text) => text.trim().startsWith(`${union} `)));
}

/**
 * Exports and imports, or what each of two countries sold the other, what is reckoned from both or passes through, and nothing else:
 * no goods, whatever the head.
 */
export function listsFlows(labels: readonly string[], places: PlaceIndex): boolean {
  const texts = labels.filter((text) => text !== '');
  const flows = texts.map((text) => flowIn(fold(text)).flow);
  const other = texts.some(
    (text, at) =>
      flows[at] === null && !isBareTotal(text) && moneyOutside(text) === null && !CUSTOMS_REGIME.test(fold(text)),
  );
  return !other && bothWays(texts, places);
}

/** How goods are brought in that do not stay, or not yet. */
const CUSTOMS_REGIME =
  /^(?:admission temporaire|entrepot\S*|perfectionnement (?:actif|passif)|temporary (?:admission|import\S*|export\S*)|(?:bonded )?warehous\S*|(?:inward|outward) processing|customs warehous\S*|admision temporal|deposito\S*|perfeccionamiento (?:activo|pasivo)|временный (?:ввоз|вывоз)|переработка\S*|таможенный склад)(?: |$)/;

/**
 * "Total" among exports and imports, or what each of two countries sold the other, and nothing else than flows, none of which names
 * both together.
 */
function namesBoth(labels: readonly string[], places: PlaceIndex): boolean {
  const beside = (text: string) => BESIDE.has(readIndicator(text).measure ?? '');
  const texts = labels.filter(
    (text) => text !== '' && !isBareTotal(text) && moneyOutside(text) === null && !beside(text),
  );
  const flows = texts.map((text) => flowIn(fold(text)).flow);
  return bothWays(texts, places) && !flows.includes('turnover') && !flows.includes(null) && labels.some(isBareTotal);
}

/** "Exports" and "Imports", or "Brazil's exports to Uzbekistan" and "Uzbekistan's exports to Brazil". */
export function bothWays(labels: readonly string[], places: PlaceIndex): boolean {
  const exports = labels.filter((text) => flowIn(fold(text)).flow === 'export');
  if (exports.length > 0 && labels.some((text) => flowIn(fold(text)).flow === 'import')) return true;
  const pairs = exports.map((text) => codedEnds(text, places) ?? relationIn(fold(text), places));
  const [one, other, ...more] = pairs;
  if (one === undefined || other === undefined || more.length > 0) return false;
  const ends = [one.reporter, one.partner].map((end) => end?.code ?? null);
  return !ends.includes(null) && ends[0] === other.partner?.code && ends[1] === other.reporter?.code;
}

/** What is said of flows beside their money. */
const BESIDE = new Set(['growth', 'share']);

/** "Total", "Total, US$ million", and not "Total exports". */
export function isBareTotal(text: string): boolean {
  return isTotalProduct(withoutUnitBehind(text)) && flowIn(fold(text)).flow === null;
}

/** Labels of what is measured that tell goods apart where no other column names them. */
function namesGoods({ role, column }: ColumnGuess, all: readonly ColumnGuess[], places: PlaceIndex): boolean {
  const goods = all.some((other) => other.role === 'product-code' || other.role === 'product-name');
  return role === 'indicator' && !goods && nameGoods(column.distinct, places);
}

const TIMES: ReadonlySet<Role> = new Set(['period', 'year', 'month', 'quarter']);
