import { wordPeriod } from '../periods/word';

/** Words, in English, for what the figures of a table say of each other (`shared/tables/evidence`). */

type Given = (name: string) => string;

/** How much of what was tested holds: "All 12", "11 of 12". */
function tested(given: Given): string {
  const [kept, count] = [given('kept'), given('count')];
  return kept === count ? `All ${count}` : `${kept} of ${count}`;
}

/** The cells that a number was reckoned from; of many the first and the last. */
function by(given: Given): string {
  const cells = given('by').split(', ');
  return cells.length > 3 ? `${cells[0] ?? ''} to ${cells.at(-1) ?? ''}` : cells.join(', ');
}

/** In how many more cells it is so. */
function elsewhere(given: Given): string {
  const more = given('more');
  return more === '0' ? '' : ` (and in ${more} more cells something else)`;
}

/** How many more cells clash with others. */
function alike(given: Given): string {
  const more = given('more');
  return more === '0' ? '' : ` (and so do ${more} more cells)`;
}

export const evidenceWords: Readonly<Record<string, (given: Given) => string>> = {
  'evidence.balance': (given) => `${tested(given)} balances are exports less imports.`,
  'evidence.balance-turned': () =>
    'The balances are imports less exports by the numbers: deficits are written without their minus, or exports and imports are taken for each other.',
  'evidence.deficit': (given) =>
    `Deficits are written without their minus (${given('count')} cells): they are taken as balances below nought.`,
  'evidence.from-hundred': (given) =>
    `Changes count from a hundred (${given('count')} cells), as the amounts of their years show: below 100 is a fall.`,
  'evidence.balance-broken': () =>
    'The balances are not exports less imports: perhaps something is taken for what it is not.',
  'evidence.balance-differs': (given) =>
    `The balance in ${given('cell')} is ${given('given')}, but exports less imports (${by(given)}) come to ${given('reckoned')}${elsewhere(given)}.`,
  'evidence.debits': () =>
    'Imports are written below nought, as debits of an account, and are taken as they are written.',
  'evidence.turnover': (given) => `${tested(given)} totals of both flows are exports and imports together.`,
  'evidence.turnover-broken': () =>
    'The totals of both flows are not exports and imports together: perhaps something is taken for what it is not.',
  'evidence.turnover-differs': (given) =>
    `Both flows are ${given('given')} in ${given('cell')}, but exports and imports (${by(given)}) come to ${given('reckoned')}${elsewhere(given)}.`,
  'evidence.growth': (given) => `${tested(given)} changes are those of the amounts beside them on the year before.`,
  'evidence.growth-turned': () =>
    'The changes go from the later year to the earlier by the numbers: perhaps the years are taken for each other.',
  'evidence.growth-differs': (given) =>
    `The change in ${given('cell')} is ${given('given')}, but the amounts (${by(given)}) give ${given('reckoned')}${elsewhere(given)}.`,
  'evidence.share': (given) => `${tested(given)} shares fit the amounts beside them.`,
  'evidence.share-differs': (given) =>
    `The share in ${given('cell')} is ${given('given')}, but by its amount (${by(given)}) and the other shares it would be ${given('reckoned')}${elsewhere(given)}.`,
  'evidence.year': (given) => `${tested(given)} years are the sums of their parts.`,
  'evidence.year-broken': () =>
    'The years are not the sums of their parts: perhaps months are counted from the beginning of the year.',
  'evidence.year-differs': (given) =>
    `The year in ${given('cell')} is ${given('given')}, but its parts (${by(given)}) come to ${given('reckoned')}${elsewhere(given)}.`,
  'evidence.cut-year': (given) =>
    `What stands for the year in ${given('cell')} adds up ${wordPeriod(given('period'), 'en')}, and is taken for those months.`,
  'evidence.running': () =>
    'No month falls below the one before it until the year is over: each is taken for all the months since January.',
  'evidence.same-differs': (given) =>
    `${by(given)} and ${given('cell')} are taken for the same thing at the same time, but say ${given('reckoned')} and ${given('given')}${alike(given)}: what tells them apart is not understood.`,
  'evidence.sum': (given) => `${tested(given)} totals are the sums of their parts.`,
  'evidence.sum-differs': (given) =>
    `The total in ${given('cell')} is ${given('given')}, but its parts (${by(given)}) come to ${given('reckoned')}${elsewhere(given)}.`,
};
