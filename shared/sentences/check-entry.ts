import { shortDate } from '../pack/dates';

/** What the words for a check are made of. */
export interface CheckEntry {
  what(given: (name: string) => string): string;
  where(given: (name: string) => string): string;
  verb: string;
  /** What is so when the check finds nothing. */
  fine: string;
}

/** How much of a text is quoted, in characters. */
const longest = 48;

export function quoted(words: string): string {
  if (words.length <= longest) return `“${words}”`;
  const whole = words.slice(0, longest).replace(/[\s,.;:–-]+\S*$/u, '');
  return `“${whole}…”`;
}

/** `“Our trade …”: Meeting of the Foreign Ministers`; the brief alone where the point has no words. */
export function pointIn(given: (name: string) => string): string {
  const point = given('point');
  return point === '' ? given('brief') : `${quoted(point)}: ${given('brief')}`;
}

export function day(iso: string): string {
  return iso === '' ? 'a day' : shortDate(iso, 'en');
}
