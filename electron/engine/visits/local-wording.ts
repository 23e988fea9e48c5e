import type { Use, UseFields } from '../../../shared/contract/briefs';
import { inlineText } from '../../../shared/document/rich-text';
import type { Writing } from '../methods';
import { pointById } from '../points/queries';
import { savePoint } from '../points/save-point';
import type { ReadableDb } from '../store/database';
import type { Given } from '../store/filled';
import { saveRecord } from '../store/records';
import { pointUse } from './queries';

/** Words that a point has in one brief alone, beside those of the library. */

/** A wording that begins is of the library's present words; that it was compared with them is known from then on. */
export function withCompared(db: ReadableDb, id: string, fields: Given<UseFields>): Given<UseFields> {
  if (fields.wording === undefined) return fields;
  if (fields.wording === null) return { ...fields, compared: null };
  const before = pointUse(db, id);
  return before.wording === null ? { ...fields, compared: pointById(db, before.pointId).revision } : fields;
}

/** Gives the library the words of one brief, as a revision of the point; the brief has the library's words again. */
export function pushWording(writing: Writing, { id, pointId, wording }: Use): void {
  const point = pointById(writing.db, pointId);
  writing.named({ title: inlineText(point.lead.content) });
  if (wording === null) return;
  const { lead, body, bindings } = wording;
  savePoint(writing, pointId, { lead, body, bindings });
  saveRecord(writing, 'use', id, { wording: null, compared: null });
}
