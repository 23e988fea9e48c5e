import { z } from 'zod';
import { richText } from '../document/rich-text';
import { command, query } from './method';

export const nameForm = z.strictObject({
  form: z.enum(['own-script', 'spoken', 'say', 'alias', 'address']),
  text: z.string().min(1),
  lang: z.string().nullable(),
});

export const office = z.strictObject({
  title: z.string(),
  organisation: z.string(),
  since: z.string().nullable(),
  until: z.string().nullable(),
});

export const personFields = z.strictObject({
  /** As on the place card. */
  name: z.string().min(1),
  names: z.array(nameForm),
  /** Code of the country the person acts for. */
  place: z.string().nullable(),
  offices: z.array(office),
  /** The personality note. */
  note: richText,
  noteAsOf: z.string().nullable(),
  languages: z.array(z.string()),
  interpreter: z.boolean().nullable(),
  marking: z.string(),
});
export type PersonFields = z.infer<typeof personFields>;

export const person = personFields.extend({
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  author: z.string(),
  revision: z.string(),
});
export type Person = z.infer<typeof person>;

/** The office that a person holds now: the first without an end, else none. */
export function presentOffice(p: Pick<Person, 'offices'>): z.infer<typeof office> | null {
  return p.offices.find((o) => o.until === null) ?? null;
}

const id = z.string();

export const peopleMethods = {
  'people.list': query({
    input: z.strictObject({ text: z.string(), place: z.string().nullable() }),
    output: z.array(
      person.pick({ id: true, name: true, names: true, place: true, offices: true, noteAsOf: true, updated: true }),
    ),
    reads: ['person'],
  }),
  'people.get': query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      person,
      visits: z.array(z.strictObject({ id, title: z.string(), starts: z.string().nullable(), role: z.string() })),
    }),
    reads: ['person', 'delegate', 'visit', 'meeting'],
  }),
  'people.create': command({
    input: z.strictObject({ name: z.string().min(1), fields: personFields.partial().optional() }),
    output: z.strictObject({ id }),
    writes: ['person'],
  }),
  'people.update': command({
    input: z.strictObject({ id, fields: personFields.partial() }),
    output: z.strictObject({}),
    writes: ['person'],
  }),
  'people.delete': command({ input: z.strictObject({ id }), output: z.strictObject({}), writes: ['person'] }),
} as const;
