import { createHash } from 'node:crypto';
import type { PointFields } from '../../../shared/contract/points';
import { inlineText, plainText } from '../../../shared/document/rich-text';
import type { Saving } from '../store/records';
import { createRecord } from '../store/records';

/** Digest of the words, numbers and names of a point: what a clearance answers for. */
export function fingerprintOf({
  lead,
  body,
  theirPoint,
  stopLine,
}: Pick<PointFields, 'lead' | 'body' | 'theirPoint' | 'stopLine'>): string {
  const words = [inlineText(lead.content), plainText(body), theirPoint, stopLine];
  return createHash('sha256').update(JSON.stringify(words)).digest('hex');
}

type Usual = 'validUntil' | 'asOf' | 'sourceId' | 'asks' | 'likelihood';

/** Puts a point into the library; gives its id. */
export function createPoint(
  saving: Saving,
  given: Omit<PointFields, Usual> & Partial<Pick<PointFields, Usual>>,
  sample: boolean = false,
): string {
  const usual = { validUntil: null, asOf: '', sourceId: null, asks: [], likelihood: null };
  const fields = { ...usual, ...given };
  return createRecord(saving, 'point', { ...fields, fingerprint: fingerprintOf(fields), sample });
}
