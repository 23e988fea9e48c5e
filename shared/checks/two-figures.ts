import type { Reading } from '../figures/binding';
import { yearsReadings } from '../pack/fact-sheet-content';
import type { Check } from './check';
import { found } from './check';
import { shownReadings } from './shown-readings';

/** Two values for one thing in one pack: an error to resolve, not a choice for the reader. */
export const twoFigures: Check = {
  name: 'two-figures',
  severity: 'error',
  find(checked) {
    const seen = new Map<string, Reading>();
    return shownReadings(checked, (trade) => yearsReadings(trade).flat()).flatMap(
      ({ reading, where, target, section }) => {
        const key = identity(reading);
        const before = seen.get(key);
        seen.set(key, before ?? reading);
        if (before === undefined || before.value === reading.value) return [];
        const params = { first: before.raw, second: reading.raw, period: reading.period.written, brief: where };
        return [found(params, target, { section })];
      },
    );
  },
};

/** Whatever the dataset: what matters to the reader is that it is the same trade in the same year by the same reporter. */
function identity({ key, period }: Reading): string {
  const { dataset: _, ...thing } = key;
  return JSON.stringify([thing, period.written]);
}
