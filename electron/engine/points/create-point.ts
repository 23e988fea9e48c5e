import { createHash } from 'node:crypto';
import type { PointFields } from '../../../shared/contract/points';
import { inlineText, noteTexts, plainText } from '../../../shared/document/rich-text';
import type { Saving } from '../store/records';
import { createRecord } from '../store/records';

export type PointWords = Pick<PointFields, 'lead' | 'body' | 'theirPoint' | 'stopLine'>;

/**
 * Digest of the words, numbers and names of a point: what a clearance answers for. Bold, direction and the breaking of
 * lines leave it as it is.
 */
export function fingerprintOf({ lead, body, theirPoint, stopLine }: PointWords): string {
  // Without notes as before there were any, so that no clearance lapses by itself.
  const parts = [inlineText(lead.content), plainText(body), theirPoint, stopLine, ...noteTexts([lead, ...body])];
  const words = parts.map((part) => part.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}

/** Of which text a point is a translation, which save of it it renders, and the digest of that one's words. */
export interface Rendering {
  translationOf: string | null;
  renders: string | null;
  rendersText: string | null;
}

type Usual = 'validUntil' | 'asOf' | 'sourceId' | 'owner' | 'asks' | 'likelihood' | 'ownAmounts';

/** Puts a point into the library; gives its id. */
export function createPoint(
  saving: Saving,
  given: Omit<PointFields, Usual> & Partial<Pick<PointFields, Usual>> & Partial<Rendering>,
  sample: boolean = false,
): string {
  const usual = { validUntil: null, asOf: '', sourceId: null, owner: '', asks: [], likelihood: null, ownAmounts: [] };
  const fields = { ...usual, ...given };
  const kept = { fingerprint: fingerprintOf(fields), worded: saving.now, sample };
  return createRecord(saving, 'point', { ...fields, ...kept });
}
