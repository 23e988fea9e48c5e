import type { ToClear } from '../contract/clearing';
import type { Ask } from '../contract/points';
import { clearanceOf, lapsedByWords, lastOfEachOffice } from './clearance';
import type { Cleared } from './clearance';

/**
 * The asks of a point that somebody has to answer: those awaited, and those of offices whose clearance has lapsed, which
 * are to be asked again. `today` is an ISO day, `superseded` when a newer reading of a figure came, an ISO time.
 */
export function toBeCleared(
  point: Cleared,
  today: string,
  superseded: string | null,
): { ask: Ask; state: ToClear['state'] }[] {
  const counting = lastOfEachOffice(point.asks);
  const awaited = counting.filter(({ answer }) => answer === null).map((ask) => ({ ask, state: 'awaited' as const }));
  const byWords = new Set(lapsedByWords(point).map(({ id }) => id));
  const given = counting.filter(({ answer }) => answer === 'ok' || answer === 'ok-with-edits');
  const again = given.filter((ask) => {
    if (byWords.has(ask.id)) return true;
    // Each answer by itself: one office may have cleared before the newer figure came and another after.
    return clearanceOf({ ...point, asks: [ask] }, today, superseded).clearance === 'lapsed';
  });
  return [...awaited, ...again.map((ask) => ({ ask, state: 'again' as const }))];
}

export function isOverdue({ state, due }: Pick<ToClear, 'state' | 'due'>, today: string): boolean {
  return state === 'awaited' && due !== null && due < today;
}

const byName = new Intl.Collator('und', { numeric: true, sensitivity: 'base' });

/** By office, the first due first; what is to be asked again stands last. */
export function clearingOrder(a: ToClear, b: ToClear): number {
  const due = ({ state, due: day }: ToClear) => (state === 'again' ? '~~' : (day ?? '~'));
  return (
    byName.compare(a.office, b.office) ||
    (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0) ||
    byName.compare(a.lead, b.lead)
  );
}
