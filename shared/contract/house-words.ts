import { z } from 'zod';
import { language } from '../document/rich-text';
import { command, query } from './method';

/** What the desk writes (a name, a title, a form of address), or a word that it never writes. */
export const houseWordKind = z.enum(['name', 'title', 'address', 'never']);

export const houseWordFields = z.strictObject({
  kind: houseWordKind,
  /** As the desk writes it; of a word never used what stands in its place, or empty. */
  word: z.string().max(200),
  /** What it takes the place of, each as it is met with. */
  wrong: z.array(z.string().min(1).max(200)).max(50),
  /** The language it is for; null: any. */
  language: language.nullable(),
  reason: z.string().max(500),
});
export type HouseWordFields = z.infer<typeof houseWordFields>;
export const houseWord = houseWordFields.extend({ id: z.string() });
export type HouseWord = z.infer<typeof houseWord>;

export const houseWordMethods = {
  'settings.houseWords': query({
    input: z.strictObject({}),
    output: z.array(houseWord),
    reads: ['house-word'],
  }),
  /** Writes a house word; a new one where there is no id. */
  'settings.setHouseWord': command({
    input: z.strictObject({ id: z.string().nullable(), fields: houseWordFields }),
    output: z.strictObject({ id: z.string() }),
    writes: ['house-word'],
  }),
  'settings.removeHouseWord': command({
    input: z.strictObject({ id: z.string() }),
    output: z.strictObject({}),
    writes: ['house-word'],
  }),
} as const;
