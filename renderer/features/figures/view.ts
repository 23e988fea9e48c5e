import type { Step } from '../../trail/step';

/**
 * Which view of the figures is open, as a target's `at` says it: `table`, `pair`, `pair:PAK:BLR`, `pair:PAK:BLR:2019`,
 * `changes`, `rivals`, `rivals:12` of a figure, `claims`, `claims:ID`; and with another kind of period than the calendar year `pair:PAK:BLR:2019:fiscal-year:gregorian:07-01:06-30`.
 */
export type View =
  | { kind: 'table' }
  | { kind: 'changes' }
  | { kind: 'rivals'; figureId: number | null }
  | { kind: 'claims'; claimId: string | null }
  | { kind: 'pair'; place: string | null; other: string | null; year: number | null; track: string | null };

export function viewOf(at: string | undefined): View {
  const [kind, place = '', other = '', year = '', ...track] = (at ?? 'table').split(':');
  if (kind === 'changes') return { kind };
  if (kind === 'rivals') return { kind, figureId: /^\d+$/.test(place) ? Number(place) : null };
  if (kind === 'claims') return { kind, claimId: place === '' ? null : place };
  if (kind !== 'pair') return { kind: 'table' };
  return {
    kind,
    place: place === '' ? null : place,
    other: other === '' ? null : other,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
    track: track.length === 0 ? null : track.join(':'),
  };
}

export function viewText(view: View): string {
  if (view.kind === 'rivals') return ['rivals', view.figureId ?? []].flat().join(':');
  if (view.kind === 'claims') return ['claims', view.claimId ?? []].flat().join(':');
  if (view.kind !== 'pair') return view.kind;
  return ['pair', view.place ?? '', view.other ?? '', view.year === null ? '' : String(view.year), view.track ?? '']
    .join(':')
    .replace(/:+$/, '');
}

/** A number that was chosen, with how it came to be. */
export interface Chosen {
  /** What tells it from others on the screen. */
  id: string;
  /** Null where nothing is behind it. */
  step: Step | null;
  /** Why there is no number, a code of `shared/sentences/refusals.ts`; null where there is one. */
  missing: string | null;
  /** The row of its table; null for words of the headline. */
  row: string | null;
}
