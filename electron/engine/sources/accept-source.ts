import { AppError } from '../../../shared/contract/errors';
import type { Output, Parsed } from '../../../shared/contract/contract';
import type { SheetCorrection } from '../../../shared/contract/sources';
import { noFacts } from '../../../shared/tables/proposal';
import type { Sliced } from '../methods';
import { saveRecord } from '../store/records';
import { saveAlias } from './aliases';
import { acceptImport, readyImport, showSource } from './accept-import';
import type { ReadyImport } from './accept-import';
import { withThreads } from './import-threads';
import type { Importing } from './import-threads';
import { learnFrom } from './learn-recipe';
import { importOf, sheetsOf, sourceById } from './queries';
import type { Understood } from './queries';
import { aliasesIn } from './recipe-queries';
import { questionsOf, understand } from './understand';

type FieldsSaid = Parsed<'sources.accept'>['fields'];

/**
 * Accepts a source that waits, with what a person set right and said of the file, and keeps what was learnt of it; one
 * step.
 */
export function acceptSource(sliced: Sliced, order: Parsed<'sources.accept'>): Promise<Output<'sources.accept'>> {
  return withThreads(sliced, (importing) => acceptWith(importing, order));
}

async function acceptWith(sliced: Importing, order: Parsed<'sources.accept'>): Promise<Output<'sources.accept'>> {
  const { sourceId, takenOn, fields, recipe } = order;
  const before = importOf(sliced.db, sourceId).mapping;
  const corrections = [...order.corrections, ...datasetSaid(sliced, sourceId, fields)];
  const same = corrections.length === 0 && (recipe === undefined || recipe === (before.recipe?.id ?? null));
  const understood = same
    ? await asNow(sliced, sourceId, before)
    : (await understand(sliced, sourceId, { corrections, recipe: wanted(before, recipe) }, 0)).understood;
  const learnt = await learnFrom(sliced, sourceId, understood, fileSaid(sliced, sourceId, fields));
  const said = { takenOn: takenOn ?? fields.takenOn ?? null, publisher: fields.publisher };
  const figures = await acceptImport(sliced, sourceId, understood, said, (writing) => {
    const { takenOn: _, ...others } = fields;
    saveRecord(writing, 'source', sourceId, others);
    learnt(writing);
  });
  return { sourceId, figures };
}

/** What was proposed, with the names of places that have been given a meaning since. */
async function asNow(sliced: Importing, sourceId: string, before: Understood): Promise<Understood> {
  const known = before.sheets.find(({ proposal }) => proposal !== null)?.proposal?.mapping.aliases ?? [];
  if (JSON.stringify(known) === JSON.stringify(aliasesIn(sliced.db))) return before;
  const { corrections, recipe } = before;
  return (await understand(sliced, sourceId, { corrections, recipe: recipe ?? null }, 0)).understood;
}

function wanted({ recipe }: Understood, asked: string | null | undefined) {
  if (asked === undefined || asked === recipe?.id) return recipe ?? null;
  return asked === null ? null : { id: asked };
}

function fileSaid({ db }: Sliced, sourceId: string, fields: FieldsSaid) {
  const { publisher, dataset } = sourceById(db, sourceId);
  return {
    publisher: fields.publisher === undefined ? publisher : fields.publisher,
    dataset: fields.dataset === undefined ? dataset : fields.dataset,
  };
}

/** A dataset that a person names is that of every figure: it is part of what a figure is known by. */
function datasetSaid({ db }: Sliced, sourceId: string, fields: FieldsSaid): SheetCorrection[] {
  const { dataset } = fields;
  if (dataset === undefined || dataset === sourceById(db, sourceId).dataset) return [];
  const scope = { table: null, col: null };
  return sheetsOf(db, sourceId).map(({ id: sheetId }) => ({
    sheetId,
    correction:
      dataset === null
        ? { kind: 'clear', ...scope, field: 'dataset' }
        : { kind: 'facts', ...scope, facts: { ...noFacts, dataset } },
  }));
}

/**
 * Accepts several sources as they were proposed, in one step. One whose figures cannot be taken is left waiting.
 */
export function acceptMany(sliced: Sliced, order: Parsed<'sources.acceptMany'>): Promise<Output<'sources.acceptMany'>> {
  return withThreads(sliced, (importing) => acceptAll(importing, order));
}

async function acceptAll(
  sliced: Importing,
  { sourceIds, takenOn }: Parsed<'sources.acceptMany'>,
): Promise<Output<'sources.acceptMany'>> {
  const ready: { sourceId: string; understood: Understood; imported: ReadyImport }[] = [];
  const left: string[] = [];
  const whole = sliced.progress.bind(sliced);
  for (const [at, sourceId] of sourceIds.entries()) {
    whole({ stage: 'accept', done: at, total: sourceIds.length });
    const { state, mapping } = importOf(sliced.db, sourceId);
    if (state !== 'reading') continue;
    try {
      const quiet: Importing = { ...sliced, progress: () => undefined };
      const understood = await asNow(quiet, sourceId, mapping);
      ready.push({ sourceId, understood, imported: await readyImport(quiet, sourceId, understood) });
    } catch (error) {
      if (sliced.signal.aborted || !(error instanceof AppError)) {
        for (const { imported } of ready) await imported.drop();
        throw error;
      }
      left.push(sourceId);
    }
  }
  await sliced.commit((writing) => {
    writing.named({ count: ready.length });
    for (const { sourceId, understood, imported } of ready) {
      imported.finish(writing);
      showSource(writing, sourceId, understood, takenOn);
    }
  });
  return { taken: ready.map(({ sourceId, imported }) => ({ sourceId, figures: imported.figures })), left };
}

/** Takes the figures of an accepted source anew; one step. @throws AppError `source.not-accepted` */
export function rereadSource(sliced: Sliced, order: Parsed<'sources.reread'>): Promise<Output<'sources.reread'>> {
  return withThreads(sliced, (importing) => rereadWith(importing, order));
}

async function rereadWith(sliced: Importing, order: Parsed<'sources.reread'>): Promise<Output<'sources.reread'>> {
  const { sourceId, fields, alias, recipe } = order;
  const { state, mapping: before } = importOf(sliced.db, sourceId);
  if (state !== 'accepted') throw AppError.of('source.not-accepted', {});
  const { fileName, takenOn, questions } = sourceById(sliced.db, sourceId);
  const corrections = [...(order.corrections ?? before.corrections), ...datasetSaid(sliced, sourceId, fields)];
  const given = { corrections, recipe: wanted(before, recipe), alias };
  const { understood } = await understand(sliced, sourceId, given, 0);
  const learnt = await learnFrom(sliced, sourceId, understood, fileSaid(sliced, sourceId, fields));
  const imported = await readyImport(sliced, sourceId, understood, fields.publisher);
  const asksDay = questions.some(({ field }) => field === 'taken-on') && (fields.takenOn ?? takenOn) === null;
  await sliced.commit((writing) => {
    writing.named({ title: alias?.text ?? fileName });
    if (alias !== null) saveAlias(writing, alias);
    imported.finish(writing);
    saveRecord(writing, 'source', sourceId, { ...fields, questions: questionsOf(understood, asksDay ? null : '') });
    learnt(writing);
  });
  return { sourceId, figures: imported.figures };
}
