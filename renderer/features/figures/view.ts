/** Which view of the figures is open, as a target's `at` says it: `table`, `pair`, `pair:PAK:BLR`, `pair:PAK:BLR:2019`. */
export type View =
  { kind: 'table' } | { kind: 'pair'; place: string | null; other: string | null; year: number | null };

export function viewOf(at: string | undefined): View {
  const [kind, place = '', other = '', year = ''] = (at ?? 'table').split(':');
  if (kind !== 'pair') return { kind: 'table' };
  return {
    kind,
    place: place === '' ? null : place,
    other: other === '' ? null : other,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
  };
}

export function viewText(view: View): string {
  if (view.kind === 'table') return 'table';
  return ['pair', view.place ?? '', view.other ?? '', view.year === null ? '' : String(view.year)]
    .join(':')
    .replace(/:+$/, '');
}

/** A number that was chosen, with the figures behind it. */
export interface Chosen {
  /** What tells it from others on the screen. */
  id: string;
  figureIds: readonly number[];
}
