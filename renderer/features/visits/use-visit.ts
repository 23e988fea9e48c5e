import type { Output } from '../../../shared/contract/contract';
import { useAnswer } from '../../app/queries';

/** Everything of a visit as the engine gives it. */
export type VisitData = Output<'visits.get'>;
export type VisitRow = Output<'visits.list'>[number];
export type PersonRow = Output<'people.list'>[number];

/** All people, by id, for names and choices. */
export function usePeople(): { list: readonly PersonRow[]; byId: ReadonlyMap<string, PersonRow> } {
  const list = useAnswer('people.list', { text: '', place: null }).data ?? nobody;
  return { list, byId: new Map(list.map((person) => [person.id, person])) };
}

const nobody: readonly PersonRow[] = [];

/** `Maxim Ryzhenkov, Foreign Minister of Belarus`: a name with the present office. */
export function personWords(person: PersonRow | undefined): string {
  if (person === undefined) return '';
  const office = person.offices.find((held) => held.until === null);
  return office === undefined || office.title === '' ? person.name : `${person.name}, ${office.title}`;
}
