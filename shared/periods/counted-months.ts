import { fold } from '../places/fold';
import { countOf, countPattern } from './counts';

const WORD = `(${countPattern})`;
const FIRST = '(?:first|premiers|primeros|primeiros|primi|ersten|первых|первые|перших|перші|ilk)';
const MONTHS = `(?:months?|mois|meses|mesi|monaten?|месяц|місяц|ay|ماه|اشهر|${fold('مہینے')})`;

const MONTHS_THERE = new RegExp(MONTHS, 'u');
const BEFORE_MONTHS = new RegExp(`(?<!\\p{L})(?:${FIRST} )?${WORD}(?: ${FIRST})?(?= ?${MONTHS})`, 'gu');
/** "الأشهر التسعة الأولى من عام 2024": the number stands behind. */
const BEHIND_MONTHS = new RegExp(
  `(?<!\\p{L})(?:ال)?اشهر (?:ال)?${WORD}(?: الاولي)?(?: من)?(?: (?:ال)?عام)?(?!\\p{L})`,
  'gu',
);

/** A folded text in which the months that are counted in words ("nine months", "ده ماهه") are counted in digits. */
export function countedInDigits(folded: string): string {
  if (!MONTHS_THERE.test(folded)) return folded;
  return folded
    .replace(BEHIND_MONTHS, (_, word: string) => `${countOf(word)} اشهر`)
    .replace(BEFORE_MONTHS, (_, word: string) => String(countOf(word)));
}
