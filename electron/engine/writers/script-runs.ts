/** A stretch of text in one direction. */
export interface ScriptRun {
  text: string;
  rtl: boolean;
}

const rightToLeftScripts = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Adlam', 'Mandaic', 'Samaritan'];
const rtlClass = rightToLeftScripts.map((script) => `\\p{Script=${script}}`).join('');
/** A letter of a right-to-left script: digits of those scripts run left to right and decide nothing. */
const rtlLetter = `(?=\\p{L})[${rtlClass}]`;
/** Letters, marks and signs of other scripts. Digits and punctuation take the side that surrounds them. */
const ltrLetter = `(?![${rtlClass}])\\p{L}`;

/** All of those scripts lie beyond Latin, Greek and Cyrillic: most text is told by one look. */
const mayBeRtl = /[\u0590-\u08ff\ufb1d-\ufefc\u{10800}-\u{1efff}]/u;
const anyRtl = new RegExp(rtlLetter, 'u');
const anyLtr = new RegExp(ltrLetter, 'u');
const strong = new RegExp(`(${rtlLetter})|${ltrLetter}`, 'u');
/** From the first right-to-left letter, or the mark that stands for one, to the last one before a letter of another script. */
const rtlStretch = new RegExp(`(?:\u200f|${rtlLetter})(?:(?!${ltrLetter})[\\s\\S])*`, 'gu');
const trailingNeutrals = new RegExp(`[^${rtlClass}]*$`, 'u');

/** Whether some text has a letter of a right-to-left script. */
export function hasRightToLeft(text: string): boolean {
  return mayBeRtl.test(text) && anyRtl.test(text);
}

/** Whether some text has a letter of a script that runs left to right. */
export function hasLeftToRight(text: string): boolean {
  return anyLtr.test(text);
}

/** The direction of the first strong letter, as Unicode's bidirectional algorithm (rules P2 and P3) finds it; null where there is none. */
export function firstStrong(text: string): 'ltr' | 'rtl' | null {
  const found = strong.exec(text);
  if (found === null) return null;
  return found[1] === undefined ? 'ltr' : 'rtl';
}

/**
 * Cuts text where its direction changes. Word needs this: a run of Arabic script that is not marked as right to
 * left takes the wrong face, size and weight. Blanks and signs at the end of a stretch stay with what follows.
 */
export function scriptRuns(text: string, around: 'ltr' | 'rtl'): ScriptRun[] {
  // A number keeps its sign before it in every direction.
  const neutral = !hasLeftToRight(text) && !/\p{Nd}/u.test(text);
  if (!hasRightToLeft(text)) return text === '' ? [] : [{ text, rtl: around === 'rtl' && neutral }];
  const runs: ScriptRun[] = [];
  let at = 0;
  for (const found of text.matchAll(rtlStretch)) {
    const stretch = around === 'rtl' ? found[0] : found[0].replace(trailingNeutrals, '');
    if (found.index > at) runs.push({ text: text.slice(at, found.index), rtl: false });
    runs.push({ text: stretch, rtl: true });
    at = found.index + stretch.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), rtl: false });
  return runs;
}
