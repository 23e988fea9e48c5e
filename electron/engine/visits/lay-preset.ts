import type { PresetPart, VisitPreset } from '../../../shared/contract/presets';
import { factSheetContent } from '../../../shared/pack/fact-sheet-part';
import type { Outline, PartContent } from '../../../shared/pack/outline';
import { daysLater } from '../../../shared/visits/days-later';
import type { Writing } from '../methods';
import { listPacks } from '../packs/queries';
import { deskOf } from '../settings/queries';
import { newId } from '../store/ids';
import { saveRecord } from '../store/records';
import { addBrief, addMeeting } from './meetings';
import { createItem } from './new-records';
import { presetById } from './presets';
import { briefsOf, itemsOf, meetingsOf, visitById } from './queries';

/** Gives a new visit what its preset begins with: programme, meetings, briefs and the outline of its pack. */
export function layPreset(writing: Writing, visitId: string, preset: VisitPreset): void {
  for (const { kind, title, form } of preset.briefs) {
    if (kind !== 'steering') addBrief(writing, { visitId, kind, title, form });
  }
  const kind = preset.kind === 'call' ? ('call-note' as const) : ('meeting' as const);
  for (const { title } of preset.programme.filter((item) => item.kind === 'meeting')) {
    addMeeting(writing, { visitId, title }, { form: preset.meetings, kind });
  }
  layProgramme(writing, visitId, preset);
  layOutline(writing, visitId, preset.outline);
}

/**
 * Puts the preset's programme into the days of the visit, once its first day is known; the meetings that were waiting for
 * it find their places by their titles. A programme that has begun stays as it is.
 */
export function layProgramme(writing: Writing, visitId: string, preset: VisitPreset): void {
  const { starts } = visitById(writing.db, visitId);
  if (starts === null || itemsOf(writing.db, visitId).length > 0) return;
  const waiting = meetingsOf(writing.db, visitId).filter(({ itemId }) => itemId === null);
  for (const { day, ...fields } of preset.programme) {
    const itemId = createItem(writing, { visitId, day: daysLater(starts, day - 1), ...fields });
    const at = fields.kind === 'meeting' ? waiting.findIndex(({ title }) => title === fields.title) : -1;
    for (const meeting of at < 0 ? [] : waiting.splice(at, 1)) saveRecord(writing, 'meeting', meeting.id, { itemId });
  }
}

/** Lays the programme of the visit's preset where its first day has just become known. */
export function layWaitingProgramme(writing: Writing, visitId: string): void {
  const { preset } = visitById(writing.db, visitId);
  const found = presetById(writing.db, writing.resources, preset);
  if (found !== null) layProgramme(writing, visitId, found);
}

function layOutline(writing: Writing, visitId: string, parts: readonly PresetPart[]): void {
  const contents = parts.flatMap((part) => contentsOf(writing, visitId, part));
  const outline: Outline = contents.map((content) => ({
    id: newId(),
    title: null,
    content,
    leftOut: [],
    marking: null,
  }));
  for (const pack of listPacks(writing.db, visitId)) saveRecord(writing, 'pack', pack.id, { outline });
}

function contentsOf(writing: Writing, visitId: string, part: PresetPart): PartContent[] {
  const { db } = writing;
  switch (part) {
    case 'steering':
    case 'briefs': {
      const briefs = briefsOf(db, visitId).filter(({ kind }) => (kind === 'steering') === (part === 'steering'));
      return briefs.map(({ id }) => ({ kind: 'brief', briefId: id }));
    }
    case 'fact-sheet': {
      const sheet = factSheetContent(visitById(db, visitId), deskOf(db).country);
      return sheet === null ? [] : [sheet];
    }
    default:
      return [{ kind: part }];
  }
}
