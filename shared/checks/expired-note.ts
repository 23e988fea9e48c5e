import { peopleToNote } from '../pack/sections/people';
import { houseLimitsOf } from '../points/house-limits';
import type { Check } from './check';
import { noteState } from '../people/note-age';
import { found } from './check';

/** A personality note without a date, older than it may be at the time of the visit, or from before a change of office. */
export const expiredNote: Check = {
  name: 'expired-note',
  severity: 'warning',
  find({ content, document }) {
    const section = document.sections.find((s) => s.kind === 'people');
    if (section === undefined) return [];
    const day = content.visit.starts ?? content.at.slice(0, 10);
    const { noteMonths } = houseLimitsOf(content.desk);
    return peopleToNote(content)
      .map((person) => ({ person, state: noteState(person, day, noteMonths) }))
      .filter(({ state }) => !state.empty && (state.undated || state.stale !== null))
      .map(({ person, state }) =>
        found(
          {
            name: person.name,
            date: state.undated ? '' : (state.oldest ?? ''),
            months: noteMonths,
            why: state.undated ? 'undated' : (state.stale ?? ''),
          },
          { area: 'people', id: person.id, at: 'noteAsOf' },
          { section: section.id, block: `${section.id}/person-${person.id}` },
        ),
      );
  },
};
