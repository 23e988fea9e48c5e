import type {
  BriefText,
  DelegateFields,
  ItemFields,
  ObjectiveFields,
  UseFields,
  VisitFields,
  visitMethods,
} from '../../../shared/contract/visits';
import { inlineText } from '../../../shared/document/rich-text';
import type { Methods, Reading } from '../methods';
import { pointById } from '../points/queries';
import { deskOf } from '../settings/queries';
import type { ReadableDb } from '../store/database';
import { filled } from '../store/filled';
import { spellOf } from '../store/spell';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { briefPointsOf, pointsOfVisit } from './brief-points';
import { createVisit } from './create-visit';
import { deleteBrief, deleteVisit } from './delete-visit';
import { addBrief, addMeeting, removeMeeting } from './meetings';
import { followSidesInPacks } from './pack-of-visit';
import { lastPosition, moveRecord } from './position';
import {
  allVisits,
  briefById,
  briefsOf,
  delegateById,
  delegatesOf,
  itemById,
  itemsOf,
  lastEditionAt,
  meetingById,
  meetingsOf,
  meetingsOfItem,
  objectiveById,
  objectivesOf,
  objectivesOfBrief,
  pointUse,
  usesOfBrief,
  visitById,
} from './queries';
import { openCount, readinessOf } from './readiness';
import type { VisitContent } from './readiness';
import { createSample } from './sample/create-sample';
import { deleteSample } from './sample/delete-sample';
import { followZones } from './zones';

export const visits: Methods<typeof visitMethods> = {
  'visits.list': (reading) =>
    allVisits(reading.db).map((visit) => ({
      id: visit.id,
      title: visit.title,
      guest: visit.guest,
      host: visit.host,
      starts: visit.starts,
      ends: visit.ends,
      places: visit.places,
      marking: visit.marking,
      status: visit.status,
      sample: visit.sample,
      open: isClosed(visit.status) ? 0 : openCount(readinessOf(contentOf(reading, visit.id))),
    })),

  'visits.get'(reading, { id }) {
    const content = contentOf(reading, id);
    const { visit, items, delegates, meetings, briefs, objectives } = content;
    return { visit, items, delegates, meetings, briefs, objectives, readiness: readinessOf(content) };
  },

  'visits.create'(writing, { title, fields }) {
    writing.named({ title });
    return createVisit(writing, { ...fields, title });
  },
  'visits.update'(writing, { id, fields }) {
    const before = visitById(writing.db, id);
    writing.named({ title: fields.title ?? before.title }, spellOf(id, fields));
    saveRecord(writing, 'visit', id, fields);
    const after = visitById(writing.db, id);
    saveRecord(writing, 'visit', id, followZones(before, after, deskOf(writing.db).country));
    followSidesInPacks(writing, before, after);
    return {};
  },
  'visits.delete'(writing, { id }) {
    writing.named({ title: visitById(writing.db, id).title });
    deleteVisit(writing, id);
    return {};
  },

  'visits.createSample': (sliced) => createSample(sliced),
  'visits.deleteSample'(writing) {
    deleteSample(writing);
    return {};
  },

  'visits.addItem'(writing, given) {
    writing.named({ title: given.title });
    const { visitId, day, title } = given;
    visitById(writing.db, visitId);
    const fields = filled<ItemFields>({ ...emptyItem, visitId, day, title }, given);
    return { id: createRecord(writing, 'programme-item', { ...fields }) };
  },
  'visits.updateItem'(writing, { id, fields }) {
    writing.named({ title: fields.title ?? itemById(writing.db, id).title }, spellOf(id, fields));
    saveRecord(writing, 'programme-item', id, fields);
    return {};
  },
  'visits.removeItem'(writing, { id }) {
    writing.named({ title: itemById(writing.db, id).title });
    for (const meeting of meetingsOfItem(writing.db, id)) saveRecord(writing, 'meeting', meeting.id, { itemId: null });
    deleteRecord(writing, 'programme-item', id);
    return {};
  },

  'visits.addDelegate'(writing, given) {
    const { visitId, side, name = '' } = given;
    writing.named({ title: name });
    const position = lastPosition(delegatesOf(writing.db, visitId).filter((one) => one.side === side));
    const fields = filled<DelegateFields>({ visitId, side, name, personId: null, role: '', position }, given);
    return { id: createRecord(writing, 'delegate', { ...fields }) };
  },
  'visits.updateDelegate'(writing, { id, fields }) {
    writing.named({ title: fields.name ?? delegateById(writing.db, id).name }, spellOf(id, fields));
    saveRecord(writing, 'delegate', id, fields);
    return {};
  },
  'visits.moveDelegate'(writing, { id, after }) {
    const { visitId, side } = delegateById(writing.db, id);
    const list = delegatesOf(writing.db, visitId).filter((one) => one.side === side);
    moveRecord(writing, 'delegate', list, id, after);
    return {};
  },
  'visits.removeDelegate'(writing, { id }) {
    writing.named({ title: delegateById(writing.db, id).name });
    deleteRecord(writing, 'delegate', id);
    return {};
  },

  'visits.addMeeting'(writing, given) {
    writing.named({ title: given.title });
    return addMeeting(writing, given);
  },
  'visits.updateMeeting'(writing, { id, fields }) {
    writing.named({ title: fields.title ?? meetingById(writing.db, id).title }, spellOf(id, fields));
    saveRecord(writing, 'meeting', id, fields);
    return {};
  },
  'visits.removeMeeting'(writing, { id }) {
    const meeting = meetingById(writing.db, id);
    writing.named({ title: meeting.title });
    removeMeeting(writing, meeting);
    return {};
  },

  'visits.brief'(reading, { id }) {
    const { db } = reading;
    const brief = briefById(db, id);
    return {
      brief,
      meetings: meetingsOf(db, brief.visitId).filter((meeting) => brief.meetingIds.includes(meeting.id)),
      objectives: objectivesOfBrief(db, id),
      points: briefPointsOf(reading, usesOfBrief(db, id)),
    };
  },
  'visits.addBrief'(writing, given) {
    writing.named({ title: given.title });
    return { id: addBrief(writing, given) };
  },
  'visits.updateBrief'(writing, { id, fields }) {
    writing.named({ title: fields.title ?? briefById(writing.db, id).title }, spellOf(id, fields));
    saveRecord(writing, 'brief', id, fields);
    return {};
  },
  'visits.writeText'(writing, { id, text }) {
    const { title, texts } = briefById(writing.db, id);
    writing.named({ title }, `${id} ${text.part}`);
    saveRecord(writing, 'brief', id, { texts: withText(texts, text) });
    return {};
  },
  'visits.moveBrief'(writing, { id, after }) {
    moveRecord(writing, 'brief', briefsOf(writing.db, briefById(writing.db, id).visitId), id, after);
    return {};
  },
  'visits.removeBrief'(writing, { id }) {
    const brief = briefById(writing.db, id);
    writing.named({ title: brief.title });
    deleteBrief(writing, brief);
    return {};
  },

  'visits.addObjective'(writing, given) {
    const { visitId, briefId = null, kind, text } = given;
    const position = lastPosition(objectivesOf(writing.db, visitId).filter((one) => one.briefId === briefId));
    const fields = filled<ObjectiveFields>({ visitId, briefId, kind, text, met: null, position }, given);
    return { id: createRecord(writing, 'objective', { ...fields }) };
  },
  'visits.updateObjective'(writing, { id, fields }) {
    writing.named({}, spellOf(id, fields));
    saveRecord(writing, 'objective', id, fields);
    return {};
  },
  'visits.moveObjective'(writing, { id, after }) {
    const { visitId, briefId } = objectiveById(writing.db, id);
    const list = objectivesOf(writing.db, visitId).filter((one) => one.briefId === briefId);
    moveRecord(writing, 'objective', list, id, after);
    return {};
  },
  'visits.removeObjective'(writing, { id }) {
    objectiveById(writing.db, id);
    deleteRecord(writing, 'objective', id);
    return {};
  },

  'visits.addPoint'(writing, given) {
    const { db } = writing;
    const { briefId, pointId } = given;
    briefById(db, briefId);
    writing.named({ title: inlineText(pointById(db, pointId).lead.content) });
    const position = lastPosition(usesOfBrief(db, briefId));
    const fields = filled<UseFields>({ ...emptyUse, briefId, pointId, position }, given);
    return { id: createRecord(writing, 'use', { ...fields }) };
  },
  'visits.updateUse'(writing, { id, fields }) {
    writing.named({ title: leadOfUse(writing.db, id) }, spellOf(id, fields));
    saveRecord(writing, 'use', id, fields);
    return {};
  },
  'visits.moveUse'(writing, { id, after }) {
    moveRecord(writing, 'use', usesOfBrief(writing.db, pointUse(writing.db, id).briefId), id, after);
    return {};
  },
  'visits.removeUse'(writing, { id }) {
    writing.named({ title: leadOfUse(writing.db, id) });
    deleteRecord(writing, 'use', id);
    return {};
  },
};

const emptyItem = {
  starts: null,
  ends: null,
  kind: 'occasion',
  place: '',
  address: '',
  who: '',
  notes: '',
  officer: '',
  state: 'tbc',
} as const;

const emptyUse = { weight: null, toWhom: '', wording: null, made: null, told: null } as const;

/** The texts of a brief with one written anew. */
function withText(texts: readonly BriefText[], text: BriefText): BriefText[] {
  const others = texts.filter(({ part }) => part !== text.part);
  return text.text.every((block) => block.content.length === 0) ? others : [...others, text];
}

/** A visit that is over or cancelled waits for nothing. */
function isClosed(status: VisitFields['status']): boolean {
  return status === 'over' || status === 'cancelled';
}

function contentOf(reading: Pick<Reading, 'db' | 'now'>, id: string): VisitContent {
  const { db } = reading;
  return {
    visit: visitById(db, id),
    items: itemsOf(db, id),
    delegates: delegatesOf(db, id),
    meetings: meetingsOf(db, id),
    briefs: briefsOf(db, id),
    objectives: objectivesOf(db, id),
    points: pointsOfVisit(reading, id),
    exported: lastEditionAt(db, id),
  };
}

function leadOfUse(db: ReadableDb, useId: string): string {
  return inlineText(pointById(db, pointUse(db, useId).pointId).lead.content);
}
