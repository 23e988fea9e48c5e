import { fold } from '../places/fold';

/** Words that count months, from two to eleven, in the languages of trade tables, folded. */
const WORDS: readonly (readonly [number, string])[] = [
  [2, 'two|dos|dois|deux|due|zwei|два|двух|дві|دو|ikki'],
  [3, 'three|tres|tre|trois|drei|три|трех|سه|تین|ثلاثه|uch|uc'],
  [4, 'four|cuatro|quatro|quattro|quatre|vier|четыре|четырех|чотири|چهار|چار|اربعه|dort|tort'],
  [5, 'five|cinco|cinque|cinq|funf|пять|пяти|پنج|پانچ|خمسه|bes|besh'],
  [6, 'six|seis|sei|sechs|шесть|шести|شش|چھ|سته|alti|olti'],
  [7, 'seven|siete|sete|sette|sept|sieben|семь|семи|هفت|سات|سبعه|yedi|yetti'],
  [8, 'eight|ocho|oito|otto|huit|acht|восемь|восьми|هشت|آٹھ|ثمانيه|sekiz|sakkiz'],
  [9, 'nine|nueve|nove|neuf|neun|девять|девяти|نه|نو|تسعه|dokuz|toqqiz'],
  [10, 'ten|diez|dez|dieci|dix|zehn|десять|десяти|ده|دس|عشره|on|o n'],
  [11, 'eleven|once|onze|undici|elf|одиннадцать|одиннадцати|یازده|گیارہ|on bir|onbir|o n bir'],
];

const counts = new Map(WORDS.flatMap(([count, words]) => words.split('|').map((word) => [fold(word), count] as const)));

/** A pattern for these words, the longest first. */
export const countPattern = [...counts.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The number that a word or digits stand for; 0 for other texts. */
export function countOf(text: string): number {
  return counts.get(text) ?? (/^\d{1,2}$/.test(text) ? Number(text) : 0);
}
