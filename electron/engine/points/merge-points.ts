import type { Writing } from '../methods';
import { deskScheme } from '../settings/desk-scheme';
import { deleteRecord, saveRecord } from '../store/records';
import { passagesOfRecord } from '../texts/queries';
import { contributionsWith, usesToMove } from './alike-queries';
import { pointById, translationsOf } from './queries';
import type { StoredPoint } from './queries';
import { remarksOf } from './remark-queries';
import { titleOf } from './save-point';

/** Makes two points one: the words of `keepId` stay, all that spoke of `dropId` speaks of it. One step. */
export function mergePoints(writing: Writing, keepId: string, dropId: string): void {
  const { db } = writing;
  const [keep, drop] = [pointById(db, keepId), pointById(db, dropId)];
  writing.named({ title: titleOf(keep) });
  moveUses(writing, keepId, dropId);
  for (const { id } of remarksOf(db, dropId)) saveRecord(writing, 'remark', id, { pointId: keepId });
  for (const { id } of passagesOfRecord(db, dropId)) saveRecord(writing, 'passage', id, { recordId: keepId });
  for (const { id, returned } of contributionsWith(db, dropId)) {
    const moved = returned.map((item) => (item.pointId === dropId ? { ...item, pointId: keepId } : item));
    saveRecord(writing, 'contribution', id, { returned: moved });
  }
  const rendered = moveTranslations(writing, keep, drop);
  saveRecord(writing, 'point', keepId, { ...joined(writing, keep, drop), ...rendered });
  saveRecord(writing, 'point', dropId, { mergedInto: keepId, deletedAt: writing.now });
}

/** What of both counts: every topic and country, the higher marking, the stricter usability. */
function joined(writing: Writing, keep: StoredPoint, drop: StoredPoint) {
  const levels = deskScheme(writing).levels.map(({ id }) => id);
  const both = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  const secret = [keep, drop].some(({ usability }) => usability === 'not-to-be-disclosed');
  return {
    topics: both(keep.topics, drop.topics),
    places: both(keep.places, drop.places),
    marking: levels.indexOf(keep.marking) >= levels.indexOf(drop.marking) ? keep.marking : drop.marking,
    usability: secret ? 'not-to-be-disclosed' : keep.usability,
    sourceId: keep.sourceId ?? drop.sourceId,
    distinctFrom: both(keep.distinctFrom, drop.distinctFrom).filter((id) => id !== keep.id && id !== drop.id),
  };
}

/** A brief that has both keeps one, with what was noted of either. */
function moveUses(writing: Writing, keepId: string, dropId: string): void {
  const there = new Map(usesToMove(writing.db, keepId).map((use) => [use.briefId, use]));
  for (const { id, briefId, made, told } of usesToMove(writing.db, dropId)) {
    const own = there.get(briefId);
    if (own === undefined) saveRecord(writing, 'use', id, { pointId: keepId });
    else {
      if (own.made === null && made !== null) saveRecord(writing, 'use', own.id, { made, told });
      deleteRecord(writing, 'use', id);
    }
  }
}

/**
 * What rendered `drop` renders the text of `keep`, as far as that has no point in the language yet. Gives what `keep`
 * itself renders where only `drop` was a translation.
 */
function moveTranslations(writing: Writing, keep: StoredPoint, drop: StoredPoint) {
  const original = keep.translationOf ?? keep.id;
  const languages = new Set(translationsOf(writing.db, original).map(({ language }) => language));
  const unlinked = { renders: null, rendersText: null };
  for (const one of translationsOf(writing.db, drop.id)) {
    const translationOf = languages.has(one.language) || one.language === keep.language ? null : original;
    saveRecord(writing, 'point', one.id, { translationOf, ...unlinked });
  }
  const stood = keep.translationOf === null && translationsOf(writing.db, keep.id).length === 0;
  return stood && drop.translationOf !== null ? { translationOf: drop.translationOf, ...unlinked } : {};
}

/** Says that two points are not the same, however alike. */
export function tellApart(writing: Writing, a: string, b: string): void {
  const point = pointById(writing.db, a);
  writing.named({ title: titleOf(point) });
  saveRecord(writing, 'point', a, { distinctFrom: [...new Set([...point.distinctFrom, b])] });
}
