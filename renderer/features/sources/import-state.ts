import type { SourceDetail, SourceQuestion } from '../../../shared/contract/sources';
import { wordNumber } from '../../../shared/figures/wording';
import type { Correction } from '../../../shared/tables/proposal';
import type { Say } from '../../app/texts/texts';
import { isChangeable, setFact } from './fact-options';

const EVERYWHERE = { table: null, col: null };

/** An answer given before the import as a correction; null for what is no fact of a table. A unit may carry its scale. */
export function correctionOf({ field }: Pick<SourceQuestion, 'field'>, value: string): Correction | null {
  if (!isChangeable(field)) return null;
  const [unit = value, scale] = value.split(' × ');
  if (field !== 'unit' || scale === undefined) return setFact(field, value, EVERYWHERE);
  const made = setFact('unit', unit, EVERYWHERE);
  return made.kind === 'facts' ? { ...made, facts: { ...made.facts, scale: Number(scale) } } : made;
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
