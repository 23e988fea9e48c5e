import { cardSheet } from '../document/card-sheet';
import type { CardFormat } from '../document/card-sheet';

/**
 * How much fits on a card. Words are measured by the widths of their letters in the face of the heads, a little too wide
 * rather than too narrow: exact rows hide what does not fit.
 */

export interface CardRoom {
  /** Points between the edges of the words, and from the first line of the title to the foot. */
  width: number;
  height: number;
  type: number;
  /** Lines of "Do not say" that its place holds. */
  footLines: 1 | 2;
}

/** How much wider the letters of a face are than Calibri's, and how many times their size its lines are high. */
const facesKnown: Readonly<Record<string, { wide: number; high: number }>> = {
  calibri: { wide: 1, high: 1.24 },
  carlito: { wide: 1, high: 1.24 },
  'times new roman': { wide: 1, high: 1.24 },
  garamond: { wide: 1, high: 1.24 },
  'gill sans mt': { wide: 1.05, high: 1.24 },
  'franklin gothic book': { wide: 1.08, high: 1.24 },
  cambria: { wide: 1.08, high: 1.24 },
  arial: { wide: 1.12, high: 1.24 },
  helvetica: { wide: 1.12, high: 1.24 },
  tahoma: { wide: 1.15, high: 1.24 },
  georgia: { wide: 1.2, high: 1.24 },
  'segoe ui': { wide: 1.15, high: 1.36 },
  'noto sans': { wide: 1.2, high: 1.4 },
  'trebuchet ms': { wide: 1.15, high: 1.24 },
  'century gothic': { wide: 1.3, high: 1.26 },
  verdana: { wide: 1.4, high: 1.26 },
};
/** As wide and as high as most faces for text are at most. */
const faceUnknown = { wide: 1.3, high: 1.4 };

const pointsPerMm = 72 / 25.4;
const usualLine = 1.24;
/** Lines of a face are about 1.22 times its size; those of Arabic script may be set in Nastaliq, which needs more. */
function lineHeight(words: string): number {
  return /\p{Script=Arabic}/u.test(words) ? 1.8 : usualLine;
}
/** Before a point stands a dash. */
const hanging = 7 * pointsPerMm;

export const cardSizes = { marking: 10, head: 9, title: 24, figure: 20, doNotSay: 14 } as const;
/** Points between what stands on a card. */
export const cardGaps = { head: 8, title: 6, point: 3.5, figure: 6 } as const;

/** The room of a card whose words are set in `face`: where that is wide or high there is less of it. */
export function cardRoom(paper: 'A4' | 'Letter', format: CardFormat, face: string): CardRoom {
  const sheet = cardSheet(paper, format);
  const { wide, high } = facesKnown[face.toLowerCase()] ?? faceUnknown;
  return {
    width: (sheet.text * pointsPerMm) / wide,
    height: (sheet.body * pointsPerMm * usualLine) / high,
    type: format.type,
    footLines: high > 1.3 ? 1 : 2,
  };
}

/** Points that what always stands on a card takes: marking, head and title. */
export function headHeight({ width }: Pick<CardRoom, 'width'>, head: string, title: string): number {
  const marking = cardSizes.marking * lineHeight(head);
  const above = headLines({ width }, head) * cardSizes.head * lineHeight(head) + cardGaps.head;
  const own = lines(title, width, cardSizes.title, true) * cardSizes.title * lineHeight(title);
  return marking + above + own + cardGaps.title;
}

/** Lines of a head, with its own breaks, beside the number of the card. */
export function headLines({ width }: Pick<CardRoom, 'width'>, head: string): number {
  return head.split('\n').reduce((sum, line) => sum + lines(line, width - 40, cardSizes.head), 0);
}

/** Points that one of the things to say takes. */
export function pointHeight({ width, type }: CardRoom, words: string): number {
  return lines(words, width - hanging, type, true) * type * lineHeight(words) + cardGaps.point;
}

export function figureHeight({ width }: CardRoom, words: string): number {
  return lines(words, width, cardSizes.figure, true) * cardSizes.figure * lineHeight(words) + cardGaps.figure;
}

/** As much of "Do not say" as its place holds: whole words. */
export function fitsFoot({ width, footLines }: CardRoom, words: string): boolean {
  return lines(words, width - 12, cardSizes.doNotSay, true) <= footLines;
}

/** Lines that words take: broken between words, and within one that is longer than a line. */
export function lines(words: string, width: number, size: number, bold = false): number {
  let count = 1;
  let used = 0;
  const blank = 0.24 * size;
  for (const word of words.split(/\s+/u).filter((one) => one !== '')) {
    const long = wordWidth(word, size) * (bold ? 1.05 : 1);
    if (used > 0 && used + blank + long > width) {
      count += 1;
      used = 0;
    }
    const over = Math.max(0, Math.ceil(long / width) - 1);
    count += over;
    used = over > 0 ? long - over * width : used + (used > 0 ? blank : 0) + long;
  }
  return count;
}

function wordWidth(word: string, size: number): number {
  return [...word].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;
}

/** Of the size of the letters. */
function letterWidth(letter: string): number {
  if (/[ijl.,:;'’|!·]/u.test(letter)) return 0.27;
  if (/[mwMW@%—]/u.test(letter)) return 0.86;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letter)) return 1.02;
  if (/\p{Script=Arabic}/u.test(letter)) return 0.5;
  if (/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(letter)) return /\p{Lu}/u.test(letter) ? 0.68 : 0.56;
  if (/\p{Mn}/u.test(letter)) return 0;
  if (/\p{Lu}/u.test(letter)) return 0.62;
  if (/[\p{L}\p{N}]/u.test(letter)) return 0.51;
  return 0.5;
}
