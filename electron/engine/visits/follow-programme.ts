import { inProgrammeOrder } from '../../../shared/checks/programme';
import type { Outline } from '../../../shared/pack/outline';
import type { Writing } from '../methods';
import { listPacks } from '../packs/queries';
import type { ReadableDb } from '../store/database';
import { saveRecord } from '../store/records';
import { briefsOf, itemsOf, meetingsOf } from './queries';

/**
 * Changes a programme, and lets the briefs of its meetings follow in their list and in every pack. Only where they stood
 * in the order of the programme: an order that somebody gave them otherwise stays.
 */
export function changingProgramme(writing: Writing, visitId: string, change: () => void): void {
  const { db } = writing;
  const before = briefsInProgramme(db, visitId);
  const inList = isInOrder(listed(db, visitId, before), before);
  const packs = listPacks(db, visitId).filter(({ outline }) => isInOrder(briefIdsIn(outline, before), before));
  change();
  const after = briefsInProgramme(db, visitId);
  if (after.join() === before.join()) return;
  if (inList) orderList(writing, visitId, after);
  for (const { id, outline } of packs) saveRecord(writing, 'pack', id, { outline: ordered(outline, after) });
}

/** Ids of the briefs of meetings in the order of the programme. */
function briefsInProgramme(db: ReadableDb, visitId: string): string[] {
  const briefs = briefsOf(db, visitId);
  const meetings = inProgrammeOrder(meetingsOf(db, visitId), itemsOf(db, visitId));
  const ids = meetings.flatMap(({ id }) =>
    briefs.filter((brief) => brief.meetingIds.includes(id)).map((one) => one.id),
  );
  return [...new Set(ids)];
}

function isInOrder(ids: readonly string[], order: readonly string[]): boolean {
  return ids.join() === order.filter((id) => ids.includes(id)).join();
}

function listed(db: ReadableDb, visitId: string, of: readonly string[]): string[] {
  return briefsOf(db, visitId)
    .map(({ id }) => id)
    .filter((id) => of.includes(id));
}

/** Gives the places that these briefs have among themselves to them in another order. */
function orderList(writing: Writing, visitId: string, order: readonly string[]): void {
  const places = briefsOf(writing.db, visitId)
    .filter(({ id }) => order.includes(id))
    .map(({ position }) => position);
  order.forEach((id, i) => saveRecord(writing, 'brief', id, { position: places[i] }));
}

function briefIdsIn(outline: Outline, of: readonly string[]): string[] {
  return outline.flatMap(({ content }) =>
    content.kind === 'brief' && of.includes(content.briefId) ? [content.briefId] : [],
  );
}

function ordered(outline: Outline, order: readonly string[]): Outline {
  const parts = outline.filter(({ content }) => content.kind === 'brief' && order.includes(content.briefId));
  const turn = ({ content }: Outline[number]) => (content.kind === 'brief' ? order.indexOf(content.briefId) : -1);
  const waiting = parts.toSorted((a, b) => turn(a) - turn(b));
  return outline.map((part) => (parts.includes(part) ? (waiting.shift() ?? part) : part));
}
