import { AppError } from '../../../shared/contract/errors';
import type { houseWordMethods } from '../../../shared/contract/house-words';
import type { Methods } from '../methods';
import { createRecord, deleteRecord, saveRecord } from '../store/records';
import { houseWords } from './house-word-queries';

export const houseWordList: Methods<typeof houseWordMethods> = {
  'settings.houseWords': ({ db }) =>
    houseWords(db).map(({ id, kind, word, wrong, language, reason }) => ({ id, kind, word, wrong, language, reason })),

  'settings.setHouseWord'(writing, { id, fields }) {
    writing.named({ title: fields.word === '' ? (fields.wrong[0] ?? '') : fields.word });
    if (id === null) return { id: createRecord(writing, 'house-word', fields) };
    saveRecord(writing, 'house-word', id, fields);
    return { id };
  },

  'settings.removeHouseWord'(writing, { id }) {
    const found = houseWords(writing.db).find((one) => one.id === id);
    if (found === undefined) throw AppError.of('record.missing', { kind: 'house-word', id });
    writing.named({ title: found.word === '' ? (found.wrong[0] ?? '') : found.word });
    deleteRecord(writing, 'house-word', id);
    return {};
  },
};
