import type { PairCell } from '../contract/country-pair';
import { headPeriod } from '../periods/head-period';
import type { Sheet } from './fact-sheet-grid';
import { fill } from './words';
import { sourceName } from './citations';
import { listed } from './listed';

/**
 * The notes under a fact sheet: each source with valuation, reporter and the day it was taken, the periods, what was left
 * out, what was allowed to rest on two sources, rounding.
 *
 * @param wordDay an ISO day in words
 */
export function noteLines({ table, words, language, nameOf }: Sheet, wordDay: (day: string) => string): string[] {
  const { notes } = words;
  const shown = table.sources.filter(({ reporters }) => reporters.length > 0);
  const sources = shown.map(({ publisher, dataset, fileName, takenOn, reporters, valuations }) => {
    return fill(notes.source, {
      source: sourceName({ publisher, dataset, fileName }, language),
      valuation: valuations.length === 0 ? '' : fill(notes.valuation, { valuations: listed(valuations, language) }),
      reporters: listed(reporters.map(nameOf), language),
      taken: takenOn === null ? '' : fill(notes.taken, { day: wordDay(takenOn) }),
    });
  });
  const [first, last] = [table.columns[0], table.columns.at(-1)];
  const span =
    first === undefined || last === undefined
      ? []
      : [
          fill(notes.periods, {
            periods: spanOf(headPeriod(first.period, language), headPeriod(last.period, language)),
          }),
        ];
  const incomplete = listed(
    table.incomplete.map((period) => headPeriod(period, language)),
    language,
  );
  const reasons = new Set(table.rows.flatMap(({ cells }) => cells.flatMap(allowedBy)));
  return [
    ...sources,
    ...span,
    ...(incomplete === '' ? [] : [fill(notes.incomplete, { periods: incomplete })]),
    ...[...reasons].map((reason) => fill(notes.allowed, { reason })),
    notes.rounding,
  ];
}

/** `2016–2020`; a dash between longer words has blanks. */
function spanOf(first: string, last: string): string {
  if (first === last) return first;
  return /\s/u.test(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}

function allowedBy({ allowed }: PairCell): string[] {
  return allowed === null ? [] : [allowed];
}
