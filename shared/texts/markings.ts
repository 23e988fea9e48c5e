import { MARKINGS } from './words/briefs';

/** Whether a line is a marking and nothing else, perhaps between signs: `– SECRET –`, `(U) SENSITIVE BUT UNCLASSIFIED`. */
export const isMarking = (line: string) => MARKINGS.test(markingOf(line));

/** A marking as it is compared: without signs around it, in capitals, its dashes alike. */
export function markingOf(line: string): string {
  return line
    .trim()
    .replace(/^[([]\p{Lu}{1,4}[)\]]\s*/u, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s*[-‐‑–—]\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .toUpperCase();
}
