import { monthNames, monthPattern } from './months';
import type { Period } from './period';

/**
 * A way of writing a period, in softened text: lower case without accents, ASCII digits, plain dashes. `make` gets what the
 * pattern's groups hold and the month with which fiscal years begin; null: it looks like a period and is none.
 */
export interface Form {
  pattern: string;
  make: (found: readonly (string | undefined)[], start: number) => Period | null;
  /** Only as the whole of a cell, never inside a sentence. */
  whole?: true;
}

/** Parts of patterns: a year, a month's name, its number, what stands between the ends of a span, before and behind a year. */
export const Y = '(1[89]\\d\\d|20\\d\\d)';
export const M = `(${monthPattern})\\.?`;
export const N = '(0?[1-9]|1[0-2])';
export const TO =
  '\\s*(?:-|–|to|till|through|until|/|a|ate|au|al|bis|по|до|–|sampai|s\\.d\\.|~|至|da|do|ile|الي|حتي|تا)\\s*';
export const OF = "(?:\\s*[,.]?\\s*(?:of|de|del|do|des|d'|за|'|tahun|nam|year)?\\s*)";
export const G =
  '\\s*(?:-?\\s*թ\\.?|-?\\s*(?:წლის|წელი|წ\\.?)|\\s*он(?:ы|д)?(?!\\p{L})|-?\\s*yil(?:i|ning|da)?|-?\\s*c[iu]\\s+il(?:in|de)?|г\\.?г?\\.?|год[а-я]*|р\\.?|рік|року|роки|ж\\.?|жыл[а-яғқңұүі]*|years?(?![a-z])|年度?|년도?|سال|م|ميلادي)?';
export const FY = '(?:fy|f\\.y\\.?|f/y|financial year|fiscal year|fiscal|fin\\.? year|фин\\.? год|year)\\s*:?\\s*';
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  первое: 1,
  первый: 1,
  второе: 2,
  второй: 2,
  третий: 3,
  четвертый: 4,
  الاول: 1,
  الثاني: 2,
  الثالث: 3,
  الرابع: 4,
  primer: 1,
  primeiro: 1,
  premier: 1,
  segundo: 2,
  deuxieme: 2,
  tercer: 3,
  terceiro: 3,
  troisieme: 3,
  cuarto: 4,
  quarto: 4,
  quatrieme: 4,
  上: 1,
  下: 2,
  상: 1,
  하: 2,
};
export const ORD = '(iv|i{1,3}|[1-4])(?:st|nd|rd|th|er|e|eme|o|º|°|\\.|-?й|-?е|-?я|-?ы|-?й)?';
export const QUARTER_WORD =
  '(?:q|qtr\\.?|quarter|кв\\.?|квартал[а-я]*|trimestre|trim?\\.?|quartal|kwartal|ceyrek|季度|분기|사분기|tw)';
export const HALF_WORD =
  '(?:h|half|half-year|полугодие|полугодия|пiврiччя|semestre|semester|halbjahr|polrocze|yari(?: ?yil)?|半年|반기|semestr)';

export const number = (text: string | undefined): number => Number(text ?? 0);
export const month = (text: string | undefined): number => monthNames.get((text ?? '').trim()) ?? 0;
export const ordinal = (text: string | undefined): number => ROMAN[text ?? ''] ?? 0;
/** The year that two digits stand for: from 50 on it is one of the last century. */
export const century = (text: string | undefined): number => (number(text) >= 50 ? 1900 : 2000) + number(text);
