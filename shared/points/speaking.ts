/** How long what is said may be (brief.md 4; the numbers are the product's own choice, drawn from practice). */

/** Words a minute that a speaker says of prepared points. */
export const spokenWordsAMinute = 130;

/** How many words a text has; signs between spaces are none. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}

/** How many points to make fit a meeting of some minutes, where so many fit half an hour; with interpretation half as many. */
export function pointsThatFit(minutes: number, interpreted: boolean, halfHourPoints: number): number {
  return Math.max(1, Math.floor((minutes * halfHourPoints) / (interpreted ? 60 : 30)));
}

/** Whether everything is said twice. */
export function isConsecutive(interpretation: string): boolean {
  return /consecutive/i.test(interpretation);
}
