import { fold } from '../places/fold';

/** Words for three to eleven, as they stand before months; by their numbers from 3 on. */
const COUNTS = [
  'three|trois|tres|tre|drei|три|трех|uc|سه|تین|ثلاثه',
  'four|quatre|cuatro|quatro|quattro|vier|четыре|четырех|чотири|dort|چهار|چار|اربعه',
  'five|cinq|cinco|cinque|fünf|пять|пяти|beş|پنج|پانچ|خمسه',
  'six|seis|sei|sechs|шесть|шести|altı|شش|چھ|سته',
  'seven|sept|siete|sete|sette|sieben|семь|семи|yedi|هفت|سات|سبعه',
  'eight|huit|ocho|oito|otto|acht|восемь|восьми|sekiz|هشت|آٹھ|ثمانيه',
  'nine|neuf|nueve|nove|neun|девять|девяти|dokuz|نه|نو|تسعه',
  'ten|dix|diez|dez|dieci|zehn|десять|десяти|on|ده|دس|عشره',
  'eleven|onze|once|undici|elf|одиннадцать|одиннадцати|onbir|یازده|گیارہ',
].map((words) => words.split('|').map(fold));

const numbers = new Map(COUNTS.flatMap((words, at) => words.map((word) => [word, at + 3] as const)));
const WORD = `(${[...numbers.keys()].join('|')})`;
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
    .replace(BEHIND_MONTHS, (_, word: string) => `${numbers.get(word) ?? ''} اشهر`)
    .replace(BEFORE_MONTHS, (_, word: string) => String(numbers.get(word) ?? ''));
}
