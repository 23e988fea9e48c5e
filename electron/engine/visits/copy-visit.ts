import type { Brief, Use } from '../../../shared/contract/briefs';
import type { CarriedFields, OpenMatter } from '../../../shared/contract/carried';
import type { Meeting } from '../../../shared/contract/meetings';
import type { ProgrammeItem } from '../../../shared/contract/programme';
import type { Visit, VisitFields } from '../../../shared/contract/visits';
import type { Block } from '../../../shared/document/rich-text';
import { longDate } from '../../../shared/pack/dates';
import { daysBetween, daysLater } from '../../../shared/visits/days-later';
import type { Writing } from '../methods';
import { listPacks } from '../packs/queries';
import { pointsById } from '../points/queries';
import { deskOf } from '../settings/queries';
import { newId } from '../store/ids';
import { createRecord } from '../store/records';
import type { Given } from '../store/filled';
import { withoutStamps } from './without-stamps';
import {
  briefsOf,
  delegatesOf,
  itemsOf,
  meetingsOf,
  objectivesOf,
  revisionOf,
  signingOf,
  usesOfVisit,
  visitById,
} from './queries';

/** What the copying goes by: the two visits, how far the days move, and what became of each record. */
interface Copying {
  writing: Writing;
  old: Visit;
  visitId: string;
  /** Null: nobody has said when the new visit is. */
  days: number | null;
  copies: Map<string, string>;
}

/**
 * Makes a visit from an earlier one. Its parts, points and outline come over; people, offices, figures, dates and
 * clearances are to be confirmed, and what was met, made and signed stays behind. Gives the id.
 */
export function copyVisit(
  writing: Writing,
  id: string,
  title: string,
  dates: Given<Pick<VisitFields, 'starts' | 'ends'>>,
): string {
  const old = visitById(writing.db, id);
  const starts = dates.starts ?? null;
  const days = starts === null || old.starts === null ? null : daysBetween(old.starts, starts);
  const ends = dates.ends ?? (days === null || old.ends === null ? null : daysLater(old.ends, days));
  const fresh = { title, starts, ends, status: 'planned', reference: '', sample: false, copiedFrom: id };
  const visitId = createRecord(writing, 'visit', { ...withoutStamps(old), ...fresh });
  const copying: Copying = { writing, old, visitId, days, copies: new Map() };
  carry(copying, 'visit', visitId, id, old.guestId === null ? [] : ['person', 'office']);
  copyProgramme(copying);
  copyDelegations(copying);
  for (const meeting of meetingsOf(writing.db, id)) copyMeeting(copying, meeting);
  copyBriefs(copying);
  copyPacks(copying);
  for (const item of signingOf(writing.db, id)) {
    if (item.state === 'signed' || item.state === 'dropped') continue;
    createRecord(writing, 'signing-item', { ...withoutStamps(item), visitId });
  }
  return visitId;
}

/** Notes that a record came over; `revision` is what it is compared with later, where that is not its own. */
function carry(
  { writing, visitId, copies }: Copying,
  of: CarriedFields['of'],
  recordId: string,
  fromId: string,
  open: OpenMatter[],
  revision: string | null = null,
): void {
  copies.set(fromId, recordId);
  const began = revision ?? revisionOf(writing.db, of, recordId);
  createRecord(writing, 'carried', { visitId, of, recordId, fromId, began, open });
}

function copyProgramme(copying: Copying): void {
  const { writing, old, visitId, days } = copying;
  for (const item of itemsOf(writing.db, old.id)) {
    const day = days === null ? item.day : daysLater(item.day, days);
    const id = createRecord(writing, 'programme-item', { ...withoutStamps(item), visitId, day, state: 'tbc' });
    carry(copying, 'programme-item', id, item.id, ['date']);
  }
}

function copyDelegations(copying: Copying): void {
  const { writing, old, visitId } = copying;
  for (const member of delegatesOf(writing.db, old.id)) {
    const id = createRecord(writing, 'delegate', { ...withoutStamps(member), visitId });
    carry(copying, 'delegate', id, member.id, ['person', 'office']);
  }
}

function copyMeeting(copying: Copying, meeting: Meeting): void {
  const { writing, old, visitId, copies } = copying;
  const item = itemsOf(writing.db, old.id).find(({ id }) => id === meeting.itemId);
  const itemId = meeting.itemId === null ? null : (copies.get(meeting.itemId) ?? null);
  const lastMet = item === undefined ? meeting.lastMet : metThen(item, deskOf(writing.db).language);
  const id = createRecord(writing, 'meeting', { ...withoutStamps(meeting), visitId, itemId, lastMet });
  carry(copying, 'meeting', id, meeting.id, meeting.counterparts.length === 0 ? [] : ['person', 'office']);
}

/** `26 November 2024, Cabinet room` */
function metThen({ day, place }: ProgrammeItem, language: string): string {
  return [longDate(day, language), place].filter((words) => words !== '').join(', ');
}

function copyBriefs(copying: Copying): void {
  const { writing, old, visitId } = copying;
  const uses = Map.groupBy(usesOfVisit(writing.db, old.id), ({ briefId }) => briefId);
  for (const brief of briefsOf(writing.db, old.id)) {
    const texts = brief.texts.map((part) => ({ ...part, text: part.text.map(renewed) }));
    const meetingIds = brief.meetingIds.flatMap((id) => copying.copies.get(id) ?? []);
    const id = createRecord(writing, 'brief', { ...withoutStamps(brief), visitId, texts, meetingIds });
    carry(copying, 'brief', id, brief.id, hasFigures(brief) ? ['figure'] : []);
    copyUses(copying, id, uses.get(brief.id) ?? []);
  }
  for (const objective of objectivesOf(writing.db, old.id)) {
    const briefId = objective.briefId === null ? null : (copying.copies.get(objective.briefId) ?? null);
    const serves = objective.serves.flatMap((id) => copying.copies.get(id) ?? []);
    const text = renewed(objective.text);
    const fields = { ...withoutStamps(objective), visitId, briefId, serves, text, met: null };
    carry(copying, 'objective', createRecord(writing, 'objective', fields), objective.id, []);
  }
}

function copyUses(copying: Copying, briefId: string, uses: readonly Use[]): void {
  const { writing } = copying;
  const points = pointsById(writing.db, [...new Set(uses.map(({ pointId }) => pointId))]);
  for (const use of uses) {
    const point = points.get(use.pointId);
    if (point === undefined) continue;
    const id = createRecord(writing, 'use', { ...withoutStamps(use), briefId, made: null, told: null });
    const { bindings } = use.wording ?? point;
    carry(copying, 'use', id, use.id, bindings.length === 0 ? ['clearance'] : ['figure', 'clearance'], point.revision);
  }
}

function copyPacks({ writing, old, visitId, copies }: Copying): void {
  for (const pack of listPacks(writing.db, old.id).toReversed()) {
    const outline = pack.outline.flatMap((part) => {
      const { content } = part;
      if (content.kind !== 'brief') return [{ ...part, id: newId() }];
      const briefId = copies.get(content.briefId);
      return briefId === undefined ? [] : [{ ...part, id: newId(), content: { ...content, briefId } }];
    });
    createRecord(writing, 'pack', { ...withoutStamps(pack), visitId, outline });
  }
}

/** A block under an id of its own: ids never come twice. */
function renewed(block: Block): Block {
  return { ...block, id: newId() };
}

function hasFigures({ texts }: Brief): boolean {
  return texts.some(({ bindings }) => bindings.length > 0);
}
