import type { RecipeUse, SheetCorrection, SourceQuestion } from '../../../shared/contract/sources';
import type { PlaceAlias } from '../../../shared/places/aliases';
import type { Question, SheetProposal } from '../../../shared/tables/proposal';
import { worded } from '../../../shared/tables/around/table-facts';
import { mostNeeded } from '../../../shared/tables/question';
import type { Importing } from './import-threads';
import { allCorrections } from './queries';
import type { ImportRecord, Understood } from './queries';

/** What was made of a file. */
interface Understanding {
  understood: Understood;
  figures: number;
  problems: ImportRecord['problems'];
}

/** What a file is to be understood with. */
interface Given {
  /** A person's own, after those of the recipe. */
  corrections?: SheetCorrection[];
  /** A recipe by id, the one that fits by itself, or one as it was applied before. */
  recipe?: RecipeUse | { id: string } | 'fitting' | null;
  /** What a name is about to stand for. */
  alias?: PlaceAlias | null;
}

/** Asks the thread that finds tables how the sheets of a file are to be taken; with a `preview` it counts the figures too. */
export async function understand(
  { threads, progress }: Importing,
  sourceId: string,
  { corrections = [], recipe: wanted = null, alias = null }: Given,
  preview: number,
): Promise<Understanding> {
  progress({ stage: 'understand', done: 0, total: null });
  const applied = wanted !== null && wanted !== 'fitting' && 'corrections' in wanted ? wanted : null;
  const { sheets, recipe } = await threads.propose({
    sourceId,
    corrections: allCorrections({ recipe: applied, corrections }),
    preview,
    recipe: applied === null ? orderOf(wanted) : null,
    alias,
  });
  return {
    understood: {
      sheets: sheets.map(({ sheetId, proposal }) => ({ sheetId, proposal })),
      corrections,
      recipe: applied ?? recipe,
    },
    figures: sheets.reduce((sum, sheet) => sum + sheet.figures, 0),
    problems: {
      count: sheets.reduce((sum, sheet) => sum + sheet.problemCount, 0),
      first: sheets.flatMap((sheet) => sheet.problems),
    },
  };
}

function orderOf(wanted: Given['recipe']): { id: string } | 'fitting' | null {
  if (wanted === undefined || wanted === null || wanted === 'fitting') return wanted ?? null;
  return { id: wanted.id };
}

/** What is asked about a file: the most needed thing that its sheets don't say, then the day on which it was taken. */
export function questionsOf({ sheets, recipe }: Understood, takenOn: string | null): SourceQuestion[] {
  const asked = mostNeeded(sheets.map(({ proposal }) => proposal?.question ?? null));
  const of = sheets.find(({ proposal }) => asked !== null && proposal?.question === asked);
  const first = asked === null ? [] : [{ ...withHint(asked, recipe ?? null), sheetId: of?.sheetId ?? null }];
  if (takenOn !== null) return first;
  return [...first, { code: 'question.taken-on', params: {}, field: 'taken-on', choices: [], sheetId: null }];
}

/** What was answered for a file of this kind before, and is not simply taken again, is the first choice. */
function withHint(asked: Question, recipe: RecipeUse | null): Question {
  const { field } = asked;
  const told = recipe?.withheld.find((one) => one.field === field);
  const hint = told === undefined ? '' : worded(told.facts, told.field);
  return hint === '' ? asked : { ...asked, choices: [hint, ...asked.choices.filter((choice) => choice !== hint)] };
}

/** Publisher and dataset as the sheets name them. */
export function namedBy({ sheets, recipe }: Understood): { publisher: string | null; dataset: string | null } {
  const proposals = sheets.flatMap(({ proposal }) => (proposal === null ? [] : [proposal]));
  return {
    publisher:
      proposals.find(({ mapping }) => mapping.publisher !== null)?.mapping.publisher ?? recipe?.file.publisher ?? null,
    dataset: proposals.map(datasetOf).find((dataset) => dataset !== null) ?? recipe?.file.dataset ?? null,
  };
}

/**
 * The same with the publisher as what figures go by where their sheet names no dataset, as where it names the publisher
 * itself: those of two publishers contradict each other, and neither takes the other's place.
 */
export function goingBy(publisher: string | null, understood: Understood): Understood {
  if (publisher === null) return understood;
  const sheets = understood.sheets.map(({ sheetId, proposal }) => {
    if (proposal === null) return { sheetId, proposal };
    const tables = proposal.mapping.tables.map((table) => ({
      ...table,
      facts: { ...table.facts, dataset: table.facts.dataset ?? publisher },
    }));
    return { sheetId, proposal: { ...proposal, mapping: { ...proposal.mapping, tables } } };
  });
  return { ...understood, sheets };
}

/** The day on which a file was taken, as the first sheet that says one has it. */
export function dayIn({ sheets }: Understood): string | null {
  return sheets.map(({ proposal }) => proposal?.takenOn ?? null).find((day) => day !== null) ?? null;
}

/** The dataset that a sheet names; where it names none, its figures go by the publisher, and that is no dataset. */
function datasetOf({ mapping }: SheetProposal): string | null {
  const named = mapping.tables.map(({ facts }) => facts.dataset).filter((dataset) => dataset !== mapping.publisher);
  return named.find((dataset) => dataset !== null) ?? null;
}
