import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Plain facts for the next start, in plain text: never anything out of a store. */
const remembered = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  storePath: z.string().nullable().default(null),
  sizes: z.record(z.string(), z.number()).default({}),
  /** Where the window stood, in screen pixels; null before the first time. */
  bounds: z
    .strictObject({
      x: z.number().int(),
      y: z.number().int(),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
      maximised: z.boolean(),
    })
    .nullable()
    .default(null),
});
export type Remembered = z.infer<typeof remembered>;

export interface Memory {
  readonly facts: Remembered;
  remember(facts: Partial<Remembered>): void;
}

/** The memory kept in `remember.json` of `folder`. A file that is absent or spoilt counts as none. */
export function openMemory(folder: string): Memory {
  const file = path.join(folder, 'remember.json');
  let facts = readFacts(file);
  return {
    get facts() {
      return facts;
    },
    remember: (changed) => {
      facts = { ...facts, ...changed };
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(facts));
      renameSync(`${file}.new`, file);
    },
  };
}

function readFacts(file: string): Remembered {
  try {
    return remembered.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return remembered.parse({});
  }
}
