import type { Taken } from '../../../shared/contract/texts';
import type { Writing } from '../methods';
import { createPerson } from '../people/create-person';
import { personById } from '../people/queries';
import { saveRecord } from '../store/records';

type TakenPerson = Extract<Taken, { kind: 'person' }>;

/** Makes a person, or adds to one who is there what the text has besides: spellings and offices. Gives the id. */
export function takePerson(writing: Writing, offer: TakenPerson): string {
  const offices = offer.offices.map((title) => ({ title: titled(title), organisation: '', since: null, until: null }));
  if (offer.known === null) {
    const names = offer.spellings.map((text) => ({ form: 'alias' as const, text, lang: null }));
    return createPerson(writing, { name: offer.name, names, place: offer.place, offices });
  }
  const person = personById(writing.db, offer.known);
  const forms = new Set([person.name, ...person.names.map(({ text }) => text)]);
  const fresh = [offer.name, ...offer.spellings].filter((name) => !forms.has(name));
  const held = new Set(person.offices.map(({ title }) => title.toLowerCase()));
  saveRecord(writing, 'person', offer.known, {
    names: [...person.names, ...fresh.map((text) => ({ form: 'alias', text, lang: null }))],
    offices: [...person.offices, ...offices.filter(({ title }) => !held.has(title.toLowerCase()))],
    place: person.place ?? offer.place,
  });
  return offer.known;
}

/** Offices begin with a capital on place cards. */
const titled = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);
