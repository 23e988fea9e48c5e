import type { SheetCorrection, SourceQuestion } from '../../../shared/contract/sources';
import type { SheetProposal } from '../../../shared/tables/proposal';
import { questionOfFile } from '../../../shared/tables/question';
import type { Sliced } from '../methods';
import type { ImportRecord, Understood } from './queries';

/** What the worker made of a file. */
interface Understanding {
  understood: Understood;
  figures: number;
  problems: ImportRecord['problems'];
}

/** Asks the worker how the sheets of a file are to be taken; with a `preview` it counts the figures too. */
export async function understand(
  sliced: Sliced,
  sourceId: string,
  corrections: SheetCorrection[],
  preview: number,
): Promise<Understanding> {
  sliced.progress({ stage: 'understand', done: 0, total: null });
  const { sheets } = await sliced.work('sources.propose', { sourceId, corrections, preview });
  return {
    understood: { sheets: sheets.map(({ sheetId, proposal }) => ({ sheetId, proposal })), corrections },
    figures: sheets.reduce((sum, sheet) => sum + sheet.figures, 0),
    problems: {
      count: sheets.reduce((sum, sheet) => sum + sheet.problemCount, 0),
      first: sheets.flatMap((sheet) => sheet.problems),
    },
  };
}

/** What is asked about a file: the most needed thing that its sheets don't say, then the day on which it was taken. */
export function questionsOf({ sheets }: Understood, takenOn: string | null): SourceQuestion[] {
  const asked = questionOfFile(sheets.map(({ proposal }) => proposal?.question ?? null));
  const of = sheets.find(({ proposal }) => asked !== null && proposal?.question === asked);
  const first = asked === null ? [] : [{ ...asked, sheetId: of?.sheetId ?? null }];
  if (takenOn !== null) return first;
  return [...first, { code: 'question.taken-on', params: {}, field: 'taken-on', choices: [], sheetId: null }];
}

/** Publisher and dataset as the sheets name them. */
export function namedBy({ sheets }: Understood): { publisher: string | null; dataset: string | null } {
  const proposals = sheets.flatMap(({ proposal }) => (proposal === null ? [] : [proposal]));
  return {
    publisher: proposals.find(({ mapping }) => mapping.publisher !== null)?.mapping.publisher ?? null,
    dataset: proposals.map(datasetOf).find((dataset) => dataset !== null) ?? null,
  };
}

function datasetOf({ mapping }: SheetProposal): string | null {
  return mapping.tables.find(({ facts }) => facts.dataset !== null)?.facts.dataset ?? null;
}
