import { AppError } from '../../../shared/contract/errors';
import type { sourceMethods } from '../../../shared/contract/sources';
import type { Methods } from '../methods';
import { deleteRecord, saveRecord } from '../store/records';
import { acceptMany, acceptSource, rereadSource } from './accept-source';
import { answerQuestion } from './answer-question';
import { importFile } from './import-file';
import { recipeOf } from './learn-recipe';
import { pasteTable } from './paste-table';
import { proposeSource } from './propose-source';
import { importOf, sheetById, sheetsOf, sourceById, sourceRows } from './queries';
import { abandon } from './hidden-source';
import { gridOf } from './understanding';

export const sources: Methods<typeof sourceMethods> = {
  'sources.import': (sliced, { path, accept }) => importFile(sliced, path, accept ?? false),

  'sources.paste': (sliced, order) => pasteTable(sliced, order),

  'sources.propose': (reading, order) => proposeSource(reading, order),

  'sources.accept': (sliced, order) => acceptSource(sliced, order),

  'sources.acceptMany': (sliced, order) => acceptMany(sliced, order),

  'sources.reread': (sliced, order) => rereadSource(sliced, order),

  'sources.learn': (reading, { sourceId, corrections, file }) => ({
    body: recipeOf(reading, sourceId, corrections, file),
  }),

  async 'sources.discard'(sliced, { sourceId }) {
    const { state, number } = importOf(sliced.db, sourceId);
    if (state !== 'reading') throw AppError.of('source.already-accepted', {});
    await abandon(sliced, { id: sourceId, importNumber: number }, true);
    return {};
  },

  'sources.answer': (sliced, answer) => answerQuestion(sliced, answer),

  'sources.list': ({ db }) => sourceRows(db),

  'sources.get'({ db }, { id }) {
    const { deletedAt, ...source } = sourceById(db, id);
    const { state, mapping, figures, problems } = importOf(db, id);
    if (deletedAt !== null && state !== 'reading') throw AppError.of('record.missing', { kind: 'source', id });
    const proposals = new Map(mapping.sheets.map(({ sheetId, proposal }) => [sheetId, proposal]));
    return {
      source,
      state: state === 'reading' ? 'proposed' : 'accepted',
      sheets: sheetsOf(db, id).map(({ id: sheetId, info }) => ({
        id: sheetId,
        position: info.index,
        name: info.name,
        hidden: info.hidden,
        rows: info.rows,
        cols: info.cols,
        hiddenRows: info.hiddenRows,
        hiddenCols: info.hiddenCols,
        merges: info.merges,
        proposal: proposals.get(sheetId) ?? null,
      })),
      figures,
      problemCount: problems.count,
      problems: problems.first,
      recipe: mapping.recipe ?? null,
      corrections: mapping.corrections,
    };
  },

  'sources.rows'({ db }, { sheetId, from, to }) {
    const rows = [...gridOf(db, sheetById(db, sheetId)).rows(from, to)];
    return rows.map(({ row, cells }) => ({ row, cells: cells.map(({ col, shown, type }) => ({ col, shown, type })) }));
  },

  'sources.update'(writing, { id, fields }) {
    const { fileName, questions } = sourceById(writing.db, id);
    writing.named({ title: fileName }, id);
    const answered = fields.takenOn !== undefined && fields.takenOn !== null;
    const left = answered ? questions.filter(({ field }) => field !== 'taken-on') : questions;
    saveRecord(writing, 'source', id, { ...fields, questions: left });
    return {};
  },

  'sources.delete'(writing, { id }) {
    writing.named({ title: sourceById(writing.db, id).fileName });
    deleteRecord(writing, 'source', id);
    return {};
  },
};
