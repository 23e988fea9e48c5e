import { otherYear } from '../../periods/calendars';
import { readPeriod } from '../../periods/read';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import {
  beginsWithSections,
  codesOfUnions,
  countsGoods,
  countsMoney,
  hardlyRepeats,
  holdsFlowLetters,
  holdsFlowNumbers,
  holdsPowers,
  holdsYears,
  namesFirms,
  NAMES_GOODS,
  numbersLines,
  numbersRows,
  onlySums,
  paidIn,
  sumsYears,
  tradesGoods,
} from './column-signs';
import { type ColumnSight, lastHead } from './columns';
import { listsFlows } from './labels-told';
import { numbersPlaces } from './numbered-places';
import type { Content } from './content';
import type { ColumnGuess } from './dimensions';
import { isFiscal, mostlyMonths } from './time-signs';
import { measureIn } from '../words/measure-words';
import { FISCAL, type Role, SECTIONED } from '../proposal';
import { flowLettered } from '../words/numbered';
import { headerRole, type HeaderRole, isCodeHeader } from '../words/role-words';

/** Makes a guess of a column: its role, the code of the reason, how sure that is, and a name. */
export type Is = (role: Role, reason: string, confidence: number, name?: string | null) => ColumnGuess;

/** A column with what its cells hold. */
export interface Headed {
  column: ColumnSight;
  content: Content;
  /** Whether flows are written 1 to 4. */
  numbered: boolean;
  places: PlaceIndex;
  is: Is;
}

/** What a column is by the words of its head, if what it holds agrees; null where it does not. */
export function roleOfHead(words: HeaderRole, headed: Headed): ColumnGuess | null {
  const { content, is } = headed;
  switch (words) {
    case 'reporter':
    case 'partner':
    case 'place':
    case 'home-region':
    case 'second-partner':
    case 'customs':
    case 'transport':
      return ofPlaces(words, headed);
    case 'flow':
      return ofFlows(headed);
    case 'product':
      return ofGoods(headed);
    case 'classification':
      return content.classifications > 0.5
        ? is('classification', 'role.header', 0.9)
        : is('ignore', 'ignore.labels', 0.9);
    case 'period':
    case 'year':
    case 'month':
    case 'quarter':
      return ofTimes(words, headed);
    default:
      return ofFigures(words, headed);
  }
}

type Places = 'reporter' | 'partner' | 'place' | 'home-region' | 'second-partner' | 'customs' | 'transport';

function ofPlaces(words: Places, { column, content, is }: Headed): ColumnGuess | null {
  const form =
    content.numeric || content.numberCodes > 0.8
      ? 'number'
      : (content.isoCodes > 0.9 && (isCodeHeader(lastHead(column)) || content.knownCodes > 0.7)) ||
          codesOfUnions(column)
        ? 'iso'
        : 'name';
  // "Country" over exports and imports of each of them: the countries are the headings of these rows.
  const named = words === 'reporter' || words === 'partner' || words === 'place';
  if (named && content.flows > 0.99 && content.countries === 0) return is('flow', 'role.content', 0.85);
  switch (words) {
    case 'reporter':
    case 'partner':
      if (content.numeric && (content.numberCodes < 0.6 || countsGoods(column))) return null;
      if (namesFirms(column, content)) return is('more', 'role.header', 0.9, 'trader');
      return is(words, 'role.header', 0.97, form);
    case 'place':
      // Numbers of the office's own stand for places that are not known: for none of the world.
      if (content.numeric && content.numberCodes < 0.9)
        return numbersPlaces(column) ? is('partner', 'role.place', 0.6, 'name') : null;
      // States and regions of a country, and no countries.
      if (namesParts(fold(lastHead(column).replaceAll('_', ' ')), content))
        return is('more', 'role.header', 0.9, 'region');
      return is('partner', 'role.place', 0.6, content.isoCodes > 0.95 ? 'iso' : form);
    case 'home-region':
      return (content.places > 0.5 && !onlySums(column)) || content.numeric
        ? null
        : is('more', 'role.header', 0.9, 'region');
    case 'second-partner':
    case 'customs':
    case 'transport':
      if (words === 'transport' && content.numeric && hardlyRepeats(column)) return null;
      return is('more', 'role.header', 0.9, words);
  }
}

/** Whether a head of states or regions stands over parts of one country; regions of the world are mostly known. */
function namesParts(head: string, { numeric, places, knownCodes }: Content): boolean {
  // "Georgia" among states and "Total" below them are no more than these.
  const most = /^states?(?: codes?| ids?)?$/.test(head) ? 0.75 : /^regions?$/.test(head) ? 0.2 : 0;
  return !numeric && places + knownCodes < most;
}

const EXPORTS_FIRST = /^exp(?:orts?)? or imp(?:orts?)?$/;

function ofFlows({ column, content, numbered, is }: Headed): ColumnGuess | null {
  // "구분", a sort of anything, over years.
  if (content.periods > 0.9) return is(content.numeric ? 'year' : 'period', 'role.content', 0.9);
  if (content.numeric && countsMoney(column)) return null;
  if (EXPORTS_FIRST.test(fold(lastHead(column))) && column.distinct.every((text) => /^[12]$/.test(text)))
    return is('flow', 'role.header', 0.9, 'listed');
  if (numbered && holdsFlowNumbers(column)) return is('flow', 'role.header', 0.9, 'number');
  // "E" in all rows below "Flow".
  const lettered = column.distinct.every((text) => flowLettered(text) !== null);
  if (holdsFlowLetters(column) || lettered) return is('flow', 'role.header', 0.9, 'letters');
  if (content.flows >= 0.2 || column.filled === 0) return is('flow', 'role.header', content.flows > 0.9 ? 0.97 : 0.7);
  return is('ignore', content.numeric ? 'ignore.code' : 'ignore.both-flows', 0.9);
}

function ofGoods({ column, content, places, is }: Headed): ColumnGuess | null {
  // Sections of the Harmonized System are numbered as its chapters are.
  if (content.numeric && /^(?:hs )?(?:sections?|seccion|secao|section code)$/.test(fold(lastHead(column))))
    return is('more', 'role.header', 0.9, 'section');
  if (listsFlows(column.distinct, places)) return is('indicator', 'role.content', 0.85);
  if (content.places > 0.7 && !content.numeric && !onlySums(column)) return is('partner', 'role.place', 0.6, 'name');
  if (
    content.indicators > 0.7 &&
    column.variety > 1 &&
    content.codes < 0.3 &&
    !NAMES_GOODS.test(fold(lastHead(column)))
  )
    return is('indicator', 'role.content', 0.85);
  if (content.numeric && !isCodeHeader(lastHead(column)) && (countsGoods(column) || tradesGoods(column))) return null;
  if (content.numeric && isCurrency(readUnit(lastHead(column)).unit)) return null;
  // "Code" over DE, FR, CN: of the countries beside it.
  if (content.knownCodes > 0.9 && content.codes < 0.3 && column.variety > 3)
    return is('partner', 'role.place', 0.6, 'iso');
  if (numbersLines(column)) return is('ignore', 'ignore.serial', 0.9);
  if (content.codes > 0.8 || (content.shortCodes > 0.9 && isCodeHeader(lastHead(column))))
    return is('product-code', 'role.header', 0.95, beginsWithSections(column, lastHead(column)) ? SECTIONED : null);
  return content.numeric ? null : is('product-name', 'role.header', 0.95);
}

/** Under a head that speaks of times, so many cells have to be such. */
const MOST_TIMES = 0.6;

function ofTimes(words: 'period' | 'year' | 'month' | 'quarter', { column, content, is }: Headed): ColumnGuess | null {
  switch (words) {
    case 'period':
      return content.periods >= MOST_TIMES || (content.parts > 0.3 && content.parts + content.periods >= MOST_TIMES)
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
      if (content.periods > 0.8 || (content.numeric && holdsYears(column)) || sumsYears(column))
        return is('year', 'role.header', 0.97, isFiscal(column) ? FISCAL : null);
      // A few that cannot be read are years that are written in words of their own, and told one by one.
      return content.periods >= MOST_TIMES || mostlyTimes(column) ? is('period', 'role.header', 0.8) : null;
    case 'month':
      return content.months > 0.8 || content.parts > 0.8 || mostlyMonths(column)
        ? is('month', 'role.header', 0.95)
        : content.periods > 0.8
          ? is('period', 'role.header', 0.95)
          : null;
    case 'quarter':
      // "IV quarter" over amounts heads what was traded in it.
      return content.numeric && !column.distinct.every((text) => /^(?:0?[0-4](?:\.0+)?)?$/.test(text))
        ? null
        : is('quarter', 'role.header', 0.95);
  }
}

/** 1401, 1402 and "first three months of 1403": years of another calendar beside parts of them. */
function mostlyTimes({ distinct }: ColumnSight): boolean {
  const times = distinct.filter((text) => otherYear(text) !== null || readPeriod(text) !== null);
  return times.length >= distinct.length * MOST_TIMES && times.length > 1;
}

type OfFigures = Exclude<
  HeaderRole,
  Places | 'flow' | 'product' | 'classification' | 'period' | 'year' | 'month' | 'quarter'
>;

/** What is said of the figures beside it: what they measure, in which unit, and how sure they are. */
function ofFigures(words: OfFigures, { column, content, is }: Headed): ColumnGuess | null {
  switch (words) {
    case 'indicator':
      // "EU indicator" over EU and non-EU.
      if (content.places > 0.5 && (content.indicators < 0.3 || content.indicators <= content.countries / 2))
        return is('partner', 'role.place', 0.6, 'name');
      // "Measure" over "tonnes" and "USD thousand".
      if (namesBothUnits(column)) return is('unit', 'role.content', 0.85);
      return content.numeric || column.filled === 0 ? null : is('indicator', 'role.header', 0.95);
    case 'unit':
    case 'currency':
      if (paidIn(column)) return is('more', 'role.header', 0.9, 'currency');
      if (content.indicators > 0.9 && content.units < 0.3) return is('indicator', 'role.content', 0.85);
      // "Qty (units)": how many there are, and not of what.
      if (content.numeric && countsOutOfBrackets(lastHead(column))) return null;
      return content.numeric ? is('ignore', 'ignore.code', 0.9) : is('unit', 'role.header', 0.95);
    case 'scale':
      if (content.numeric && !holdsPowers(column)) return is('ignore', 'ignore.technical', 0.9);
      return content.numeric ? is('scale', 'role.header', 0.9, 'power') : is('scale', 'role.header', 0.95);
    case 'flag':
      if (content.flows > 0.9) return is('flow', 'role.content', 0.85);
      return content.numeric ? is('ignore', 'ignore.technical', 0.9) : is('flag', 'role.header', 0.9);
    case 'serial':
      return is('ignore', 'ignore.serial', 0.95);
    case 'technical':
    case 'series-code':
      return is('ignore', 'ignore.technical', 0.95);
  }
}

/**
 * "Qty (units)", and not "Qty Unit Code": what stands in brackets is the unit, and what stands before them counts. "First Unit of
 * Quantity": the amount in the first of the units that the goods are counted in.
 */
function countsOutOfBrackets(head: string): boolean {
  if (/^(?:first|second|third|1st|2nd|3rd) units? of quantity$/i.test(head.trim())) return true;
  const before = head.replace(/\([^()]*\)/g, ' ');
  return before !== head && measureIn(before)?.measure === 'quantity' && headerRole(before) !== 'unit';
}

/** Money and amounts by their units and nothing more. */
function namesBothUnits({ distinct }: ColumnSight): boolean {
  const texts = distinct.filter((text) => text !== '');
  const units = texts.map((text) => (measureIn(text) === null ? readUnit(text).unit : null));
  // "Pakistan (Thousand Dollars)" names more.
  const bare = texts.every((text) => text.length <= 18 && !/[(),;:]/.test(text));
  return bare && units.length > 1 && units.every((unit) => unit !== null) && units.some((unit) => isCurrency(unit));
}
