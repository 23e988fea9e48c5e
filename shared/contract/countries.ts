import { z } from 'zod';
import { commitmentRow } from './commitments';
import { command, query } from './method';
import { personLine } from './people';

export const countryFactKind = z.enum([
  'capital',
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'government',
  'population',
  'economy',
  'languages',
  'currency',
  'membership',
  'relations',
  'agreements',
  'community',
]);

/** A line of what the desk knows of a country. */
export const countryFact = z.strictObject({
  kind: countryFactKind,
  /** Years or a day that the line is of; mostly empty. */
  when: z.string().max(40),
  text: z.string().min(1).max(2000),
  asOf: z.string().nullable(),
  source: z.string().max(300),
});
export type CountryFact = z.infer<typeof countryFact>;

const place = z.string().min(1);
const id = z.string();

export const countryMethods = {
  /** Countries that the store knows something of, with how many people, visits and open commitments. */
  'people.countries': query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({ place, people: z.number().int(), visits: z.number().int(), open: z.number().int() }),
    ),
    reads: ['person', 'visit', 'commitment', 'country'],
  }),
  'people.country': query({
    input: z.strictObject({ place }),
    output: z.strictObject({
      facts: z.array(countryFact),
      people: z.array(personLine),
      visits: z.array(
        z.strictObject({ id, title: z.string(), starts: z.string().nullable(), ends: z.string().nullable() }),
      ),
      commitments: z.array(commitmentRow),
      /** The desk's own country, with which it is paired; null while unknown. */
      own: z.string().nullable(),
      /** Figures that the two report of each other. */
      figures: z.strictObject({ reported: z.number().int(), aboutIt: z.number().int() }),
    }),
    reads: ['person', 'visit', 'commitment', 'meeting', 'country', 'figure', 'source', 'settings'],
  }),
  'people.setCountry': command({
    input: z.strictObject({ place, facts: z.array(countryFact).max(100) }),
    output: z.strictObject({}),
    writes: ['country'],
  }),
} as const;
