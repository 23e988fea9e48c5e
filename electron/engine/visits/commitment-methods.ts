import type { commitmentMethods } from '../../../shared/contract/commitments';
import type { Methods } from '../methods';
import { deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { commitmentById, commitmentsOfPlace } from './commitment-queries';
import { commitmentsOfVisit, createCommitment, titled } from './commitments';

export const commitments: Methods<typeof commitmentMethods> = {
  'commitments.list': ({ db }, of) =>
    titled(db, 'place' in of ? commitmentsOfPlace(db, of.place) : commitmentsOfVisit(db, of.visitId)),
  'commitments.add'(writing, given) {
    writing.named({ title: given.what });
    return { id: createCommitment(writing, given) };
  },
  'commitments.update'(writing, { id, fields }) {
    writing.named({ title: fields.what ?? commitmentById(writing.db, id).what }, spellOf(id, fields));
    saveRecord(writing, 'commitment', id, fields);
    return {};
  },
  'commitments.remove'(writing, { id }) {
    writing.named({ title: commitmentById(writing.db, id).what });
    deleteRecord(writing, 'commitment', id);
    return {};
  },
};
