import type { BriefText, ObjectiveFields, UseFields, briefMethods } from '../../../shared/contract/briefs';
import { inlineText } from '../../../shared/document/rich-text';
import type { Methods } from '../methods';
import { withOwnAmount } from '../points/own-amount';
import { pointById } from '../points/queries';
import type { ReadableDb } from '../store/database';
import { filled } from '../store/filled';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { briefPointsOf } from './brief-points';
import { pushWording, withCompared } from './local-wording';
import { deleteBrief } from './delete-visit';
import { addBrief } from './meetings';
import { lastPosition, moveRecord } from './position';
import {
  briefById,
  briefsOf,
  meetingsOf,
  objectiveById,
  objectivesOf,
  objectivesOfBrief,
  pointUse,
  usesOfBrief,
} from './queries';

export const briefs: Methods<typeof briefMethods> = {
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
  'visits.ownAmount'(writing, { id, text, reason }) {
    const { title, ownAmounts } = briefById(writing.db, id);
    writing.named({ title });
    saveRecord(writing, 'brief', id, { ownAmounts: withOwnAmount(writing, ownAmounts, text, reason.trim()) });
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
    const fields = filled<ObjectiveFields>({ visitId, briefId, kind, text, met: null, serves: [], position }, given);
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
    saveRecord(writing, 'use', id, withCompared(writing.db, id, fields));
    return {};
  },
  'visits.pushWording'(writing, { id }) {
    pushWording(writing, pointUse(writing.db, id));
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

const emptyUse = { weight: null, toWhom: '', wording: null, compared: null, made: null, told: null } as const;

/** The texts of a brief with one written anew. */
function withText(texts: readonly BriefText[], text: BriefText): BriefText[] {
  const others = texts.filter(({ part }) => part !== text.part);
  return text.text.every((block) => block.content.length === 0) ? others : [...others, text];
}

function leadOfUse(db: ReadableDb, useId: string): string {
  return inlineText(pointById(db, pointUse(db, useId).pointId).lead.content);
}
