import { fold } from '../../places/fold';
import { digitsIn, isTariffCode } from './column-signs';
import { lastHead } from './columns';
import { isRest } from './content';
import type { ColumnGuess } from './dimensions';
import { bareCode, classificationIn, isSumLabel, isTotalProduct } from '../../products/codes';
import { pairedPlaces } from './paired-places';
import { withoutJoined } from './joined-keys';
import { withoutRanked } from './ranked';
import { oneTime } from './one-time';
import { withoutRemarks } from './remarks';
import { CODED, type Role } from '../proposal';
import { codeBefore } from '../rows/row-goods';
import { nests, Weighed } from './weighed';

/** Columns weighed against each other: each part of a figure comes from one of them. */

/** Leaves one column for each part that only one can play; those that say the same again are not used. */
export function weigh(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const weighed = new Weighed(pairedPlaces(withoutJoined(withoutRemarks(withoutRanked(guesses)))));
  continentsOfPartners(weighed);
  groupsOfPartners(weighed);
  placesBesidePartners(weighed);
  oneTime(weighed);
  for (const role of ['year', 'month', 'quarter', 'flow', 'indicator', 'classification'] as const)
    weighed.keepFirst(weighed.of(role).toSorted((a, b) => quality(b, role) - quality(a, role)));
  codesOfPlaces(weighed);
  oneProduct(weighed);
  codedNames(weighed);
  return weighed.guesses;
}

const CONTINENT = /^(?:continents?|world regions?|continente|континент|часть света|kita|قاره)(?: (id|code|name))?$/;

/** "Continent" beside a column of countries: the part of the world that each of them is in, by name or by a code that may be a country's. */
function continentsOfPartners(weighed: Weighed): void {
  const partners = weighed.of('partner');
  const found = partners.map((guess) => CONTINENT.exec(fold(lastHead(guess.column).replaceAll('_', ' '))));
  if (!found.includes(null)) return;
  partners.forEach((guess, at) => {
    const coded = found[at]?.[1] !== undefined && found[at][1] !== 'name';
    if (found[at] !== null)
      weighed.change(guess, {
        role: coded ? 'ignore' : 'group',
        name: null,
        reason: coded ? 'ignore.code' : 'role.group',
      });
  });
}

/** Of partners none of which is headed so, the coarse ones are groups of the finest. */
function groupsOfPartners(weighed: Weighed): void {
  const partners = weighed.of('partner');
  if (partners.some(({ words }) => words === 'partner')) return;
  const finest = Math.max(0, ...partners.map(({ column }) => column.variety));
  for (const guess of partners)
    if (guess.name === 'name' && guess.column.variety <= finest / 2 && nests(guess, weighed.of('partner')))
      weighed.change(guess, { role: 'group', name: null, reason: 'role.group' });
}

/** Places beside a column that is headed as partners: who reports, groups of the partners, or nothing new. */
function placesBesidePartners(weighed: Weighed): void {
  const named = weighed.of('partner').find(({ words }) => words === 'partner');
  if (named === undefined) return;
  for (const guess of weighed.of('partner').filter(({ words }) => words !== 'partner')) {
    const { column, content, words } = guess;
    const few = column.variety < named.column.variety / 2 || column.filled < named.column.filled / 2;
    const regions = content.places > 0.5 && content.countries < 0.3;
    const countries = Math.max(content.countries, content.knownCodes, content.numberCodes);
    const groups = regions || (few && !(countries > 0.8 && column.filled >= named.column.filled));
    if (weighed.of('reporter').length === 0 && !groups && words === 'place')
      weighed.change(guess, { role: 'reporter', confidence: 0.7 });
    else weighed.change(guess, { role: groups ? 'group' : 'ignore', name: null, reason: 'role.group' });
  }
}

/** "7403. Refined copper": so many digits are a code by themselves, if they are no year. */
const HEADING = /^(?!(?:19|20)\d\d\b)(?:\d\d){2,5}\s*[-–:.]\s*\p{L}/u;

/** "6302 Bed linen": the heading or more before a name, and no year. */
const LONG_CODE = /^(?!(?:19|20)\d\d\b)(?:\d\d){2,5}\s+\p{Lu}\p{L}/u;

/** Names of goods that begin with their codes, where no column has the codes: "50 Silk", "7301 - Sheet piling". */
function codedNames(weighed: Weighed): void {
  if (weighed.of('product-code').length > 0) return;
  for (const guess of weighed.of('product-name')) {
    // "Others" among them has none.
    const texts = guess.column.distinct.filter(
      (text) => text !== '' && !isSumLabel(text) && !isTotalProduct(text) && !isRest(text),
    );
    const marked =
      texts.every((text) => text.startsWith('[') || HEADING.test(text)) ||
      (texts.length > 1 && texts.every((text) => LONG_CODE.test(text))) ||
      classificationIn(lastHead(guess.column)) !== null;
    const coded = texts.filter((text) => codeBefore(text, lastHead(guess.column)) !== null).length;
    // A line below the table may be none.
    const numbered = texts.filter((text) => /^\d/.test(text)).length;
    if (coded >= (marked ? 1 : 3) && coded >= Math.max(numbered * 0.95, texts.length * 0.8))
      weighed.change(guess, { name: CODED });
  }
}

/** "Code" beside places, another for each of them: theirs, and of no goods where none are named. */
function codesOfPlaces(weighed: Weighed): void {
  if (weighed.of('product-name').length > 0) return;
  for (const code of weighed.of('product-code').filter(({ column }) => /^codes?$/.test(fold(lastHead(column))))) {
    const places = weighed.of('partner', 'reporter').filter(({ name }) => name === 'name');
    if (places.some((place) => isOneForOne(place, code))) weighed.drop(code, 'ignore.code');
  }
}

function isOneForOne({ column: places }: ColumnGuess, { column: codes }: ColumnGuess): boolean {
  const named = new Map(places.cells.map(({ cell }) => [cell.row, cell.shown]));
  const pairs = new Set(codes.cells.map(({ cell }) => `${named.get(cell.row) ?? ''}\u0001${cell.shown}`));
  const beside = new Set(codes.cells.map(({ cell }) => named.get(cell.row)));
  return codes.variety >= 3 && pairs.size === codes.variety && beside.size === codes.variety;
}

/** One column of codes, and the names that belong to them. */
function oneProduct(weighed: Weighed): void {
  const codes = weighed
    .of('product-code')
    .toSorted(
      (a, b) =>
        Number(headsGoods(b)) - Number(headsGoods(a)) ||
        digitsIn(lastHead(b.column)) - digitsIn(lastHead(a.column)) ||
        b.column.variety - a.column.variety ||
        longestIn(b) - longestIn(a) ||
        b.confidence - a.confidence,
    );
  weighed.keepFirst(codes.filter((code) => code === codes[0] || !standsApart(code, codes)));
  const coded = codes[0]?.column.variety ?? 0;
  const [kept, ...others] = weighed
    .of('product-name')
    .toSorted(
      (a, b) =>
        Number(namesCodes(b, coded)) - Number(namesCodes(a, coded)) ||
        b.confidence - a.confidence ||
        b.column.variety - a.column.variety,
    );
  for (const guess of others) weighed.drop(guess, guess.confidence < 0.5 ? 'ignore.labels' : 'ignore.same');
  if (
    kept !== undefined &&
    kept.confidence < 0.5 &&
    weighed.of('partner', 'reporter', 'indicator', 'period', 'year').length > 0 &&
    !onlyLabels(kept, weighed.guesses)
  )
    weighed.drop(kept, 'ignore.labels');
}

/** Whether the head of codes speaks of goods: "Tariff" does, over codes. */
function headsGoods({ words, column, content }: ColumnGuess): boolean {
  return words === 'product' || isTariffCode(column, content);
}

/** How many digits the longest of its codes has: of two columns with as many of them, the longer ones say more. */
function longestIn({ column }: ColumnGuess): number {
  return Math.max(0, ...column.distinct.map((text) => bareCode(text).length));
}

/** Codes of chapters, headings and subheadings in columns of their own, one in each row: those of no row stand beside others. */
function standsApart({ column }: ColumnGuess, codes: readonly ColumnGuess[]): boolean {
  const rows = new Set(column.cells.map(({ cell }) => cell.row));
  return codes.every((other) => other.column === column || other.column.cells.every(({ cell }) => !rows.has(cell.row)));
}

/** Whether a column has about as many names as there are codes: sections and groups have fewer. */
function namesCodes({ column }: ColumnGuess, codes: number): boolean {
  return codes > 3 && column.variety > codes * 0.7 && column.variety < codes * 1.4;
}

/** An unheaded column of labels is the products when nothing else labels the rows but places or times that repeat. */
function onlyLabels(guess: ColumnGuess, all: readonly ColumnGuess[]): boolean {
  if (all.some(({ role }) => role === 'product-code')) return true;
  const first = all.find(({ column }) => column.filled > 0);
  const indicator = all.find(({ role }) => role === 'indicator');
  return first === guess && (indicator === undefined || namesEachRow(guess, indicator));
}

/** Labels of which hardly one comes twice, beside an indicator that says the same of many rows: those tell the rows apart. */
function namesEachRow({ column }: ColumnGuess, indicator: ColumnGuess): boolean {
  return column.variety > column.filled * 0.6 && indicator.column.variety < column.variety / 2;
}

function quality({ content, confidence }: ColumnGuess, role: Role): number {
  const fit =
    role === 'indicator'
      ? content.indicators - content.shortCodes
      : role === 'flow'
        ? content.flows
        : role === 'month'
          ? content.months
          : role === 'year'
            ? content.periods
            : 0.5;
  return fit + confidence;
}
