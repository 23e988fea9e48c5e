import { fold } from '../places/fold';

/** Words that count months, from two to eleven, in the languages of trade tables, folded. */
const WORDS: readonly (readonly [number, string])[] = [
  [2, 'two|dos|dois|deux|zwei|два|двух|دو|ikki'],
  [3, 'three|tres|trois|drei|три|трех|سه|uch|uc'],
  [4, 'four|cuatro|quatro|quatre|vier|четыре|четырех|چهار|dort|tort'],
  [5, 'five|cinco|cinq|funf|пять|пяти|پنج|bes|besh'],
  [6, 'six|seis|sechs|шесть|шести|شش|alti|olti'],
  [7, 'seven|siete|sete|sept|sieben|семь|семи|هفت|yedi|yetti'],
  [8, 'eight|ocho|oito|huit|acht|восемь|восьми|هشت|sekiz|sakkiz'],
  [9, 'nine|nueve|nove|neuf|neun|девять|девяти|نه|dokuz|toqqiz'],
  [10, 'ten|diez|dez|dix|zehn|десять|десяти|ده|on|o n'],
  [11, 'eleven|once|onze|elf|одиннадцать|одиннадцати|یازده|on bir|o n bir'],
];

const counts = new Map(WORDS.flatMap(([count, words]) => words.split('|').map((word) => [fold(word), count] as const)));

/** A pattern for these words, the longest first. */
export const countPattern = [...counts.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** The number that a word or digits stand for; 0 for other texts. */
export function countOf(text: string): number {
  return counts.get(text) ?? (/^\d{1,2}$/.test(text) ? Number(text) : 0);
}
