/**
 * A text as the index keeps it: what a reader takes for the same letter is one. NFKC (presentation forms, full width),
 * no marks (Latin accents, Arabic harakat), Arabic letters written in several ways, ё as е, digits of all scripts as
 * 0-9; scripts without spaces in pairs of letters, and each run's last letter, so that every letter begins a word.
 */
export function fold(text: string): string {
  return foldLetters(text).replace(unspaced, (run) => ` ${pairs(run).join(' ')} ${[...run].at(-1) ?? ''} `);
}

/** Words that are looked for, folded as the index is: of a run without spaces its pairs alone stand side by side. */
export function foldQuery(text: string): string {
  return foldLetters(text).replace(unspaced, (run) => ` ${[...run].length === 1 ? run : pairs(run).join(' ')} `);
}

/** Folds letter by letter, leaving scripts without spaces as they are. */
export function foldLetters(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[أإآٱىيئكةہھۀؤںё٠-٩۰-۹]/g, (letter) => letters.get(letter) ?? letter);
}

// Most texts are plain ASCII: their case alone is folded.
const plain = /^[\0-\x7f]*$/;

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+/gu;

/** Overlapping pairs: any two neighbouring letters can be found. */
function pairs(run: string): string[] {
  const all = [...run];
  return all.slice(0, -1).map((letter, i) => letter + (all[i + 1] ?? ''));
}

const letters = new Map<string, string>([
  ...[...'أإآٱ'].map((l) => [l, 'ا'] as const),
  ['ى', 'ی'],
  ['ي', 'ی'],
  ['ئ', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ۀ', 'ه'],
  ['ؤ', 'و'],
  ['ں', 'ن'],
  ['ё', 'е'],
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((l, i) => [l, String(i)] as const),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((l, i) => [l, String(i)] as const),
]);
