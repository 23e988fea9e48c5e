import type { Level } from '../../figures/figure';
import { fold } from '../../places/fold';
import { tidy } from '../../places/name-forms';
import { isSumLabel } from '../../products/codes';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { headText, lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import { flowIn } from '../words/flow-words';
import { withoutUnit } from '../words/label-units';
import { measureIn } from '../words/measure-words';
import { isBesideFigures } from '../words/outside-trade';
import { AMOUNTS, goodsAcross, isUnclear } from './goods-across';
import type { TableFacts } from '../around/table-facts';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/**
 * Columns whose heads say nothing that is known, beside others that do or in a table that speaks of trade: among places
 * they are places, in a table of trade they are goods. What is left of one alone is taken, with a doubt.
 */
export function settleHeads(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  known: TableFacts,
): ValueGuess[] {
  const told = eitherEnd(withoutOtherMoney(partsByNumber(withoutSpending(values)), dims));
  const across = withoutPlaceless(amongPlaces(withoutLoneCode(told), known));
  return onlyOne(sumsOfUnclear(goodsAcross(goodsWithMoney(across, dims, known), dims, known)));
}

/** `G-Exp` beside "Exports": who writes one word in full means another by what is cut short, and spends. */
function withoutSpending(values: readonly ValueGuess[]): ValueGuess[] {
  if (!values.some(({ column }) => /(?:^| )exports?(?: |$)/.test(fold(headText(column))))) return [...values];
  return values.map((value) => {
    const short = value.facts.flow === 'export' && /(?:^| )exp(?: |$)/.test(fold(headText(value.column)));
    return short ? { ...value, left: 'ignore.unclear', facts: { ...value.facts, flow: null } } : value;
  });
}

/** "1.1 Oil" and "1.2 Non-oil" beside "1 Exports" are exports of those goods. */
function partsByNumber(values: readonly ValueGuess[]): ValueGuess[] {
  const numbered = new Map<string, ValueGuess['facts']['flow']>();
  for (const { column, facts } of values)
    for (const { text } of column.heads) {
      const number = WHOLE_NUMBER.exec(text)?.[1];
      if (number !== undefined && facts.flow !== null) numbered.set(number, facts.flow);
    }
  if (numbered.size === 0) return [...values];
  return values.map((value) => {
    const part = value.column.heads.map(({ text }) => PART_NUMBER.exec(text)).find((found) => found !== null);
    const [, number = '', name = ''] = part ?? [];
    const flow = numbered.get(number);
    if (flow === undefined || value.facts.flow !== null) return value;
    const product = { classification: null, edition: null, code: null, name };
    return {
      ...value,
      left: value.left === 'ignore.unclear' ? null : value.left,
      facts: { ...value.facts, flow, product },
    };
  });
}

const WHOLE_NUMBER = /^(\d{1,2})\.?\s+\p{L}/u;
const PART_NUMBER = /^(\d{1,2})\.\d{1,2}\.?\s+(\p{L}.*)$/u;

/** `GDP_i` beside `GDP_j`, what is `_ij` beside them, and `rGDP` or `gdp` beside `pGDP`, `p_gdp`, is of the ends of a pair: of which place, the row does not say. */
function eitherEnd(values: readonly ValueGuess[]): ValueGuess[] {
  const heads = new Set(values.map(({ column }) => lastHead(column).toLowerCase()));
  const paired = [...heads].some(
    (head) => /_[ioa]$/.test(head) && heads.has(head.replace(/i$/, 'j').replace(/o$/, 'd').replace(/a$/, 'b')),
  );
  const before = new Set([...heads].filter((head) => /^r[a-z]{3}/.test(head) && heads.has(head.replace(/^r/, 'p'))));
  const other = [...heads].some((head) => /^(?:p|partner)_(?:gdp|pop)/.test(head));
  if (!paired && !other && before.size === 0) return [...values];
  return values.map((value) => {
    const head = lastHead(value.column).toLowerCase();
    const { measure } = value.facts;
    if (other && (measure === 'gdp' || measure === 'population')) return { ...value, left: 'ignore.unclear' };
    const ends = (paired && /_(?:i|j|o|d|a|b|ij|od|ab)$/.test(head)) || before.has(head.replace(/^p/, 'r'));
    return ends && value.facts.flow === null ? { ...value, left: 'ignore.unclear' } : value;
  });
}

/**
 * `WAGE_rub`, `FXUSD_rub` beside exports and imports: money alone, whose head has words for something else, where others of the table
 * name their flow, is no trade.
 */
function withoutOtherMoney(values: readonly ValueGuess[], dims: readonly ColumnGuess[]): ValueGuess[] {
  const named = dims.some(({ role }) => role === 'flow' || role === 'indicator');
  const flows = values.filter(
    ({ left, facts }) => left === null && (facts.flow === 'export' || facts.flow === 'import'),
  );
  if (named || flows.length === 0) return [...values];
  return values.map((value) => (isOtherMoney(value) ? { ...value, left: 'ignore.unclear' } : value));
}

function isOtherMoney({ left, facts, total, part, column }: ValueGuess): boolean {
  const { flow, period, partner, reporter, product, unit, measure } = facts;
  const placed = [flow, period, part, partner, reporter, product].some((said) => said !== null);
  if (left !== null || total || placed || !isCurrency(unit) || (measure !== null && measure !== 'value')) return false;
  const head = headText(column);
  const words = head
    .replace(DOLLAR, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => /\p{L}{2}/u.test(word) && readUnit(word).unit === null);
  return measureIn(head) === null && words.some((word) => readUnit(word).scale === null);
}

/** "US$", "HK$": money as a whole. */
const DOLLAR = /\p{Lu}{1,3}\s?\$/gu;

/** `GLP` among heads of goods is liquefied gas, and not Guadeloupe: one code of a place beside many heads that are none. */
function withoutLoneCode(values: readonly ValueGuess[]): ValueGuess[] {
  const only = values.find(({ column, facts }) => facts.partner !== null && CODE.test(lastHead(column)));
  const placed = values.filter(({ facts }) => facts.partner !== null || facts.reporter !== null);
  if (only === undefined || placed.length > 1 || values.filter(isUnclear).length < 5) return [...values];
  return values.map((value) =>
    value === only ? { ...value, left: 'ignore.unclear', facts: { ...value.facts, partner: null } } : value,
  );
}

const CODE = /^[A-Z]{2,4}$/;

/** A column under fewer heads than all those of places beside it, of which none is a place: of whom it is, nothing says. */
function withoutPlaceless(values: readonly ValueGuess[]): ValueGuess[] {
  const placed = values.filter(({ left, facts }) => left === null && (facts.partner ?? facts.reporter) !== null);
  const heads = Math.min(...placed.map(({ column }) => column.heads.length));
  if (placed.length < 5 || placed.length < values.length * 0.6) return [...values];
  return values.map((value) => {
    const { left, facts, total, column } = value;
    const open = left === null && !total && facts.partner === null && facts.reporter === null && facts.flow === null;
    return open && column.heads.length > 0 && column.heads.length < heads
      ? { ...value, left: 'ignore.unclear' }
      : value;
  });
}

/** "Advanced", "Emerging" beside "World" and nothing else: groups of its countries, of which none has more than all. */
function areGroups(open: readonly ValueGuess[], [world, ...others]: readonly ValueGuess[]): boolean {
  const place = world?.facts.partner ?? world?.facts.reporter;
  if (world === undefined || place?.level !== 'world' || others.length > 0 || open.length < 2) return false;
  const all = numbersOf(world);
  return open.every((value) =>
    [...numbersOf(value)].every(([row, amount]) => amount >= 0 && amount <= (all.get(row) ?? 0)),
  );
}

/** A head between those of places is a place, as it is written. */
function amongPlaces(values: readonly ValueGuess[], { facts: { partner } }: TableFacts): ValueGuess[] {
  for (const side of ['partner', 'reporter'] as const) {
    // Where heads name flows beside their places, one that names none is no place.
    const named = values.filter(
      ({ facts, column }) => facts[side] !== null && flowIn(fold(lastHead(column))).flow === null,
    );
    const open = values.filter(isUnclear);
    const few = named.length < 3 || open.length > named.length;
    if (open.length === 0 || (few && !areGroups(open, named))) continue;
    return values.map((value) => {
      if (!isUnclear(value)) return value;
      const heads = value.column.heads.map(({ text }) => text);
      const place: { code: string; level: Level['partner'] } = heads.some(isSumLabel)
        ? // "Total" over Kazakhstan and its neighbours, below "Exports to Central Asia".
          side === 'partner' && partner?.level === 'group'
          ? partner
          : { code: 'WLD', level: 'world' }
        : { code: tidy(lastHead(value.column)), level: 'group' };
      return { ...value, left: null, confidence: 0.5, facts: { ...value.facts, [side]: place } };
    });
  }
  return [...values];
}

/** "Transport ($)", "Travel ($)": where all heads of a table of trade are words with the same money, the words are goods. */
function goodsWithMoney(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  { facts }: TableFacts,
): ValueGuess[] {
  const taken = values.filter(({ left }) => left === null);
  const named = dims.some(({ role }) => role === 'product-code' || role === 'product-name' || role === 'indicator');
  const one = new Set(taken.map(({ facts: { unit, scale } }) => `${unit} ${scale}`)).size === 1;
  if (taken.length < 3 || named || facts.flow === null || !one || !taken.every(isOtherMoney)) return [...values];
  return values.map((value) => {
    if (value.left !== null) return value;
    const name = withoutUnit(headText(value.column)).trim();
    return { ...value, facts: { ...value.facts, product: { classification: null, edition: null, code: null, name } } };
  });
}

/** `sumMR` beside `mr1`, `mr2`: what adds up columns that say nothing says nothing either. */
function sumsOfUnclear(values: readonly ValueGuess[]): ValueGuess[] {
  const unclear = values.filter(({ left }) => left === 'ignore.unclear').map(({ column }) => lastHead(column));
  return values.map((value) => {
    const of = SUM_OF.exec(lastHead(value.column).trim())?.[1]?.toLowerCase();
    if (of === undefined || value.left !== null || value.facts.flow !== null) return value;
    const parts = unclear.filter(
      (head) =>
        head
          .trim()
          .toLowerCase()
          .replace(/_?\d+$/, '') === of,
    );
    return parts.length >= 2 ? { ...value, left: 'ignore.unclear' } : value;
  });
}

const SUM_OF = /^(?:sum|total)[ _]?(\p{L}+)$/iu;

/** The only column of numbers that is no share, rank or growth needs no head that says what it is. */
function onlyOne(values: readonly ValueGuess[]): ValueGuess[] {
  const unclear = values.filter(({ left, column }) => left === 'ignore.unclear' && column.filled > 0);
  const taken = values.some(({ left, facts }) => left === null && AMOUNTS.has(facts.measure));
  if (unclear.length !== 1 || taken || unclear.some(({ column }) => isBesideFigures(lastHead(column))))
    return [...values];
  return values.map((value) => (value === unclear[0] ? { ...value, left: null, confidence: 0.5 } : value));
}
