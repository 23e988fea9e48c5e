/** How long what is said may be (brief.md 4; the numbers are the product's own choice, drawn from practice). */

/** Words a minute that a speaker says of prepared points. */
export const spokenWordsAMinute = 130;

/** The most words that can be said of one point in one breath. */
export const wordsOfPoint = 25;

/** A meeting of half an hour holds twelve points; with consecutive interpretation half as many. */
const pointsAMinute = 12 / 30;

/** How many words a text has; signs between spaces are none. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}

/** How many points to make fit a meeting of some minutes. */
export function pointsThatFit(minutes: number, interpreted: boolean): number {
  return Math.max(1, Math.floor((minutes * pointsAMinute) / (interpreted ? 2 : 1)));
}

/** Whether everything is said twice. */
export function isConsecutive(interpretation: string): boolean {
  return /consecutive/i.test(interpretation);
}
