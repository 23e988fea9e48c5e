import type { libraryMethods } from '../../../shared/contract/library';
import type { Methods } from '../methods';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { changeMany } from './change-many';
import { briefsToFill, savedSearches } from './library-queries';
import { usedIn } from './used-in';
import { findWords, replaceWords } from './replace-words';

export const library: Methods<typeof libraryMethods> = {
  'library.change': (writing, { ids, change }) => ({ count: changeMany(writing, ids, change) }),
  'library.briefs': ({ db }) => briefsToFill(db),
  'library.usedIn': ({ db }, { id }) => usedIn(db, id),
  'library.find': ({ db }, sought) => findWords(db, sought),
  'library.replace': (writing, wanted) => ({ count: replaceWords(writing, wanted) }),
  'library.searches': ({ db }) => savedSearches(db),
  'library.saveSearch'(writing, { name, search }) {
    writing.named({ title: name });
    const before = savedSearches(writing.db).find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (before === undefined) return { id: createRecord(writing, 'saved-search', { name, search }) };
    saveRecord(writing, 'saved-search', before.id, { name, search });
    return { id: before.id };
  },
  'library.deleteSearch'(writing, { id }) {
    writing.named({ title: savedSearches(writing.db).find((one) => one.id === id)?.name ?? '' });
    deleteRecord(writing, 'saved-search', id);
    return {};
  },
};
