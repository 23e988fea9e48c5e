import type { textMethods } from '../../../shared/contract/texts';
import { recognise } from '../../../shared/texts/recognise';
import type { Methods } from '../methods';
import { sourceById } from '../sources/queries';
import { saveRecord } from '../store/records';
import { spellOf } from '../store/spell';
import { importText, pasteText } from './import-text';
import { readAgainAs, trackedChanges } from './tracked-changes';
import { textKnowledge } from './knowledge';
import { passagesOfRecord, textOfSource } from './queries';
import { readSource } from './read-source';
import { take } from './take';
import { takePoint } from './take-points';
import { readTogether } from './read-together';

export const texts: Methods<typeof textMethods> = {
  'texts.import': async (sliced, { path }) => ({ sourceId: await importText(sliced, path) }),

  'texts.paste': async (sliced, { name, text }) => ({ sourceId: await pasteText(sliced, name, text) }),

  'texts.get': (reading, { sourceId }) => readSource(reading, sourceId),

  'texts.together': (reading, { sourceIds }) => readTogether(reading, sourceIds),

  'texts.head': ({ resources }, { text, head }) => recognise(text, head, textKnowledge(resources)).head,

  'texts.changes': (sliced, { sourceId }) => trackedChanges(sliced, sourceId),

  'texts.readAs': async (sliced, { sourceId, changes }) => {
    await readAgainAs(sliced, sourceId, changes);
    return {};
  },

  'texts.update'(writing, { sourceId, fields }) {
    const { id, title } = textOfSource(writing.db, sourceId);
    writing.named({ title: fields.title ?? title }, spellOf(id, fields));
    saveRecord(writing, 'text', id, fields);
    return {};
  },

  'texts.take': (writing, chosen) => take(writing, chosen),

  'texts.takePoint': (writing, marked) => ({ id: takePoint(writing, marked) }),

  'texts.passages': ({ db }, { recordId }) =>
    passagesOfRecord(db, recordId).map((passage) => {
      const { title, published } = textOfSource(db, passage.sourceId);
      return { ...passage, title, published, publisher: sourceById(db, passage.sourceId).publisher };
    }),
};
