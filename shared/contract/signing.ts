import { z } from 'zod';
import { command, query } from './method';
import { afterBefore, recordId, stamps } from './record';

/** Something to be signed on a visit. */
export const signingFields = z.strictObject({
  visitId: z.string(),
  title: z.string().min(1),
  /** Who it is between. */
  ours: z.string(),
  theirs: z.string(),
  subject: z.string(),
  /** As it is agreed: `US$ 4.2 million`, or empty. */
  value: z.string(),
  ourSignatory: z.string(),
  theirSignatory: z.string(),
  state: z.enum(['awaited', 'negotiated', 'agreed', 'cleared', 'signed', 'dropped']),
  notes: z.string(),
  position: z.number(),
});
export type SigningFields = z.infer<typeof signingFields>;
export const signingItem = signingFields.extend(stamps);
export type SigningItem = z.infer<typeof signingItem>;

const none = z.strictObject({});

export const signingMethods = {
  'visits.signing': query({
    input: z.strictObject({ visitId: z.string() }),
    output: z.array(signingItem),
    reads: ['signing-item'],
  }),
  'visits.addSigning': command({
    input: signingFields.partial().required({ visitId: true, title: true }),
    output: recordId,
    writes: ['signing-item'],
  }),
  'visits.updateSigning': command({
    input: z.strictObject({ id: z.string(), fields: signingFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['signing-item'],
  }),
  'visits.moveSigning': command({ input: afterBefore, output: none, writes: ['signing-item'] }),
  'visits.removeSigning': command({ input: recordId, output: none, writes: ['signing-item'] }),
} as const;
