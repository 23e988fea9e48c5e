import type { PackFields } from '../../../shared/contract/packs';
import type { Meeting } from '../../../shared/contract/meetings';
import type { Visit } from '../../../shared/contract/visits';
import { inProgrammeOrder } from '../../../shared/checks/programme';
import { defaultOutline } from '../../../shared/pack/default-outline';
import { followSides } from '../../../shared/pack/fact-sheet-part';
import { briefPart, insertBrief, withoutBrief } from '../../../shared/pack/insert-brief';
import { portionsByDefault } from '../../../shared/pack/portions';
import type { Outline } from '../../../shared/pack/outline';
import { packWords } from '../../../shared/pack/words';
import { usualReaders } from '../../../shared/pack/usual-readers';
import type { Writing } from '../methods';
import { listPacks } from '../packs/queries';
import { deskScheme } from '../settings/desk-scheme';
import { deskOf } from '../settings/queries';
import { newId } from '../store/ids';
import { createRecord, saveRecord } from '../store/records';
import { commitmentsOfVisit } from './commitments';
import { briefsOf, itemsOf, meetingsOf, visitById } from './queries';

/** Makes a pack of a visit with the parts that a pack usually has, one brief a meeting among them. Gives its id. */
export function createPack(writing: Writing, visitId: string, title: string | null = null): string {
  const { db } = writing;
  const visit = visitById(db, visitId);
  const desk = deskOf(db);
  const content = {
    visit,
    items: itemsOf(db, visitId),
    meetings: meetingsOf(db, visitId),
    briefs: briefsOf(db, visitId),
    committed: commitmentsOfVisit(db, visitId).length > 0,
  };
  const fields: PackFields = {
    visitId,
    title: title ?? packWords(desk.language).packTitle,
    outline: defaultOutline(content, desk.country, newId),
    template: 'generic',
    paper: 'A4',
    language: desk.language,
    marking: visit.marking,
    portions: portionsByDefault(deskScheme(writing)),
    watermark: '',
    ...usualReaders,
    fileName: '{reference} {title} {variant} v{version}',
  };
  return createRecord(writing, 'pack', fields);
}

/** Gives every pack of a visit a part for a new brief, behind the briefs of earlier meetings. */
export function addToPacks(writing: Writing, visitId: string, briefId: string): void {
  const before = earlierBriefs(writing, visitId, briefId);
  changeOutlines(writing, visitId, (outline) => insertBrief(outline, briefPart(newId(), briefId), before));
}

export function takeFromPacks(writing: Writing, visitId: string, briefId: string): void {
  changeOutlines(writing, visitId, (outline) => withoutBrief(outline, briefId));
}

/** Lets the fact sheets of a visit's packs follow its sides. */
export function followSidesInPacks(writing: Writing, before: Visit, after: Visit): void {
  const { country } = deskOf(writing.db);
  changeOutlines(writing, after.id, (outline) => followSides(outline, before, after, country, newId));
}

/** Ids of the briefs of meetings that come before those of `briefId` in the programme, in its order. */
export function earlierBriefs({ db }: Pick<Writing, 'db'>, visitId: string, briefId: string): string[] {
  const briefs = briefsOf(db, visitId);
  const own = briefs.find((brief) => brief.id === briefId)?.meetingIds ?? [];
  const order: Meeting[] = inProgrammeOrder(meetingsOf(db, visitId), itemsOf(db, visitId));
  const first = order.findIndex((meeting) => own.includes(meeting.id));
  const earlier = first < 0 ? order : order.slice(0, first);
  const ids = earlier.flatMap((meeting) => briefs.filter((brief) => brief.meetingIds.includes(meeting.id)));
  return ids.map((brief) => brief.id).filter((id) => id !== briefId);
}

function changeOutlines(writing: Writing, visitId: string, change: (outline: Outline) => Outline): void {
  for (const pack of listPacks(writing.db, visitId)) {
    saveRecord(writing, 'pack', pack.id, { outline: change(pack.outline) });
  }
}
