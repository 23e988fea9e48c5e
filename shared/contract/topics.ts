import { z } from 'zod';
import { command, query } from './method';

const name = z.string().trim().min(1).max(80);
const parent = name.nullable();

/** A topic in the desk's tree, as lists show it. */
export const topicRow = z.strictObject({
  name: z.string(),
  parent: z.string().nullable(),
  depth: z.number().int(),
  /** Points with this topic or one below it. */
  count: z.number().int(),
});
export type TopicRow = z.infer<typeof topicRow>;

export const topicMethods = {
  /** The whole tree, each topic followed by those below it; topics that only points name are in it. */
  'topics.list': query({ input: z.strictObject({}), output: z.array(topicRow), reads: ['topic', 'point'] }),
  'topics.create': command({ input: z.strictObject({ name, parent }), output: z.strictObject({}), writes: ['topic'] }),
  /** A name that another topic has is refused: `topics.merge` makes one of two. */
  'topics.rename': command({
    input: z.strictObject({ name, to: name }),
    output: z.strictObject({}),
    writes: ['topic', 'point'],
  }),
  'topics.move': command({ input: z.strictObject({ name, parent }), output: z.strictObject({}), writes: ['topic'] }),
  'topics.merge': command({
    input: z.strictObject({ name, into: name }),
    output: z.strictObject({}),
    writes: ['topic', 'point'],
  }),
  /** Takes a topic from all points; those below it come to stand where it stood. */
  'topics.delete': command({ input: z.strictObject({ name }), output: z.strictObject({}), writes: ['topic', 'point'] }),
} as const;
