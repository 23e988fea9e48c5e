import { AppError } from '../../../shared/contract/errors';
import type { peopleMethods } from '../../../shared/contract/people';
import type { Methods } from '../methods';
import { deleteRecord, saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { createPerson } from './create-person';
import { alikeLines } from './alike';
import { encountersOf, wishesOf } from './encounters';
import { readList, takeList } from './list';
import { mergePeople } from './merge';
import { photoShown, setPhoto } from './photo';
import { appearancesOf, listPeople, personById, photoOf } from './queries';

export const people: Methods<typeof peopleMethods> = {
  'people.list': ({ db }, { text, place }) => listPeople(db, text, place),

  'people.get'({ db }, { id }) {
    const person = personById(db, id);
    return {
      person,
      photo: photoShown(photoOf(db, id)),
      encounters: encountersOf(db, id),
      wishes: wishesOf(db, person.place),
      visits: appearancesOf(db, id).map(({ id: visit, title, starts, role }) => ({ id: visit, title, starts, role })),
    };
  },

  'people.create'(writing, { name, fields }) {
    writing.named({ title: name });
    return { id: createPerson(writing, { ...fields, name }) };
  },

  'people.update'(writing, { id, fields }) {
    const before = personById(writing.db, id);
    writing.named({ title: fields.name ?? before.name }, spellOf(id, fields));
    saveRecord(writing, 'person', id, fields);
    return {};
  },

  'people.delete'(writing, { id }) {
    const { name } = personById(writing.db, id);
    const [used] = appearancesOf(writing.db, id);
    if (used !== undefined) throw AppError.of('record.in-use', { kind: 'person', id, by: used.title });
    writing.named({ title: name });
    deleteRecord(writing, 'person', id);
    return {};
  },

  'people.setPhoto'(writing, { id, photo }) {
    setPhoto(writing, id, photo);
    return {};
  },

  'people.alike': ({ db }, { of }) => alikeLines(db, of),

  'people.merge'(writing, { keep, drop }) {
    mergePeople(writing, keep, drop);
    return {};
  },

  'people.apart'(writing, { a, b }) {
    const { name, distinctFrom } = personById(writing.db, a);
    writing.named({ title: name });
    saveRecord(writing, 'person', a, { distinctFrom: [...new Set([...distinctFrom, b])] });
    return {};
  },

  'people.readList': (sliced, given) => readList(sliced, given),

  'people.takeList': (writing, { people: listed, source }) => takeList(writing, listed, source),
};
