import { isInArabicScript } from './direction';

/** Things said one after the other, as their language parts them: `Belarus, 2019, 2020`. What is empty is left out. */
export function listed(parts: readonly (string | null | undefined)[], language: string): string {
  return joined(parts, language, [', ', '، ']);
}

/** The same of things that have commas in them. */
export function listedApart(parts: readonly string[], language: string): string {
  return joined(parts, language, ['; ', '؛ ']);
}

/** What ends a sentence; Arabic and Persian end theirs as Latin does. */
export function fullStop(language: string): string {
  return /^ur\b/.test(language) ? '۔' : '.';
}

type Signs = readonly [usual: string, arabic: string];

function joined(parts: readonly (string | null | undefined)[], language: string, [usual, arabic]: Signs): string {
  const said = parts.flatMap((part) => (part === null || part === undefined || part === '' ? [] : [part]));
  if (!isInArabicScript(language)) return said.join(usual);
  return said.reduce((all, part, at) => {
    if (at === 0) return part;
    const sign = isForeign(said[at - 1] ?? '') && isForeign(part) ? usual : arabic;
    return `${all}${sign}${part}`;
  }, '');
}

/** Between two names in Latin letters stands the sign of their script. */
function isForeign(words: string): boolean {
  return /\p{Script=Latin}/u.test(words) && !/\p{Script=Arabic}/u.test(words);
}
