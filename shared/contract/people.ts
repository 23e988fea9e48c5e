import { z } from 'zod';
import { richText } from '../document/rich-text';
import { command, query } from './method';

export const nameForm = z.strictObject({
  /** `address` is how the person is spoken to, `address-written` how a letter begins. */
  form: z.enum(['own-script', 'spoken', 'say', 'alias', 'address', 'address-written']),
  text: z.string().min(1).max(200),
  lang: z.string().nullable(),
});
export type NameForm = z.infer<typeof nameForm>;

export const office = z.strictObject({
  title: z.string().max(300),
  organisation: z.string().max(300),
  since: z.string().nullable(),
  until: z.string().nullable(),
});
export type Office = z.infer<typeof office>;

export const factKind = z.enum(['born', 'career', 'views', 'met', 'family', 'interests', 'health', 'avoid']);
export type FactKind = z.infer<typeof factKind>;

/** A line of the personality note (brief.md 6). */
export const personFact = z.strictObject({
  kind: factKind,
  /** The day or years that a line of a career is of, as it is printed: `2019–2023`. */
  when: z.string().max(40),
  text: z.string().min(1).max(2000),
  /** ISO day on which it was so; null: not stated. */
  asOf: z.string().nullable(),
  source: z.string().max(300),
});
export type PersonFact = z.infer<typeof personFact>;

export const personFields = z.strictObject({
  /** As on the place card. */
  name: z.string().min(1).max(200),
  names: z.array(nameForm).max(100),
  /** Code of the country the person acts for. */
  place: z.string().nullable(),
  offices: z.array(office).max(100),
  facts: z.array(personFact).max(100),
  /** What no field of the personality note holds. */
  note: richText,
  noteAsOf: z.string().nullable(),
  languages: z.array(z.string()),
  interpreter: z.boolean().nullable(),
  marking: z.string(),
  /** Ids of people of much the same name who were found to be others. */
  distinctFrom: z.array(z.string()),
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
export function presentOffice(p: Pick<Person, 'offices'>): Office | null {
  return p.offices.find((o) => o.until === null) ?? null;
}

/** Characters of a photo at most, as base64: some 300 KB, which a portrait of 480 × 640 dots never needs. */
export const PHOTO_LONGEST = 400_000;

/** A portrait as it is kept: PNG or JPEG, as base64, with its size in dots. */
export const photo = z.strictObject({
  mime: z.enum(['image/jpeg', 'image/png']),
  data: z.string().min(1).max(PHOTO_LONGEST),
  width: z.number().int().min(1).max(2000),
  height: z.number().int().min(1).max(2000),
  source: z.string().max(300),
  asOf: z.string().nullable(),
});
export type Photo = z.infer<typeof photo>;

const id = z.string();

/** Somebody as a line of a list shows them. */
export const personLine = z.strictObject({
  id,
  name: z.string(),
  place: z.string().nullable(),
  /** Title of the present office, else ''. */
  office: z.string(),
});
export type PersonLine = z.infer<typeof personLine>;

/** A meeting with somebody, and what was said at it. */
export const encounter = z.strictObject({
  visitId: id,
  visit: z.string(),
  meetingId: id,
  title: z.string(),
  day: z.string().nullable(),
  place: z.string(),
  /** Points of its brief, with whether they were made; null: nobody has said. */
  points: z.array(z.strictObject({ id, lead: z.string(), kind: z.string(), made: z.boolean().nullable() })),
  /** From the record of the meeting: what they raised, and what was agreed. */
  raised: z.array(z.string()),
  agreed: z.array(z.string()),
});
export type Encounter = z.infer<typeof encounter>;

/** Something that the side of a person wants: a point of theirs, and whether the desk has an answer to it. */
export const wish = z.strictObject({ id, words: z.string(), answered: z.boolean() });
export type Wish = z.infer<typeof wish>;

/** Somebody of a pasted list or a table, before it enters. */
export const listedPerson = z.strictObject({
  name: z.string().min(1).max(200),
  ownScript: z.string().max(200),
  place: z.string().nullable(),
  office: z.string().max(300),
  organisation: z.string().max(300),
  since: z.string().nullable(),
  /** The one of the store whom this may be. */
  known: z.strictObject({ id, name: z.string() }).nullable(),
});
export type ListedPerson = z.infer<typeof listedPerson>;

/** A list as it was understood: what its columns were taken for, the people, and lines that name nobody. */
export const peopleList = z.strictObject({
  columns: z.array(z.strictObject({ head: z.string(), role: z.string() })),
  people: z.array(listedPerson),
  left: z.array(z.strictObject({ line: z.number().int(), words: z.string() })),
  source: z.string(),
});
export type PeopleList = z.infer<typeof peopleList>;

/** Characters of a pasted list, and people of one list at most. */
export const LIST_LONGEST = 2_000_000;
export const LIST_MOST = 5000;

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
      photo: photo.nullable(),
      visits: z.array(z.strictObject({ id, title: z.string(), starts: z.string().nullable(), role: z.string() })),
      encounters: z.array(encounter),
      wishes: z.array(wish),
    }),
    reads: ['person', 'photo', 'delegate', 'visit', 'meeting', 'programme-item', 'use', 'brief', 'point', 'record'],
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
  /** Gives somebody a photo, or takes it away (null). */
  'people.setPhoto': command({
    input: z.strictObject({ id, photo: photo.nullable() }),
    output: z.strictObject({}),
    writes: ['photo'],
  }),
  /** Pairs of people who may be one under two spellings: those with one person, or all (null). */
  'people.alike': query({
    input: z.strictObject({ of: id.nullable() }),
    output: z.array(z.strictObject({ a: personLine, b: personLine })),
    reads: ['person'],
    runs: 'worker',
  }),
  /** Makes two one: whatever spoke of `drop` speaks of `keep`, who has the names, offices and note of both. */
  'people.merge': command({
    input: z.strictObject({ keep: id, drop: id }),
    output: z.strictObject({}),
    writes: ['person', 'photo', 'visit', 'delegate', 'meeting', 'passage'],
  }),
  /** Notes that two are not the same, so that nobody is asked again. */
  'people.apart': command({
    input: z.strictObject({ a: id, b: id }),
    output: z.strictObject({}),
    writes: ['person'],
  }),
  /**
   * Reads a list of people, pasted or from a file that holds a table; nothing enters.
   * @throws AppError `source.*`, `file.*`
   */
  'people.readList': query({
    input: z.union([
      z.strictObject({ text: z.string().min(1).max(LIST_LONGEST) }),
      z.strictObject({ path: z.string().min(1) }),
    ]),
    output: peopleList,
    reads: ['person'],
    cancellable: true,
    runs: 'sliced',
  }),
  /** Takes over those who were looked at, in one step. Who is known gets what is new. */
  'people.takeList': command({
    input: z.strictObject({ people: z.array(listedPerson).min(1).max(LIST_MOST), source: z.string() }),
    output: z.strictObject({ made: z.number().int(), added: z.number().int() }),
    writes: ['person'],
  }),
} as const;
