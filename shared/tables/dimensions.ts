import { fold } from '../places/fold';
import { isCurrency } from '../units/currencies';
import { readUnit } from '../units/units';
import type { ColumnSight } from './columns';
import { headText, lastHead } from './columns';
import { contentOf, type Content } from './content';
import { styleName } from './dates';
import type { MixedLabels } from './mixed-labels';
import type { PlaceIndex } from '../places/place-index';
import { classificationIn, isSumLabel, isTotalProduct } from '../products/codes';
import { DATED, type Role } from './proposal';
import { flowIn } from './flow-words';
import { labelPeriod } from './time-parts';
import { measureIn } from './measure-words';
import { powerOfTen } from './numbered';
import { headsTraders } from './trade-sides';
import { headerRole, isCodeHeader, type HeaderRole } from './role-words';

/** What a column is taken for, before the columns are weighed against each other. */
export interface ColumnGuess {
  column: ColumnSight;
  content: Content;
  words: HeaderRole | null;
  role: Role;
  /** Dimension's name, or how places are written. */
  name: string | null;
  confidence: number;
  /** Code of the reason. */
  reason: string;
}

/**
 * What is not a dimension of any table: figures are looked for among the rest. `numbered`: flows are written 1 to 4, as UN
 * Comtrade and Eurostat do.
 */
export function guessDimensions(
  columns: readonly ColumnSight[],
  places: PlaceIndex,
  mixed: MixedLabels | null = null,
  numbered = false,
): ColumnGuess[] {
  const guesses = columns.map((column) => {
    const guess = guessOne(column, places, numbered);
    if (mixed?.col !== column.col) return guess;
    const name = mixed.role === 'partner' ? 'name' : null;
    return { ...guess, role: mixed.role, name, confidence: 0.8, reason: 'role.content' };
  });
  return datedLabels(leadingCodes(weigh(namedSeries(guesses))));
}

function guessOne(column: ColumnSight, places: PlaceIndex, numbered: boolean): ColumnGuess {
  const content = contentOf(column, places);
  const words = headsTraders(lastHead(column))
    ? 'partner'
    : (headerRole(lastHead(column)) ?? headerRole(headText(column)));
  const is = (role: Role, reason: string, confidence: number, name: string | null = null): ColumnGuess => ({
    column,
    content,
    words,
    role,
    name,
    confidence,
    reason,
  });
  const timed = words === null || words === 'period' || words === 'year' || words === 'month';
  if (content.dates !== null && timed)
    return is('period', words === null ? 'role.content' : 'role.header', 0.95, styleName(content.dates));
  if (numbersRecords(column) || namesSource(column)) return is('ignore', 'ignore.technical', 0.8);
  const byWords = words === null ? null : fromWords(words, column, content, numbered, is);
  if (byWords !== null) return byWords;
  const goods = words === null || words === 'product' || words === 'classification';
  const coded =
    goods &&
    (isCodeHeader(lastHead(column)) || classificationIn(lastHead(column)) !== null) &&
    measureIn(lastHead(column))?.measure !== 'count';
  if (coded && content.codes > 0.9 && content.periods < 0.9) return is('product-code', 'role.header', 0.85);
  const part = (words === 'month' || words === 'quarter') && !content.numeric && column.variety > 1;
  // Parts of a year that cannot be read: their figures are of no time that is known.
  if (part) return is('month', 'role.header', 0.6);
  if (isTariffCode(column, content)) return is('product-code', 'role.header', 0.85);
  if (column.filled >= 10 && numbersRows(column)) return is('ignore', 'ignore.serial', 0.95);
  if (runsThroughYears(column)) return is('year', 'role.content', 0.85);
  if (content.numeric) return is('value', 'role.numbers', 0.5);
  if (column.filled === 0) return is('value', 'role.empty', 0.5);
  return fromContent(column, content, is);
}

/** Under "Series" stand goods, where hardly any of them names a measure and another column gives the flow. */
function namedSeries(guesses: readonly ColumnGuess[]): ColumnGuess[] {
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

/** Numbers that are all different, first in a row before the names of goods, are the codes of those where no head says more. */
function leadingCodes(guesses: readonly ColumnGuess[]): ColumnGuess[] {
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

/**
 * "Exports 2021", "Imports 2021": where no column gives the time, labels of the flow or of what is measured give it too if
 * each of them names one.
 */
function datedLabels(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const timed = guesses.some(({ role }) => TIMES.has(role));
  return guesses.map((guess) => {
    const { role, name, column } = guess;
    const labels = (role === 'flow' && name === null) || role === 'indicator';
    return !timed && labels && column.distinct.every((text) => text === '' || labelPeriod(text) !== null)
      ? { ...guess, name: DATED }
      : guess;
  });
}

const TIMES: ReadonlySet<Role> = new Set(['period', 'year', 'month', 'quarter']);

type Is = (role: Role, reason: string, confidence: number, name?: string | null) => ColumnGuess;

function fromWords(
  words: HeaderRole,
  column: ColumnSight,
  content: Content,
  numbered: boolean,
  is: Is,
): ColumnGuess | null {
  const form =
    content.numeric || content.numberCodes > 0.8
      ? 'number'
      : content.isoCodes > 0.9 && (isCodeHeader(lastHead(column)) || content.knownCodes > 0.7)
        ? 'iso'
        : 'name';
  switch (words) {
    case 'reporter':
    case 'partner':
      if (content.numeric && (content.numberCodes < 0.6 || countsGoods(column))) return null;
      return is(words, 'role.header', 0.97, form);
    case 'place':
      if (content.numeric && content.numberCodes < 0.9) return null;
      return is('partner', 'role.place', 0.6, content.isoCodes > 0.95 ? 'iso' : form);
    case 'second-partner':
    case 'customs':
    case 'transport':
      return is('more', 'role.header', 0.9, words);
    case 'flow':
      if (content.numeric && countsMoney(column)) return null;
      if (numbered && holdsFlowNumbers(column)) return is('flow', 'role.header', 0.9, 'number');
      if (holdsFlowLetters(column)) return is('flow', 'role.header', 0.9, 'letters');
      if (content.flows >= 0.2 || column.filled === 0)
        return is('flow', 'role.header', content.flows > 0.9 ? 0.97 : 0.7);
      return is('ignore', content.numeric ? 'ignore.code' : 'ignore.both-flows', 0.9);
    case 'product':
      if (content.places > 0.7 && !content.numeric && !onlySums(column))
        return is('partner', 'role.place', 0.6, 'name');
      if (
        content.indicators > 0.7 &&
        column.variety > 1 &&
        content.codes < 0.3 &&
        !NAMES_GOODS.test(fold(lastHead(column)))
      )
        return is('indicator', 'role.content', 0.85);
      if (content.numeric && !isCodeHeader(lastHead(column)) && countsGoods(column)) return null;
      if (content.codes > 0.8 || (content.shortCodes > 0.9 && isCodeHeader(lastHead(column))))
        return is('product-code', 'role.header', 0.95);
      return content.numeric ? null : is('product-name', 'role.header', 0.95);
    case 'classification':
      return is(content.classifications > 0.5 ? 'classification' : 'ignore', 'role.header', 0.9);
    case 'period':
      return content.periods > 0.8 || (content.parts > 0.3 && content.parts + content.periods > 0.9)
        ? is('period', 'role.header', 0.97)
        : content.places > 0.7
          ? is('partner', 'role.place', 0.6, 'name')
          : content.months > 0.8 || content.parts > 0.8
            ? is('month', 'role.header', 0.9)
            : content.numeric || column.filled === 0
              ? is('ignore', 'ignore.code', 0.8)
              : null;
    case 'year':
      if (numbersRows(column) && column.filled >= 10) return is('ignore', 'ignore.serial', 0.95);
      if (content.parts > 0.3 && content.parts + content.periods > 0.9) return is('period', 'role.header', 0.95);
      return content.periods > 0.8 || (content.numeric && holdsYears(column)) ? is('year', 'role.header', 0.97) : null;
    case 'month':
      return content.months > 0.8 || content.parts > 0.8
        ? is('month', 'role.header', 0.95)
        : content.periods > 0.8
          ? is('period', 'role.header', 0.95)
          : null;
    case 'quarter':
      return is('quarter', 'role.header', 0.95);
    case 'indicator':
      return content.numeric ? null : is('indicator', 'role.header', 0.95);
    case 'unit':
    case 'currency':
      if (content.indicators > 0.9 && content.units < 0.3) return is('indicator', 'role.content', 0.85);
      return content.numeric ? is('ignore', 'ignore.code', 0.9) : is('unit', 'role.header', 0.95);
    case 'scale':
      return content.numeric
        ? is(holdsPowers(column) ? 'scale' : 'ignore', 'role.header', 0.9, 'power')
        : is('scale', 'role.header', 0.95);
    case 'flag':
      if (content.flows > 0.9) return is('flow', 'role.content', 0.85);
      return is(content.numeric ? 'ignore' : 'flag', 'role.header', 0.9);
    case 'serial':
      return is('ignore', 'ignore.serial', 0.95);
    case 'technical':
    case 'series-code':
      return is('ignore', 'ignore.technical', 0.95);
  }
}

/** Heads that speak of goods and nothing else. */
const NAMES_GOODS = /product|commodit|goods|товар|produit|producto|produto|waren|merc|商品|품목/;

/** Amounts, where codes of flows would be few and small. */
function countsMoney({ cells, variety }: ColumnSight): boolean {
  const large = cells.filter(({ cell, look }) => look === 'number' && /\d{3}|\d[.,]\d/.test(cell.shown));
  return large.length > cells.length * 0.3 && variety > 1;
}

/** Codes under "Tariff", which elsewhere heads rates: whole numbers of one length. */
function isTariffCode(column: ColumnSight, content: Content): boolean {
  const lengths = new Set(column.distinct.map((text) => text.length));
  const [length = 0] = lengths;
  const head = /^tariff(?: (?:code|no|number|heading|line|item))?$/.test(fold(lastHead(column)));
  return head && content.codes > 0.9 && lengths.size === 1 && length >= 4;
}

/** Years one after the other under a head that says nothing: 2020, 2021, 2022; under no head at all, years again and again. */
function runsThroughYears(column: ColumnSight): boolean {
  const { cells, counts, filled } = column;
  if (filled < 2 || counts.year !== filled || measureIn(headText(column)) !== null) return false;
  const years = cells.map(({ cell }) => Number(cell.shown));
  const different = new Set(years).size;
  const close = Math.max(...years) - Math.min(...years) < 40;
  if (headText(column) === '' && filled >= 4 && different > 1 && different < filled && close) return true;
  return years.every((year, at) => at === 0 || Math.abs(year - (years[at - 1] ?? 0)) === 1);
}

/** 0, 1, 2 … or 1, 2, 3 … from the first row to the last: the rows' own numbers, as programs write them. */
function numbersRows({ cells }: ColumnSight): boolean {
  const first = Number(cells[0]?.cell.shown);
  const run = cells.every(({ cell }, at) => at === 0 || cell.row - (cells[at - 1]?.cell.row ?? 0) === 1);
  return (first === 0 || first === 1) && run && cells.every(({ cell }, at) => Number(cell.shown) === first + at);
}

/** Powers of ten, or their exponents, as a column of multipliers has them. */
function holdsPowers({ distinct }: ColumnSight): boolean {
  return distinct.every((text) => powerOfTen(text) !== null);
}

/** Imports, exports, re-exports and re-imports by number. */
function holdsFlowNumbers({ distinct }: ColumnSight): boolean {
  return distinct.length > 0 && distinct.every((text) => /^0?[1-4]$/.test(text));
}

/** `E` and `I` for exports and imports; `E` alone is "Einfuhr" as well. */
function holdsFlowLetters({ distinct }: ColumnSight): boolean {
  return distinct.length === 2 && ['E', 'I'].every((letter) => distinct.includes(letter));
}

/** "TOTAL" in every row names no place. */
function onlySums({ distinct }: ColumnSight): boolean {
  return distinct.every((text) => text === '' || isTotalProduct(text) || isSumLabel(text));
}

/** Years of any calendar, written with four digits or two. */
function holdsYears({ distinct }: ColumnSight): boolean {
  const years = distinct.filter((text) => /^(?:\d\d|1[3-9]\d\d|2[015]\d\d)(?:\.0)?$/.test(text.trim()));
  return years.length > distinct.length * 0.5;
}

const NO_CODES = new Set(['rank', 'count', 'share', 'growth', 'value', 'quantity']);

/** "Product sum", "product rank": a head that speaks of goods over amounts of them. */
function countsGoods(column: ColumnSight): boolean {
  const head = fold(lastHead(column).replace(/_/g, ' '));
  const lengths = new Set(column.distinct.map((text) => text.length));
  const measure = measureIn(head)?.measure ?? null;
  return (
    (measure !== null && NO_CODES.has(measure)) ||
    /(?:^| )(?:sum|total|upper|cum)(?: |$)/.test(head) ||
    lengths.size > 5
  );
}

function fromContent(column: ColumnSight, content: Content, is: Is): ColumnGuess {
  if (content.periods > 0.8) return is('period', 'role.content', 0.9);
  if (content.parts > 0.8) return is('month', 'role.content', 0.85);
  if (content.parts > 0.3 && content.parts + content.periods > 0.9) return is('period', 'role.content', 0.85);
  if (content.places > 0.6) return is('partner', 'role.place', 0.6, content.isoCodes > 0.95 ? 'iso' : 'name');
  if (content.flows > 0.99) return is('flow', 'role.content', 0.85);
  if (namesAmounts(column)) return is('unit', 'role.content', 0.85);
  if (content.indicators > 0.6) return is('indicator', 'role.content', 0.8);
  if (content.months > 0.9) return is('month', 'role.content', 0.8);
  if (content.codes > 0.9 && column.counts.text > 0 && !lastHead(column).includes('%'))
    return is('product-code', 'role.content', 0.7);
  if (content.marks > 0.8 && lastHead(column) === '') return is('flag', 'role.content', 0.85);
  if (content.units > 0.9) return is('unit', 'role.content', 0.8);
  const numbers = column.counts.number + column.counts.year;
  if (numbers > column.filled * 0.4) return is('value', 'role.numbers', 0.4);
  return is('product-name', 'role.labels', 0.4);
}

/** "Tonnes", "Weight in kilograms", "No quantity": units of amounts and nothing else, whatever stands over them. */
function namesAmounts({ distinct }: ColumnSight): boolean {
  const texts = distinct.filter((text) => text !== '' && !NO_AMOUNT.test(text));
  return (
    texts.length > 0 &&
    texts.every((text) => {
      const { unit } = readUnit(text);
      return unit !== null && unit !== '%' && !isCurrency(unit) && flowIn(fold(text)).flow === null;
    })
  );
}

const NO_AMOUNT = /^(?:no quantity|n\/a|-+)$/i;

/** Numbers of declarations and invoices: another in every row, under a head that says so. */
function numbersRecords(column: ColumnSight): boolean {
  const head = fold(lastHead(column).replaceAll('_', ' '));
  const named = /(?:^| )(?:id|tin|declaration|invoice|reference|ref|registration|номер|декларац\S*)(?: |$)/.test(head);
  return named && column.filled > 20 && column.variety > column.filled * 0.5;
}

/** "oecd" in every row under "source": whose data they are. */
function namesSource(column: ColumnSight): boolean {
  return column.variety === 1 && column.filled > 1 && /^(?:data )?source$/.test(fold(lastHead(column)));
}

/** Leaves one column for each part that only one can play; those that say the same again are not used. */
function weigh(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  let out = [...guesses];
  const drop = (guess: ColumnGuess, reason: string) => {
    out = out.map((other) =>
      other === guess ? { ...other, role: 'ignore', reason, confidence: 0.9, name: null } : other,
    );
  };
  const of = (...roles: Role[]) => out.filter(({ role }) => roles.includes(role));

  const named = of('partner').filter(({ words }) => words === 'partner');
  const finest = Math.max(0, ...of('partner').map(({ column }) => column.variety));
  for (const guess of of('partner'))
    if (
      named.length === 0 &&
      guess.name === 'name' &&
      guess.column.variety <= finest / 2 &&
      nests(guess, of('partner'))
    )
      out = out.map((other) =>
        other === guess ? { ...other, role: 'group', name: null, reason: 'role.group' } : other,
      );
  const placeWords = of('partner').filter(({ words }) => words !== 'partner');
  if (named.length > 0) {
    const namedCells = named[0]?.column.filled ?? 0;
    for (const guess of placeWords) {
      const few = guess.column.variety < (named[0]?.column.variety ?? 0) / 2 || guess.column.filled < namedCells / 2;
      const groups = few && !(guess.content.countries > 0.8 && guess.column.filled >= namedCells);
      if (of('reporter').length === 0 && !groups && guess.words === 'place')
        out = out.map((other) => (other === guess ? { ...other, role: 'reporter', confidence: 0.7 } : other));
      else
        out = out.map((other) =>
          other === guess ? { ...other, role: groups ? 'group' : 'ignore', name: null, reason: 'role.group' } : other,
        );
    }
  }
  // When a row was written stands in it, and not of which time it is.
  const stamps =
    of('year').length === 0 ? [] : of('period').filter((guess) => guess.words === null && guess.column.variety === 1);
  for (const guess of stamps) drop(guess, 'ignore.technical');
  for (const guess of of('partner').filter((one) => isRanked(one, of('partner')))) drop(guess, 'ignore.labels');
  if (of('period').length > 0) for (const guess of of('year', 'month', 'quarter')) drop(guess, 'ignore.same');
  const [firstPeriod, ...morePeriods] = of('period').toSorted((a, b) => b.content.periods - a.content.periods);
  if (firstPeriod !== undefined) for (const guess of morePeriods) drop(guess, 'ignore.same');
  for (const role of ['year', 'month', 'quarter', 'flow', 'indicator', 'classification'] as const) {
    const [, ...rest] = of(role).toSorted((a, b) => quality(b, role) - quality(a, role));
    for (const guess of rest) drop(guess, 'ignore.same');
  }
  const codes = of('product-code').toSorted(
    (a, b) =>
      Number(b.words === 'product') - Number(a.words === 'product') ||
      b.column.variety - a.column.variety ||
      b.confidence - a.confidence,
  );
  for (const guess of codes.slice(1)) drop(guess, 'ignore.same');
  const coded = codes[0]?.column.variety ?? 0;
  const named2 = of('product-name').toSorted(
    (a, b) =>
      Number(namesCodes(b, coded)) - Number(namesCodes(a, coded)) ||
      b.confidence - a.confidence ||
      b.column.variety - a.column.variety,
  );
  const keep = named2[0];
  for (const guess of named2.slice(1))
    if (keep !== undefined) drop(guess, guess.confidence < 0.5 ? 'ignore.labels' : 'ignore.same');
  if (
    keep !== undefined &&
    keep.confidence < 0.5 &&
    of('partner', 'reporter', 'indicator', 'period', 'year').length > 0 &&
    !onlyLabels(keep, out)
  )
    drop(keep, 'ignore.labels');
  return out;
}

const FIRST = /(?:^| )(?:primary|first|1st|largest|основн\S*|перв\S*)(?: |$)/;
const SECOND = /(?:^| )(?:secondary|second|2nd|втор\S*)(?: |$)/;

/** "Primary source country" beside "secondary source country": whom most of it is with, and not whom all of it is with. */
function isRanked({ column }: ColumnGuess, all: readonly ColumnGuess[]): boolean {
  const heads = all.map((other) => fold(lastHead(other.column).replaceAll('_', ' ')));
  const ranked = heads.some((head) => FIRST.test(head)) && heads.some((head) => SECOND.test(head));
  const head = fold(lastHead(column).replaceAll('_', ' '));
  return ranked && (FIRST.test(head) || SECOND.test(head));
}

/** Whether a column has about as many names as there are codes: sections and groups have fewer. */
function namesCodes({ column }: ColumnGuess, codes: number): boolean {
  return codes > 3 && column.variety > codes * 0.7 && column.variety < codes * 1.4;
}

/** An unheaded column of labels is the products when nothing else labels the rows but places or times that repeat. */
function onlyLabels(guess: ColumnGuess, all: readonly ColumnGuess[]): boolean {
  if (all.some(({ role }) => role === 'product-code')) return true;
  const first = all.find(({ column }) => column.filled > 0);
  return first === guess && !all.some(({ role }) => role === 'indicator');
}

/** Whether each place of a finer column stands beside one place of this one only. */
function nests(coarse: ColumnGuess, all: readonly ColumnGuess[]): boolean {
  const fine = all.find(({ column }) => column.variety >= coarse.column.variety * 2);
  if (fine === undefined) return false;
  const over = new Map(coarse.column.cells.map(({ cell }) => [cell.row, cell.shown]));
  const parents = new Map<string, Set<string>>();
  for (const { cell } of fine.column.cells) {
    const parent = over.get(cell.row);
    if (parent === undefined) continue;
    const set = parents.get(cell.shown);
    if (set === undefined) parents.set(cell.shown, new Set([parent]));
    else set.add(parent);
  }
  const single = [...parents.values()].filter((set) => set.size === 1).length;
  return single > parents.size * 0.95;
}

function quality({ content, confidence }: ColumnGuess, role: Role): number {
  const fit =
    role === 'flow' ? content.flows : role === 'month' ? content.months : role === 'year' ? content.periods : 0.5;
  return fit + confidence;
}
