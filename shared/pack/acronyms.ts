/** An acronym that stands in some texts, and what it is short for; null where nothing says it. */
export interface Acronym {
  short: string;
  long: string | null;
}

/** `CPEC`, `ЕАЭС`, `MoUs` without its s; not what is written within a number, a path or a reference. */
const standing = /(?<![\p{L}\p{N}/-])(\p{Lu}{2,6})s?(?![\p{L}\p{N}/-])/gu;

/**
 * Every acronym of some texts, once, in the order of `language`, with what it is short for: as a text spells it out,
 * `Joint Commission (JC)` or `JC (Joint Commission)`, else by `known`, lists of the names of one organisation each.
 * Texts in capitals hold none that could be told apart.
 */
export function acronymsIn(
  texts: readonly string[],
  known: readonly (readonly string[])[],
  language: string,
): Acronym[] {
  const read = texts.filter((text) => !isCapitals(text));
  const shorts = new Set(read.flatMap((text) => [...text.matchAll(standing)].map(([, short = '']) => short)));
  const collator = new Intl.Collator(language);
  return [...shorts]
    .filter((short) => !/^(.)\1+$/u.test(short))
    .map((short) => ({ short, long: spelledOut(short, read) ?? nameOf(short, known) }))
    .toSorted((a, b) => collator.compare(a.short, b.short));
}

/** Whether a text is all in capitals, as a title. */
export function isCapitals(text: string): boolean {
  return text.length > 6 && text === text.toUpperCase();
}

function spelledOut(short: string, texts: readonly string[]): string | null {
  for (const text of texts) {
    const [before, after] = text.split(new RegExp(`\\(${short}s?\\)`, 'u'), 2);
    const long = after === undefined ? null : wordsOf(short, before ?? '');
    if (long !== null) return long;
    const [, behind] = new RegExp(`(?<!\\p{L})${short}s? \\((\\p{L}[^()]{3,120})\\)`, 'u').exec(text) ?? [];
    if (behind !== undefined && wordsOf(short, behind) === behind) return behind;
  }
  return null;
}

/** The last words of a text whose first letters make `short`: those in capitals alone, else small ones too. */
function wordsOf(short: string, text: string): string | null {
  return initials(short, text, false) ?? initials(short, text, true);
}

/** Words in small letters may be passed over; whether they may count as well is `small`. */
function initials(short: string, text: string, small: boolean): string | null {
  const words = [...text.matchAll(/[\p{L}\p{M}’']+/gu)];
  let left = [...short.toLowerCase()];
  for (const word of words.toReversed()) {
    const [first = ''] = word[0];
    const isSmall = first === first.toLowerCase();
    if (first.toLowerCase() === left.at(-1) && (small || !isSmall)) left = left.slice(0, -1);
    else if (!isSmall) return null;
    if (left.length === 0) return text.slice(word.index).trim();
  }
  return null;
}

/** The first name in full, in the letters of the acronym, of the organisation that is called so. */
function nameOf(short: string, known: readonly (readonly string[])[]): string | null {
  const names = known.find((each) => each.includes(short)) ?? [];
  const inScript = scriptOf(short);
  return names.find((name) => inScript.test(name) && name.includes(' ')) ?? null;
}

/** The acronym in the letters of its name by which an organisation is known; null where it is known by none. */
export function acronymOf(name: string, known: readonly (readonly string[])[]): string | null {
  const names = known.find((each) => each.includes(name)) ?? [];
  const inScript = scriptOf(name);
  return names.find((one) => inScript.test(one) && /^\p{Lu}{2,6}$/u.test(one)) ?? null;
}

/** What consists of letters of the script of some words, whatever else is in it. */
function scriptOf(words: string): RegExp {
  return /\p{Script=Cyrillic}/u.test(words) ? /^[\p{Script=Cyrillic}\P{L}]+$/u : /^[\p{Script=Latin}\P{L}]+$/u;
}
