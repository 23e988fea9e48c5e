/**
 * How wide letters are in Calibri (and Carlito, which has its widths) when they are bold, in hundredths of their size, each
 * rounded up: no line of them is longer than it is said to be here. Letters with an accent are as wide as those without.
 */
const groups: readonly (readonly [hundredths: number, letters: string])[] = [
  [24, ' '],
  [27, "ijlI'’‘.,·|łıІЇΙ"],
  [30, ':;-ι`'],
  [34, '()!f[]J{}'],
  [36, 'rtг'],
  [40, 'szтξτ'],
  [44, 'cL/\\“”„"зГэΓ'],
  [48, 'gkvxyFSZ?хуўєγεκνχΣΖ'],
  [51, 'aeT$€£0123456789#*+<=>^_~–−×•чЕЁавкьТяеёλΕΞΤ'],
  [54, 'bdhnopquyCPY«»øðþпросбСРлнρδοησβθΥΡ'],
  [57, 'BKRXßđийъцБВКХЬУЄЎЭЧЯυμΒΚΧπ'],
  [61, 'AVдАαΛΑΔ'],
  [64, 'DGHЛПНЪΗΠ'],
  [69, 'NOQUИЙЦДОфΝΘΟΩφ'],
  [75, 'w%&…ымФжωψ'],
  [82, 'mюшщЫΦΨ'],
  [92, 'MWæœ—@ЖМШЮΜ'],
  [105, 'Щ№'],
];

const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([hundredths, letters]) => [...letters].map((letter) => [letter, hundredths / 100] as const)),
);

/** Of the size of the letters. */
export function letterWidth(letter: string): number {
  const [base = letter] = letter.normalize('NFD');
  const known = widths.get(letter) ?? widths.get(base);
  if (known !== undefined) return known;
  if (/\p{Mn}/u.test(letter)) return 0;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letter)) return 1.02;
  if (/\p{Script=Arabic}/u.test(letter)) return 0.53;
  return /\p{Lu}/u.test(letter) ? 0.75 : 0.64;
}

/** Of the size of its letters. */
export function wordWidth(word: string): number {
  return [...word].reduce((sum, letter) => sum + letterWidth(letter), 0);
}
