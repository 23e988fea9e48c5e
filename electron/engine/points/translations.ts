import type { Output } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/contract/errors';
import type { translationMethods } from '../../../shared/contract/translations';
import { inlineText } from '../../../shared/document/rich-text';
import type { Methods, Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { saveRecord } from '../store/records';
import { copyOf } from './copy-point';
import { createPoint } from './create-point';
import type { Rendering } from './create-point';
import { pointById, pointsById, translationsOf } from './queries';
import type { StoredPoint } from './queries';
import { titleOf } from './save-point';

export const translations: Methods<typeof translationMethods> = {
  'points.translations': ({ db }, { id }) => textsOf(db, id),
  'points.translate'(writing, { id, language }) {
    const original = originalOf(writing.db, pointById(writing.db, id));
    refuseSecond(writing.db, original, language);
    writing.named({ title: titleOf(original) });
    // A figure's words are those of the original's language until it is set anew; so are all the others.
    return { id: createPoint(writing, { ...copyOf(original), language, ...rendering(original) }) };
  },
  'points.setOriginal'(writing, { id, original }) {
    setOriginal(writing, pointById(writing.db, id), original);
    return {};
  },
  'points.broughtUpToDate'(writing, { id }) {
    const point = pointById(writing.db, id);
    const original = originalOf(writing.db, point);
    writing.named({ title: titleOf(point) });
    if (original.id !== id) saveRecord(writing, 'point', id, { ...rendering(original) });
    return {};
  },
};

/** A point as the original of what renders it now. */
function rendering({ id, revision, fingerprint }: StoredPoint): Rendering {
  return { translationOf: id, renders: revision, rendersText: fingerprint };
}

/** What a point is a translation of; itself where it is none, or where the original is gone. */
function originalOf(db: ReadableDb, point: StoredPoint): StoredPoint {
  if (point.translationOf === null) return point;
  return pointsById(db, [point.translationOf]).get(point.translationOf) ?? point;
}

function refuseSecond(db: ReadableDb, original: StoredPoint, language: string): void {
  const taken = [original, ...translationsOf(db, original.id)].some((one) => one.language === language);
  if (taken) throw AppError.of('translation.there', { language });
}

function setOriginal(writing: Writing, point: StoredPoint, to: string | null): void {
  writing.named({ title: titleOf(point) });
  if (to === null) {
    saveRecord(writing, 'point', point.id, { translationOf: null, renders: null, rendersText: null });
    return;
  }
  const original = originalOf(writing.db, pointById(writing.db, to));
  if (original.id === point.id) return;
  refuseSecond(writing.db, original, point.language);
  // What rendered this point renders the same text.
  for (const one of translationsOf(writing.db, point.id)) {
    refuseSecond(writing.db, original, one.language);
    saveRecord(writing, 'point', one.id, { translationOf: original.id, renders: null, rendersText: null });
  }
  saveRecord(writing, 'point', point.id, { ...rendering(original) });
}

function textsOf(db: ReadableDb, id: string): Output<'points.translations'> {
  const point = pointById(db, id);
  const original = originalOf(db, point);
  const others = translationsOf(db, original.id);
  if (others.length === 0) return { texts: [], original: null, renders: null };
  const texts = [original, ...others].map((one) => ({
    id: one.id,
    language: one.language,
    lead: inlineText(one.lead.content),
    dir: one.lead.dir,
    original: one.id === original.id,
    behind: one.id !== original.id && one.rendersText !== original.fingerprint,
  }));
  return { texts, original: original.id, renders: point.id === original.id ? null : point.renders };
}
