import { readPeriod } from '../../periods/read';
import { fold } from '../../places/fold';
import { holdsAccount, namedAccounts } from './account-lines';
import type { PlaceIndex } from '../../places/place-index';
import { classificationIn } from '../../products/codes';
import {
  countsCodes,
  holdsFlowLetters,
  isTariffCode,
  namesPairs,
  namesAmounts,
  namesSource,
  numbersRecords,
  numbersRows,
  roundsAmounts,
  runsThroughYears,
  straysBehind,
  tradesChapter,
} from './column-signs';
import { holdsQuarters } from './time-signs';
import { type ColumnSight, headText, lastHead } from './columns';
import { type Content, contentOf } from './content';
import { styleName } from '../words/dates';
import { flowIn, flowOf } from '../words/flow-words';
import { moneyBehind } from '../words/label-units';
import { nameGoods } from '../words/goods-in-words';
import { measureIn } from '../words/measure-words';
import { codesInstitutions, codesOf, goodsBesideServices, notesOf } from './note-columns';
import type { MixedLabels } from './mixed-labels';
import { PARTED, type Role } from '../proposal';
import { partOf } from '../words/time-parts';
import { headerRole, type HeaderRole, isCodeHeader } from '../words/role-words';
import { type Is, roleOfHead } from './role-of-head';
import { headsTraders, sideOfHead } from './trade-sides';
import { flowsAmongItems, toldLabels, leadingCodes, namedSeries } from './labels-told';
import { weigh } from './weigh-columns';

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
  const notes = notesOf(columns);
  const codes = codesOf(columns);
  const goods = goodsBesideServices(columns);
  const strayed = straysBehind(columns);
  const timed = columns.filter(({ heads }) => heads.some(({ text }) => isTime(text))).length >= 2;
  const guesses = columns.map((column): ColumnGuess => {
    const guess = guessOne(column, places, numbered, timed);
    if (notes.has(column) || strayed.has(column))
      return { ...guess, role: 'ignore', name: null, confidence: 0.9, reason: 'ignore.technical' };
    if (namesItself(column, places))
      return { ...guess, role: 'ignore', name: null, confidence: 0.9, reason: 'ignore.same' };
    if (codes.has(column) && guess.role === 'value')
      return { ...guess, role: 'ignore', name: null, confidence: 0.9, reason: 'ignore.code' };
    if (goods.has(column) && guess.content.numeric)
      return { ...guess, role: 'value', name: null, confidence: 0.5, reason: 'role.numbers' };
    if (mixed?.col !== column.col) return guess;
    const name = mixed.role === 'partner' ? 'name' : null;
    return { ...guess, role: mixed.role, name, confidence: 0.8, reason: 'role.content' };
  });
  return namedAccounts(toldLabels(leadingCodes(flowsAmongItems(weigh(namedSeries(guesses)))), places));
}

/** "Ireland" over Ireland in every row: no more than the head of the figures beside it. */
function namesItself(column: ColumnSight, places: PlaceIndex): boolean {
  if (column.variety !== 1 || column.filled < 2) return false;
  const own = places.byName(lastHead(column))?.code;
  return own !== undefined && own === places.byName(column.distinct[0] ?? '')?.code;
}

function guessOne(column: ColumnSight, places: PlaceIndex, numbered: boolean, timed: boolean): ColumnGuess {
  const content = contentOf(column, places);
  // "Oman" below "Importing country", over numbers: the head above says of Oman what it is.
  const below = content.numeric && column.heads.length > 1 && places.byName(lastHead(column)) !== null;
  const named = below ? null : wordsOf(column);
  // "Country" over years, "Month" over goods beside columns of months: it heads the columns beside it.
  const beside =
    named !== null &&
    ((PLACES.has(named) && holdsTimes(column, content)) ||
      (timed && TIMES.has(named) && content.periods + content.parts === 0 && content.months <= 0.3));
  const words = beside ? null : named;
  const is = (role: Role, reason: string, confidence: number, name: string | null = null): ColumnGuess => ({
    column,
    content,
    words,
    role,
    name,
    confidence,
    reason,
  });
  const ofTimes = words === null || words === 'period' || words === 'year' || words === 'month';
  // Days are no places, whatever their head heads ("Country" over them, and the countries beside it).
  if (content.dates !== null && (ofTimes || words === 'place'))
    return is('period', words === null ? 'role.content' : 'role.header', 0.95, styleName(content.dates));
  if ((ofTimes || words === 'quarter') && holdsQuarters(column))
    return is('quarter', words === null ? 'role.content' : 'role.header', 0.9, PARTED);
  if (REGION_OF.test(fold(lastHead(column).replaceAll('_', ' ')))) return is('group', 'role.group', 0.85);
  if (countsCodes(column) || codesInstitutions(column)) return is('ignore', 'ignore.code', 0.8);
  if (namesPairs(column)) return is('ignore', 'ignore.labels', 0.8);
  if (numbersRecords(column) || namesSource(column)) return is('ignore', 'ignore.technical', 0.8);
  // Two letters each hardly stand for anything else, whatever the head.
  if (column.distinct.every((text) => text.length !== 1) && holdsFlowLetters(column))
    return is('flow', 'role.content', 0.85, 'letters');
  const byWords = words === null ? null : roleOfHead(words, { column, content, numbered, places, is });
  if (byWords !== null) return byWords;
  const goods = words === null || words === 'product' || words === 'classification';
  const coded =
    goods &&
    (isCodeHeader(lastHead(column)) || classificationIn(lastHead(column)) !== null) &&
    measureIn(lastHead(column))?.measure !== 'count' &&
    !tradesChapter(column) &&
    !roundsAmounts(column);
  if (coded && (content.codes > 0.9 || numbersSectors(column)) && content.periods < 0.9)
    return is('product-code', 'role.header', 0.85);
  const part = (words === 'month' || words === 'quarter') && !content.numeric && column.variety > 1;
  // Parts of a year that cannot be read: their figures are of no time that is known.
  if (part) return is('month', 'role.header', 0.6);
  if (isTariffCode(column, content)) return is('product-code', 'role.header', 0.85);
  if (column.filled >= 10 && numbersRows(column)) return is('ignore', 'ignore.serial', 0.95);
  if (runsThroughYears(column)) return is('year', 'role.content', 0.85);
  if (numbersIndustries(column, content)) return is('ignore', 'ignore.code', 0.8);
  if (content.numeric) return is('value', 'role.numbers', 0.5);
  // Where all are missing there is nothing else that it could hold.
  if (column.filled === column.counts.missing) return is('value', 'role.empty', 0.5);
  return fromContent(column, content, is, places);
}

/** "Exporter region": the part of the world of the country beside it. */
const REGION_OF =
  /^(?:exporter|importer|reporter|partner|origin|destination)(?: country)? (?:sub ?)?(?:region|continent)$/;

/** Sectors of NAICS: two digits each, or the first and the last of some that are one ("31-33"). */
function numbersSectors(column: ColumnSight): boolean {
  const classification = classificationIn(lastHead(column))?.classification;
  return classification === 'NAICS' && column.distinct.every((text) => /^\d\d(?:-\d\d)?$/.test(text.trim()));
}

/** What a column's head says that it is; countries at one end of the way of the goods are partners. */
function wordsOf(column: ColumnSight): HeaderRole | null {
  const head = lastHead(column);
  if (headsTraders(head)) return 'partner';
  const words = headerRole(head) ?? headerRole(headText(column));
  const ofPlaces = words === 'place' || (words === null && COUNTRY.test(fold(head.replaceAll('_', ' '))));
  const side = ofPlaces ? sideOfHead(head) : null;
  return side === 'origin' || side === 'destination' ? 'partner' : words;
}

const COUNTRY =
  /(?:^| )(?:country|countries|nation|pays|pais|paises|paese|paesi|land|lander|страна|страны|kraj|zeme|ulke|negara|nuoc)(?: |$)/;

/** `sic_division`, "NACE": industries by their numbers. */
function numbersIndustries(column: ColumnSight, { numeric }: Content): boolean {
  return (
    numeric && /^(?:sic|isic|naics|nace|ciiu|cnae|scian)(?:\d| |$)/.test(fold(lastHead(column).replaceAll('_', ' ')))
  );
}

const PLACES: ReadonlySet<HeaderRole> = new Set(['place', 'reporter', 'partner']);
const TIMES: ReadonlySet<HeaderRole> = new Set(['period', 'year', 'month', 'quarter']);

const isTime = (head: string) => readPeriod(head) !== null || (partOf(head)?.kind ?? 'year') !== 'year';

function holdsTimes({ filled }: ColumnSight, { dates, periods, places, numeric }: Content): boolean {
  return filled >= 3 && (dates !== null || (periods > 0.95 && places === 0 && !numeric));
}

/** `NA` in more than half of the rows, as programs write where there is nothing: what the others say is of few figures. */
function saysMostlyNothing({ cells }: ColumnSight): boolean {
  const nothing = cells.filter(({ cell }) => /^(?:NA|N\/A|NaN|null)$/.test(cell.shown.trim()));
  return nothing.length > cells.length * 0.5 && nothing.length < cells.length;
}

/** What goods are sorted by. */
const KINDS =
  /^(?:(?:product|commodity|goods|trade|item|broad) )?(?:categor(?:y|ies|ia|ias|ie)|kategori\S*|категори[яи]|sector|segment)(?: name)?$|^(?:分类|类别|類別|品類)$/;

/** "Merchandise exports, f.o.b. (million US$)" and as much of imports, among other lines: what each row measures. */
function namesOwnMoney({ distinct }: ColumnSight): boolean {
  return distinct.filter((text) => flowIn(fold(text)).flow !== null && moneyBehind(text) !== null).length >= 2;
}

function fromContent(column: ColumnSight, content: Content, is: Is, places: PlaceIndex): ColumnGuess {
  if (saysMostlyNothing(column)) return is('ignore', 'ignore.labels', 0.8);
  // Three quarters and what they come to.
  if (content.periods >= 0.75 && column.filled >= 4) return is('period', 'role.content', 0.9);
  if (content.periods > 0.8) return is('period', 'role.content', 0.9);
  if (content.parts > 0.8) return is('month', 'role.content', 0.85);
  if (content.parts > 0.3 && content.parts + content.periods > 0.9) return is('period', 'role.content', 0.85);
  // "Total trade", "Total exports": all of them are flows, and "Total" names no place.
  if (content.flows > 0.99 && content.countries === 0 && column.variety > 1 && !nameGoods(column.distinct, places))
    return is('flow', 'role.content', 0.85);
  if (content.places > 0.6) return is('partner', 'role.place', 0.6, content.isoCodes > 0.95 ? 'iso' : 'name');
  // "Exports of alumina", "Exports of zinc": a flow of some goods each.
  if (content.flows > 0.99) return is(nameGoods(column.distinct, places) ? 'indicator' : 'flow', 'role.content', 0.85);
  if (namesAmounts(column)) return is('unit', 'role.content', 0.85);
  if (holdsAccount(column.distinct)) return is('product-name', 'role.labels', 0.6);
  if (content.indicators > 0.6) return is('indicator', 'role.content', 0.8);
  if (content.months > 0.9) return is('month', 'role.content', 0.8);
  if (content.codes > 0.9 && column.counts.text > 0 && !lastHead(column).includes('%'))
    return is('product-code', 'role.content', 0.7);
  if (content.marks > 0.8 && lastHead(column) === '') return is('flag', 'role.content', 0.85);
  // "km²", which is none that is known, among money without a head.
  if (content.units > (lastHead(column) === '' ? 0.6 : 0.9)) return is('unit', 'role.content', 0.8);
  // "Exports" over the names of goods.
  const named = column.counts.text > column.filled * 0.5;
  if (flowOf(lastHead(column)) !== null && content.flows === 0 && named) return is('product-name', 'role.header', 0.8);
  if (namesOwnMoney(column)) return is('indicator', 'role.content', 0.7);
  const numbers = column.counts.number + column.counts.year;
  if (numbers > column.filled * 0.4) return is('value', 'role.numbers', 0.4);
  return is('product-name', 'role.labels', KINDS.test(fold(lastHead(column))) ? 0.5 : 0.4);
}
