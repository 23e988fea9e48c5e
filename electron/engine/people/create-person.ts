import type { PersonFields } from '../../../shared/contract/people';
import type { Writing } from '../methods';
import { lowestMarking } from '../settings/desk-scheme';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { createRecord } from '../store/records';

/** Makes a person; what is not given is empty, and the marking the scheme's lowest. Gives the id. */
export function createPerson(writing: Writing, given: Given<PersonFields, 'name'>, sample: boolean = false): string {
  const usual: PersonFields = {
    name: given.name,
    names: [],
    place: null,
    offices: [],
    facts: [],
    note: [],
    noteAsOf: null,
    languages: [],
    interpreter: null,
    marking: lowestMarking(writing),
    distinctFrom: [],
  };
  return createRecord(writing, 'person', { ...filled(usual, given), sample });
}
