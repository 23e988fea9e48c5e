import { peopleToNote } from '../pack/sections/people';
import type { Check } from './check';
import { found } from './check';

/** Age at which a personality note must be looked at again (brief.md 6). */
const months = 6;

/** A personality note older than six months at the time of the visit, or without a date. */
export const expiredNote: Check = {
  name: 'expired-note',
  severity: 'warning',
  find({ content, document }) {
    const section = document.sections.find((s) => s.kind === 'people');
    if (section === undefined) return [];
    const day = content.visit.starts ?? content.at.slice(0, 10);
    return peopleToNote(content)
      .filter((person) => person.note.length > 0 && isNoteExpired(person.noteAsOf, day))
      .map((person) =>
        found(
          { name: person.name, date: person.noteAsOf ?? '' },
          { area: 'people', id: person.id, at: 'noteAsOf' },
          { section: section.id, block: `${section.id}/person-${person.id}` },
        ),
      );
  },
};

/** Whether a note of that ISO day, or of none, is too old on `day`. */
export function isNoteExpired(asOf: string | null, day: string): boolean {
  return asOf === null || asOf < monthsBefore(day, months);
}

function monthsBefore(iso: string, count: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - count);
  return day.toISOString().slice(0, 10);
}
