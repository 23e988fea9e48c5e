import type { Person } from '../contract/people';

/** Why a line of a personality note no longer holds by itself: by age, or because an office changed after it was written. */
export type Staleness = 'age' | 'office';

/** An ISO day so many months earlier. */
export function monthsBefore(iso: string, count: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - count);
  return day.toISOString().slice(0, 10);
}

/** The last day up to `now` on which an office of somebody began or ended; null where none is stated. */
export function lastChange(offices: Person['offices'], now: string): string | null {
  const days = offices.flatMap(({ since, until }) => [since, until]);
  const past = days.filter((day) => day !== null).filter((day) => day <= now);
  return past.toSorted().at(-1) ?? null;
}

/**
 * Whether what was so on `asOf` must be looked at again on `now` (both ISO days): after so many months, or where an office
 * changed since. What has no day is not judged.
 */
export function staleness(
  asOf: string | null,
  offices: Person['offices'],
  now: string,
  months: number,
): Staleness | null {
  if (asOf === null) return null;
  const changed = lastChange(offices, now);
  if (changed !== null && asOf < changed) return 'office';
  return asOf < monthsBefore(now, months) ? 'age' : null;
}

/** A personality note as a whole: its oldest dated line, and the worst that is to be said of any. */
export interface NoteState {
  /** Nothing is written. */
  empty: boolean;
  /** Some of what is written has no day. */
  undated: boolean;
  oldest: string | null;
  stale: Staleness | null;
}

export function noteState(
  person: Pick<Person, 'facts' | 'note' | 'noteAsOf' | 'offices'>,
  now: string,
  months: number,
): NoteState {
  const written = person.note.some((block) => block.content.length > 0);
  // A birth does not age.
  const ageing = person.facts.filter(({ kind }) => kind !== 'born' && kind !== 'career');
  const days = [...ageing.map(({ asOf }) => asOf ?? person.noteAsOf), ...(written ? [person.noteAsOf] : [])];
  const dated = days.filter((day) => day !== null).toSorted();
  const states = dated.map((day) => staleness(day, person.offices, now, months));
  return {
    empty: days.length === 0,
    undated: days.some((day) => day === null),
    oldest: dated[0] ?? null,
    stale: states.find((state) => state === 'office') ?? states.find((state) => state !== null) ?? null,
  };
}
