import type { RecipeUse, SourceDetail, SourceQuestion } from '../../../shared/contract/sources';
import { wordNumber } from '../../../shared/figures/wording';
import type { Correction, SheetProposal } from '../../../shared/tables/proposal';
import { mostNeeded } from '../../../shared/tables/question';
import { worded } from '../../../shared/tables/around/table-facts';
import type { Say } from '../../app/texts/texts';
import { isFact, setFact } from './fact-options';
import type { Draft } from './use-draft';

const EVERYWHERE = { table: null, col: null };

/** An answer given before the import as corrections; none for what is no fact of a table. A unit may carry its scale. */
export function correctionsOf({ field }: Pick<SourceQuestion, 'field'>, value: string): Correction[] {
  if (!isFact(field)) return [];
  const [unit = value, scale] = value.split(' × ');
  const made = [setFact(field, field === 'unit' ? unit : value, EVERYWHERE)];
  if (field === 'unit' && scale !== undefined) made.push(setFact('scale', scale, EVERYWHERE));
  return made.filter((one) => one !== null);
}

/** What is asked about a file as it is understood now: what its sheets don't say, then the day on which it was taken. */
export function questionNow(
  sheets: readonly { sheetId: number; proposal: SheetProposal | null }[],
  { dismissed, takenOn, recipe }: Draft,
): SourceQuestion | null {
  const open = sheets.filter(({ proposal }) => !dismissed.includes(proposal?.question?.field ?? ''));
  const asked = mostNeeded(open.map(({ proposal }) => proposal?.question ?? null));
  const of = open.find(({ proposal }) => asked !== null && proposal?.question === asked);
  if (asked !== null) return { ...asked, choices: hinted(asked, recipe), sheetId: of?.sheetId ?? null };
  if (takenOn !== null || dismissed.includes('taken-on')) return null;
  return { code: 'question.taken-on', params: {}, field: 'taken-on', choices: [], sheetId: null };
}

/** What was answered for a file of this kind before comes first. */
function hinted({ field, choices }: Pick<SourceQuestion, 'field' | 'choices'>, recipe: RecipeUse | null): string[] {
  const told = recipe?.withheld.find((one) => one.field === field);
  const hint = told === undefined ? '' : worded(told.facts, told.field);
  return hint === '' ? choices : [hint, ...choices.filter((choice) => choice !== hint)];
}

/** What names the day on which a file was taken: its text, or the properties of the workbook. */
export type DayFrom = 'text' | 'properties';

export function dayFrom({ source, sheets }: SourceDetail, takenOn: string | null): DayFrom | null {
  if (takenOn === null) return null;
  const said = sheets.map(({ proposal }) => proposal?.takenOn).find((day) => day !== undefined);
  if (said !== undefined) return said === takenOn ? 'text' : null;
  return takenOn === source.savedOn ? 'properties' : null;
}

/** `104 kB · 1 sheet · 1 table found` */
export function factsOfFile({ source, sheets }: SourceDetail, t: Say, language: string): string {
  const tables = sheets.reduce((sum, { proposal }) => sum + (proposal?.mapping.tables.length ?? 0), 0);
  return [
    t('sources.bytes', { size: wordNumber(Math.max(1, Math.round(source.size / 1000)), 0, language) }),
    t('sources.sheets', { count: sheets.length }),
    t('sources.tables', { count: tables }),
  ].join(' · ');
}
