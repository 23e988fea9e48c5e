import type { Person } from '../../../shared/contract/people';
import type { Readiness } from '../../../shared/contract/visits';
import { noteState } from '../../../shared/people/note-age';
import type { VisitContent } from './readiness';
import { line } from './readiness-line';
import type { Found } from './readiness-line';

/** Members without a name; people whose note is old or whose office has ended by the day of the visit. */
export function peopleReadiness(content: VisitContent): Readiness[] {
  const { visit, delegates, today, noteMonths } = content;
  const day = visit.starts ?? today;
  const placed = [...content.people.values()];
  const unnamed = delegates.filter(({ personId, name }) => personId === null && name.trim() === '');
  const noted = placed
    .map((person) => ({ person, state: noteState(person, day, noteMonths) }))
    .filter(({ state }) => !state.empty);
  const expired = noted.filter(({ state }) => state.undated || state.stale !== null);
  const found = (people: readonly Person[]) => people.map((person) => placeOf(content, person));
  return [
    ...line(
      'member-unnamed',
      'delegations',
      unnamed.map(({ id }) => ({ id, title: '' })),
      delegates.length,
    ),
    ...line('office-ended', 'delegations', found(placed.filter((person) => hasLeft(person, day))), placed.length, true),
    ...line('note-old', 'delegations', found(expired.map(({ person }) => person)), noted.length),
  ];
}

function hasLeft({ offices }: Person, day: string): boolean {
  return offices.length > 0 && offices.every(({ until }) => until !== null && until < day);
}

/** The place of somebody in a delegation, where he or she is in one. */
function placeOf({ delegates }: VisitContent, { id, name }: Person): Found {
  return { id: delegates.find(({ personId }) => personId === id)?.id ?? null, title: name };
}
