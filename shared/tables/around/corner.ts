import { fold } from '../../places/fold';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { namesPairs } from '../columns/column-signs';
import type { ColumnSight } from '../columns/columns';
import { notesOf } from '../columns/note-columns';
import { namesLargest } from '../columns/ranked';
import { headerRole } from '../words/role-words';
import { lineOf, type Line } from './lines';
import { headsTraders } from '../columns/trade-sides';

/**
 * What the heads over the labels of a table say of all its figures, as lines of its surroundings: the unit in the corner
 * ("US$ million" over the countries), "Exports" there, a title that stands in the row of the heads.
 */
export function cornerLines(columns: readonly ColumnSight[], sheet: string): Line[] {
  const first = columns.findIndex(holdsFigures);
  const labels = columns.filter(({ counts, filled }, at) => at < first || counts.text > filled * 0.6);
  const notes = notesOf(columns);
  const heads = new Map(
    labels
      .filter((column) => !notes.has(column) && !namesPairs(column) && !namesTimes(column))
      .flatMap(({ heads: list }) => list.map(({ cell }) => [cell, cell.shown] as const)),
  );
  const languages = [...heads.values()].filter((shown) => LANGUAGE.test(shown.trim()));
  return [...heads].flatMap(([{ row, col }, shown]): Line[] => {
    const line = lineOf(shown, { sheet, row, col }, 'title');
    // "eng", "rus", "arm" over the same labels in three languages name no country.
    if (languages.length > 1 && languages.includes(shown)) return [];
    // "Import country" says what the labels are, and not which way the goods went.
    if (headsTraders(line.text) || namesLargest(line.text)) return [];
    // "Sec.", "No.": a head cut short, and no place.
    if (/^\p{L}{1,4}\.$/u.test(line.text)) return [];
    if (line.label !== '' || headerRole(line.text) === null) return [line];
    // "Imports of goods and services (% of GDP)" over the countries.
    if (PARTS.test(line.text) || LISTED.test(fold(line.text))) return [line];
    const said = unitBeside(line.text) ?? YEAR_BESIDE.exec(line.text)?.[1] ?? null;
    return said === null ? [] : [{ ...line, text: said }];
  });
}

const LANGUAGE =
  /^(?:eng?|rus?|arm|hy|geo|ka|aze?|kaz|kk|uzb?|ukr?|bel|fra?|fre|spa|esp?|por|pt|ger|deu?|ita?|ara?|chi|zh|jpn|ja|kor?|tur?|pol|pl|ron?|mon|mn)$/i;

const PARTS = /\S.*\((?:as )?(?:%|percent|per cent) of [^()]+\)\s*$/i;

/** "Principal exports, fob" over the names of goods: which way these went. */
const LISTED = /^(?:principal|main|major|top|leading|key|selected) (?:exports?|imports?)(?: (?:fob|cif))?$/;

/** "Indicators, 2023", "Country (2022-23)": the time of all columns. */
const YEAR_BESIDE = /[(,;]\s*((?:FY\s?)?(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?)\)?\s*$/i;

/** The money or weight that stands beside the word for the labels: "Country (US$ million)", "Goods (tonnes)". */
function unitBeside(text: string): string | null {
  const beside = /[(,;]\s*([^()]+)\)?\s*$/.exec(text)?.[1] ?? '';
  const { unit, measure } = readUnit(beside);
  return isCurrency(unit) || measure === 'weight' ? beside : null;
}

/** `time_index` over days: the name of the field that they are. */
function namesTimes({ counts, filled, heads }: ColumnSight): boolean {
  return counts.date + counts.period + counts.year > filled * 0.8 && /^\w+_\w+$/.test(heads.at(-1)?.text ?? '');
}

function holdsFigures({ counts, filled, cells }: ColumnSight): boolean {
  const numbers = counts.number + counts.year + counts.missing;
  const counted = cells.every(({ cell }, at) => Number(String(cell.value).replace(/\.$/, '')) === at + 1);
  return filled > 0 && numbers >= filled * 0.85 && counts.number > 0 && !(counted && filled > 1);
}
