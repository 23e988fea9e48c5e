import { AppError } from '../../../shared/contract/errors';
import type { SheetCorrection, SourceQuestion } from '../../../shared/contract/sources';
import { flow, measure } from '../../../shared/figures/figure';
import { readPeriod } from '../../../shared/periods/read';
import { PLACES_REPORT, placesReport } from '../../../shared/tables/places-report';
import { noFacts } from '../../../shared/tables/proposal';
import type { Facts } from '../../../shared/tables/proposal';
import type { Sliced } from '../methods';
import { shippedPlaces } from '../shipped';
import { saveRecord } from '../store/records';
import { readyImport } from './accept-import';
import { withThreads } from './import-threads';
import { learnFrom } from './learn-recipe';
import { importOf, sheetsOf, sourceById } from './queries';
import type { ImportRecord } from './queries';
import { questionsOf, understand } from './understand';

interface Answer {
  sourceId: string;
  field: SourceQuestion['field'];
  /** Null: it stays unknown, and is asked no more. */
  value: string | null;
}

/**
 * Answers what a file does not say. The figures are taken anew with the answer, as a new import that counts in place of
 * the old one; that is one step. What else the file does not say is asked then. An answer about the file itself, or "not known", only changes the source.
 */
export async function answerQuestion(sliced: Sliced, answer: Answer): Promise<{ sourceId: string; figures: number }> {
  const { sourceId, field, value } = answer;
  const { questions, fileName } = sourceById(sliced.db, sourceId);
  const left = questions.filter((question) => question.field !== field);
  const before = importOf(sliced.db, sourceId);
  if (field === 'taken-on' || value === null) {
    await sliced.commit((writing) => {
      writing.named({ title: fileName });
      const day = field === 'taken-on' ? { takenOn: value } : {};
      saveRecord(writing, 'source', sourceId, { questions: left, ...day });
    });
    return { sourceId, figures: before.figures };
  }
  const made = value === PLACES_REPORT ? ownReports(before.mapping.sheets) : correctionsOf(sliced, questions, answer);
  const corrections = [...before.mapping.corrections, ...made];
  const { understood, ready } = await withThreads(sliced, async (importing) => {
    const given = { corrections, recipe: before.mapping.recipe ?? null };
    const { understood } = await understand(importing, sourceId, given, 0);
    return { understood, ready: await readyImport(importing, sourceId, understood) };
  });
  const asksDay = left.some((question) => question.field === 'taken-on');
  const more = questionsOf(understood, asksDay ? null : '');
  const { publisher, dataset } = sourceById(sliced.db, sourceId);
  const learnt = await learnFrom(sliced, sourceId, understood, { publisher, dataset });
  await sliced.commit((writing) => {
    writing.named({ title: fileName });
    ready.finish(writing);
    saveRecord(writing, 'source', sourceId, { questions: more.filter((question) => question.field !== field) });
    learnt(writing);
  });
  return { sourceId, figures: ready.figures };
}

/** The places of every sheet report for themselves. */
function ownReports(sheets: ImportRecord['mapping']['sheets']): SheetCorrection[] {
  return sheets.flatMap(({ sheetId, proposal }) =>
    placesReport(proposal?.mapping.tables ?? []).map((correction) => ({ sheetId, correction })),
  );
}

/** An answer as a correction of the sheet that was asked about, or of every sheet. */
function correctionsOf(
  sliced: Sliced,
  questions: SourceQuestion[],
  { sourceId, field, value }: Answer,
): SheetCorrection[] {
  const asked = questions.find((question) => question.field === field);
  const facts = factsOf(sliced, field, value ?? '');
  const sheets = sheetsOf(sliced.db, sourceId).map(({ id }) => id);
  const about = asked?.sheetId === null || asked === undefined ? sheets : [asked.sheetId];
  return about.map((sheetId) => ({ sheetId, correction: { kind: 'facts', table: null, col: null, facts } }));
}

/** @throws AppError `call.invalid-input` where the answer says nothing of the field */
function factsOf({ resources }: Sliced, field: Answer['field'], value: string): Facts {
  const places = shippedPlaces(resources);
  switch (field) {
    case 'unit': {
      const [, unit = value, scale] = /^(.*?)(?:\s*[×x*]\s*(\d+))?$/.exec(value.trim()) ?? [];
      return { ...noFacts, unit, ...(scale === undefined ? {} : { scale: Number(scale) }) };
    }
    case 'scale':
      return { ...noFacts, scale: Number(value) };
    case 'reporter':
    case 'partner': {
      const place = places.byCode(value) ?? places.byName(value) ?? { code: value, level: 'group' as const };
      return { ...noFacts, [field]: place };
    }
    case 'flow':
      return { ...noFacts, flow: flow.parse(value) };
    case 'measure':
      return { ...noFacts, measure: measure.parse(value) };
    case 'valuation':
      return { ...noFacts, valuation: value === 'CIF' ? 'CIF' : 'FOB' };
    case 'dataset':
    case 'priceBasis':
      return { ...noFacts, [field]: value };
    case 'period': {
      const period = readPeriod(value)?.period ?? null;
      if (period !== null) return { ...noFacts, period };
      throw AppError.of('call.invalid-input', { method: 'sources.answer', problem: `no period: ${value}` });
    }
    case 'product':
    case 'standing':
    case 'place':
    case 'taken-on':
      throw AppError.of('call.invalid-input', { method: 'sources.answer', problem: `field: ${field} takes no answer` });
  }
}
