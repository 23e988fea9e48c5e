import { readPeriod } from '../../periods/read';
import type { ColumnGuess } from './dimensions';
import { headPeriod } from './head-times';
import { nests, type Weighed } from './weighed';

/** One column of periods, or years with their months or quarters. */
export function oneTime(weighed: Weighed): void {
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
  // "Edition" before `TIME`: what a head calls the time is the time.
  const periods = weighed
    .of('period')
    .toSorted((a, b) => Number(isTime(b)) - Number(isTime(a)) || b.content.periods - a.content.periods);
  // "2012-H1" beside days that are headed as the time: what the rows are gathered into, and not of which time each is.
  const finest = periods.find((guess) => guess.words === 'period' && guess.content.dates !== null);
  if (finest !== undefined && periods.every((guess) => guess === finest || gathers(guess, finest)))
    periods.sort((a, b) => Number(b === finest) - Number(a === finest));
  if (periods.length > 0)
    for (const guess of weighed.of('year', 'month', 'quarter')) weighed.drop(guess, 'ignore.same');
  weighed.keepFirst(periods);
}

/** Whether a column of times that no head calls so has one time for several of a finer column's. */
function gathers(coarse: ColumnGuess, fine: ColumnGuess): boolean {
  return coarse.words === null && coarse.column.variety <= fine.column.variety / 2 && nests(coarse, [fine]);
}

/** Headed as times, and hardly anything but times. */
function isTime({ words, content }: ColumnGuess): boolean {
  return words !== null && content.periods > 0.9;
}

function namesYear(text: string): boolean {
  return text === '' || readPeriod(text)?.period.kind === 'year';
}

function ofParts({ content }: ColumnGuess): boolean {
  return content.parts > content.periods;
}
