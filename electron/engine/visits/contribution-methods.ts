import type { contributionMethods } from '../../../shared/contract/contributions';
import type { Methods } from '../methods';
import { deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { contributionById, contributionsOf } from './contribution-queries';
import { addContribution, landForm, takeReturned, writeForm } from './contributions';
import { usesOfVisit } from './queries';

export const contributions: Methods<typeof contributionMethods> = {
  'contributions.list'({ db }, { visitId }) {
    const made = new Set(usesOfVisit(db, visitId).flatMap((use) => (use.made === true ? [use.pointId] : [])));
    return contributionsOf(db, visitId).map((one) => ({
      ...one,
      made: one.returned.filter(({ pointId }) => pointId !== null && made.has(pointId)).length,
    }));
  },
  'contributions.add'(writing, given) {
    writing.named({ title: given.title });
    return { id: addContribution(writing, given) };
  },
  'contributions.update'(writing, { id, fields }) {
    writing.named({ title: fields.title ?? contributionById(writing.db, id).title }, spellOf(id, fields));
    saveRecord(writing, 'contribution', id, fields);
    return {};
  },
  'contributions.remove'(writing, { id }) {
    writing.named({ title: contributionById(writing.db, id).title });
    deleteRecord(writing, 'contribution', id);
    return {};
  },
  'contributions.writeForm': writeForm,
  'contributions.land': landForm,
  'contributions.take'(writing, { id, items }) {
    writing.named({ count: items.length });
    return { count: takeReturned(writing, id, items) };
  },
};
