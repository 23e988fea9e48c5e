import { z } from 'zod';
import { houseStyle } from '../figures/house-style';
import { houseLimits } from '../points/house-limits';
import { command, query } from './method';
import { visitParts } from './visit-parts';

/** The store's own methods: opening, locking, undo, backups. */

const step = z.strictObject({ name: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

/** The steps that undo and redo would take next, as code and parameters. */
const steps = z.strictObject({ undo: step.nullable(), redo: step.nullable() });

export const storeStatus = steps.extend({
  state: z.enum(['locked', 'unlocked']),
  path: z.string().nullable(),
});
export type StoreStatus = z.infer<typeof storeStatus>;

/** Who works here; asked at first run. */
export const desk = z.strictObject({
  ministry: z.string(),
  desk: z.string(),
  officer: z.string(),
  extension: z.string(),
  /** ISO 3166 alpha-3 of the own country, or null while unknown. */
  country: z.string().nullable(),
  scheme: z.string(),
  language: z.string(),
  /** How numbers are written in texts; the usual style where nobody has chosen one. */
  style: houseStyle.optional(),
  /** How much a principal can use; the usual limits where nobody has set any. */
  limits: houseLimits.optional(),
});
export type Desk = z.infer<typeof desk>;

export const backup = z.strictObject({ path: z.string(), at: z.string(), bytes: z.number() });
export type Backup = z.infer<typeof backup>;

const path = z.string().min(1);

export const storeMethods = {
  'store.status': query({
    input: z.strictObject({}),
    output: storeStatus,
    reads: [
      ...visitParts,
      'store',
      'settings',
      'point',
      'commitment',
      'record',
      'contribution',
      'pack',
      'source',
      'person',
      'claim',
      'copy-fate',
      'accepted-finding',
    ],
    needs: 'nothing',
  }),
  /** Looks at a file without opening it: is there a store, and where are its backups. */
  'store.look': query({
    input: z.strictObject({ path }),
    output: z.strictObject({
      exists: z.boolean(),
      folder: z.string(),
      synchronised: z.boolean(),
      backups: z.array(backup),
    }),
    reads: ['store'],
    needs: 'nothing',
  }),
  'store.create': command({
    input: z.strictObject({ path, passphrase: z.string(), desk }),
    output: storeStatus,
    writes: ['store', 'settings'],
    undoable: false,
    needs: 'nothing',
    runs: 'sliced',
  }),
  'store.unlock': command({
    input: z.strictObject({ path, passphrase: z.string() }),
    output: storeStatus,
    writes: ['store'],
    undoable: false,
    needs: 'nothing',
    runs: 'sliced',
  }),
  'store.lock': command({
    input: z.strictObject({}),
    output: storeStatus,
    writes: ['store'],
    undoable: false,
    needs: 'nothing',
    runs: 'sliced',
  }),
  'store.undo': command({ input: z.strictObject({}), output: steps, writes: ['store'], undoable: false }),
  'store.redo': command({ input: z.strictObject({}), output: steps, writes: ['store'], undoable: false }),
  'store.backup': command({
    input: z.strictObject({}),
    output: backup,
    writes: ['store'],
    undoable: false,
    runs: 'sliced',
  }),
  /** Puts a backup in the place of a damaged or lost store; the replaced file is kept beside it. */
  'store.restore': command({
    input: z.strictObject({ path, backup: path, passphrase: z.string() }),
    output: storeStatus,
    writes: ['store', 'settings'],
    undoable: false,
    needs: 'nothing',
    runs: 'sliced',
  }),
} as const;
