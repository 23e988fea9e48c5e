import { runsText } from '../../../shared/document/pack-document';
import type { Run, RunRole } from '../../../shared/document/pack-document';
import { firstStrong, hasLeftToRight, hasRightToLeft } from './script-runs';

/** Which way a paragraph runs, the same in Word and in HTML. */

type Direction = 'ltr' | 'rtl';

/** Styles of what somebody says or writes: it runs as its words do. All else runs as its page. */
const spoken: ReadonlySet<string> = new Set([
  'BodyText',
  'Headline',
  'Objective',
  'Point',
  'PointDetail',
  'NumberedText',
  'ListBullet',
  'PressLine',
  'Quote',
  'TableQuote',
  'TableSay',
  'BoxText',
  'CardPoint',
]);

/** What the program puts beside somebody's words, in the language of the page. */
const labels: ReadonlySet<RunRole> = new Set(['objective-kind', 'priority', 'likelihood', 'portion-mark']);

/** The direction of a paragraph in a style (further classes may follow its name) on a page that runs `page`. */
export function paragraphDirection(
  { style, dir, runs }: { style: string; dir: 'auto' | Direction; runs: readonly Run[] },
  page: Direction,
): Direction {
  if (dir !== 'auto') return dir;
  if (spoken.has(style.split(' ')[0] ?? '')) return firstStrong(own(runs)) ?? page;
  // A name in letters of another script stands where its neighbours do, unless the page knows nothing of such letters.
  return page === 'rtl' || hasLeftToRight(runsText(runs)) ? page : (firstStrong(runsText(runs)) ?? page);
}

function own(runs: readonly Run[]): string {
  return runsText(runs.filter(({ roles }) => !roles.some((role) => labels.has(role))));
}

const leftToRightMark = '\u200e';
const rightToLeftMark = '\u200f';
/** The number that a date begins with, behind Latin words and a sign: it would stand with them, away from its month. */
const dateBehindLatin =
  /(?<=\p{Script=Latin}[^\p{L}\n]*[,;·،؛]\s*)(?=\p{Nd}[\p{Nd}–-]*\s+[\p{Script=Arabic}\p{Script=Hebrew}])/gu;
/** A sign or a number, then Latin words: the number would stand behind them. */
const beginsBeforeLatin = /^[^\p{L}]+\p{L}/u;
const signBeforeBreak = /[^\p{L}\p{N}\p{M}\s](?=\n)/gu;
const endsWithSign = /[^\p{L}\p{N}\p{M}\s]$/u;
/** What follows the last letter that runs from the right, where a colon parts the two. */
const afterLabel = /^[^\p{L}\p{N}]*:\s/u;

/** Words in a line that runs from the right, with marks that keep numbers with the month behind them. */
export function withDatesInPlace(words: string, around: Direction): string {
  return around === 'ltr' ? words : words.replace(dateBehindLatin, rightToLeftMark);
}

/**
 * The runs of a paragraph that runs from the right, with marks that keep the signs at the ends of Latin words on their
 * side: without them a full stop, bracket or quotation mark jumps to the other end.
 */
export function withSignsInPlace(runs: readonly Run[], around: Direction): readonly Run[] {
  const text = runsText(runs);
  if (around === 'ltr' || !hasLeftToRight(text)) return runs;
  const foreign = !hasRightToLeft(text);
  // Each line of a paragraph is ordered by itself.
  const inLines = (words: string) =>
    foreign ? words.replace(signBeforeBreak, `$&${leftToRightMark}`) : withDatesInPlace(words, around);
  const [opening] = beginsBeforeLatin.exec(text) ?? [''];
  const before = hasLeftToRight(opening) ? leftToRightMark : '';
  const after = endsWithSign.test(text) && (foreign || isAfterLabel(text)) ? leftToRightMark : '';
  const last = runs.length - 1;
  return runs.map((run, at) => ({
    ...run,
    text: `${at === 0 ? before : ''}${inLines(run.text)}${at === last ? after : ''}`,
  }));
}

function isAfterLabel(text: string): boolean {
  const letters = [...text];
  const at = letters.findLastIndex((letter) => hasRightToLeft(letter));
  return afterLabel.test(letters.slice(at + 1).join(''));
}
