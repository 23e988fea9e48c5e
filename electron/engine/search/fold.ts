/**
 * A text as the index keeps it: what a reader takes for the same letter is one. NFKC (presentation forms, full
 * width), no marks (Latin accents, Arabic harakat), Arabic letters written in several ways, ё as е, digits of all
 * scripts as 0-9; scripts without spaces in pairs of letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[أإآٱىيکكةہھهۀؤئё٠-٩۰-۹]/g, (letter) => letters.get(letter) ?? letter)
    .replace(unspaced, pairs);
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+/gu;

/** Overlapping pairs: any two neighbouring letters can be found. */
function pairs(run: string): string {
  const all = [...run];
  if (all.length === 1) return ` ${run} `;
  return ` ${all
    .slice(0, -1)
    .map((letter, i) => letter + (all[i + 1] ?? ''))
    .join(' ')} `;
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
  ['ё', 'е'],
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((l, i) => [l, String(i)] as const),
  ...[...'۰۱۲۳۴۵۶۷۸۹'].map((l, i) => [l, String(i)] as const),
]);
