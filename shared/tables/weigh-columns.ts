import { fold } from '../places/fold';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import { DATED, type Role } from './proposal';
import { labelPeriod } from './time-parts';

/** Columns weighed against each other: each part of a figure comes from one of them. */

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

/**
 * "Exports 2021", "Imports 2021": where no column gives the time, labels of the flow or of what is measured give it too if
 * each of them names one.
 */
export function datedLabels(guesses: readonly ColumnGuess[]): ColumnGuess[] {
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

/** Leaves one column for each part that only one can play; those that say the same again are not used. */
export function weigh(guesses: readonly ColumnGuess[]): ColumnGuess[] {
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
