import { readPeriod } from '../../periods/read';
import { fold } from '../../places/fold';
import { digitsIn } from './column-signs';
import { lastHead } from './columns';
import { headPeriod } from './head-times';
import type { ColumnGuess } from './dimensions';
import { isSumLabel } from '../../products/codes';
import { pairedPlaces } from './paired-places';
import { withoutRanked } from './ranked';
import { withoutRemarks } from './remarks';
import { CODED, type Role } from '../proposal';
import { codeBefore } from '../rows/row-goods';

/** Columns weighed against each other: each part of a figure comes from one of them. */

/** Leaves one column for each part that only one can play; those that say the same again are not used. */
export function weigh(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const weighed = new Weighed(pairedPlaces(withoutRemarks(withoutRanked(guesses))));
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

/** Guesses that are changed one by one. */
class Weighed {
  guesses: ColumnGuess[];

  constructor(guesses: readonly ColumnGuess[]) {
    this.guesses = [...guesses];
  }

  of(...roles: Role[]): ColumnGuess[] {
    return this.guesses.filter(({ role }) => roles.includes(role));
  }

  change(guess: ColumnGuess, to: Partial<ColumnGuess>): void {
    this.guesses = this.guesses.map((other) => (other === guess ? { ...other, ...to } : other));
  }

  drop(guess: ColumnGuess, reason: string): void {
    this.change(guess, { role: 'ignore', reason, confidence: 0.9, name: null });
  }

  /** Drops all but the first, which says the same as they. */
  keepFirst([, ...rest]: readonly ColumnGuess[]): void {
    for (const guess of rest) this.drop(guess, 'ignore.same');
  }
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
    const groups = regions || (few && !(content.countries > 0.8 && column.filled >= named.column.filled));
    if (weighed.of('reporter').length === 0 && !groups && words === 'place')
      weighed.change(guess, { role: 'reporter', confidence: 0.7 });
    else weighed.change(guess, { role: groups ? 'group' : 'ignore', name: null, reason: 'role.group' });
  }
}

/** One column of periods, or years with their months or quarters. */
function oneTime(weighed: Weighed): void {
  // When a row was written stands in it, and not of which time it is.
  if (weighed.of('year').length > 0)
    for (const guess of weighed.of('period'))
      if (guess.words === null && guess.column.variety === 1) weighed.drop(guess, 'ignore.technical');
  // One and the same year beside heads that name several ("Arrivals_2024", "Arrivals_2025") is when the rows were published.
  const times = weighed.of('value').map(({ column }) => headPeriod(column, 1, null)?.period);
  const years = times.filter((time) => time?.kind === 'year');
  const headed = new Set(years.map((time) => JSON.stringify(time)));
  // Days that no head calls the time, where the heads say it: when something else was.
  if (years.length >= 3 && years.length > times.length * 0.6)
    for (const guess of weighed.of('period')) if (guess.words === null) weighed.drop(guess, 'ignore.technical');
  for (const guess of headed.size < 2 ? [] : weighed.of('year'))
    if (guess.column.distinct.filter(namesYear).length === 1) weighed.drop(guess, 'ignore.technical');
  // "Period" over years and over their months.
  const parts = weighed.of('month', 'quarter', 'period').filter((guess) => ofParts(guess));
  for (const guess of parts.length === 0 ? [] : weighed.of('period'))
    if (guess.content.dates === null && guess.column.distinct.every(namesYear))
      weighed.change(guess, { role: 'year', name: null });
  // "Jan-Dec", "Q4" under "Period", or days shown as "Aug", where the year stands beside them.
  if (weighed.of('year').length > 0)
    for (const guess of weighed.of('period'))
      if (ofParts(guess) && (guess.content.dates === null || guess.content.months > 0.9))
        weighed.change(guess, { role: 'month', name: null });
  const periods = weighed.of('period').toSorted((a, b) => b.content.periods - a.content.periods);
  // "2012-H1" beside days that are headed as the time: what the rows are gathered into, and not of which time each is.
  const finest = periods.find((guess) => guess.words === 'period' && guess.content.dates !== null);
  if (finest !== undefined && periods.every((guess) => guess === finest || gathers(guess, finest)))
    periods.sort((a, b) => Number(b === finest) - Number(a === finest));
  if (periods.length > 0)
    for (const guess of weighed.of('year', 'month', 'quarter')) weighed.drop(guess, 'ignore.same');
  weighed.keepFirst(periods);
}

/** "7403. Refined copper": so many digits are a code by themselves, if they are no year. */
const HEADING = /^(?!(?:19|20)\d\d\b)(?:\d\d){2,5}\s*[-–:.]\s*\p{L}/u;

/** Names of goods that begin with their codes, where no column has the codes: "50 Silk", "7301 - Sheet piling". */
function codedNames(weighed: Weighed): void {
  if (weighed.of('product-code').length > 0) return;
  for (const guess of weighed.of('product-name')) {
    const texts = guess.column.distinct.filter((text) => text !== '' && !isSumLabel(text));
    const marked = texts.every((text) => text.startsWith('[') || HEADING.test(text));
    const coded = texts.filter((text) => codeBefore(text, lastHead(guess.column)) !== null).length;
    // A line below the table may be none.
    // "Others" among them is none.
    const numbered = texts.filter((text) => /^\d/.test(text)).length;
    if (coded >= (marked ? 1 : 3) && coded >= Math.max(numbered * 0.95, texts.length * 0.8))
      weighed.change(guess, { name: CODED });
  }
}

/** Whether a column of times that no head calls so has one time for several of a finer column's. */
function gathers(coarse: ColumnGuess, fine: ColumnGuess): boolean {
  return coarse.words === null && coarse.column.variety <= fine.column.variety / 2 && nests(coarse, [fine]);
}

function namesYear(text: string): boolean {
  return text === '' || readPeriod(text)?.period.kind === 'year';
}

function ofParts({ content }: ColumnGuess): boolean {
  return content.parts > content.periods;
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
        Number(b.words === 'product') - Number(a.words === 'product') ||
        digitsIn(lastHead(b.column)) - digitsIn(lastHead(a.column)) ||
        b.column.variety - a.column.variety ||
        b.confidence - a.confidence,
    );
  weighed.keepFirst(codes);
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
