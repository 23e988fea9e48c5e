import { cardSheet } from '../document/card-sheet';
import type { CardFormat } from '../document/card-sheet';
import { isInArabicScript } from './direction';
import { letterWidth, wordWidth } from './letter-widths';

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

const usualLine = 1.24;

/**
 * How much wider the bold letters of a face are than Calibri's, and how many times their size its lines are high. Calibri,
 * Times New Roman, Cambria, Arial and Noto Sans are measured: of a hundred lines one is as wide. The others have more room.
 */
const facesKnown: Readonly<Record<string, { wide: number; high: number }>> = {
  calibri: { wide: 1.01, high: usualLine },
  carlito: { wide: 1.01, high: usualLine },
  'times new roman': { wide: 1.1, high: usualLine },
  cambria: { wide: 1.12, high: usualLine },
  arial: { wide: 1.2, high: usualLine },
  helvetica: { wide: 1.2, high: usualLine },
  garamond: { wide: 1.13, high: usualLine },
  'gill sans mt': { wide: 1.2, high: usualLine },
  'franklin gothic book': { wide: 1.22, high: usualLine },
  'noto sans': { wide: 1.25, high: 1.4 },
  tahoma: { wide: 1.3, high: usualLine },
  'segoe ui': { wide: 1.3, high: 1.36 },
  'trebuchet ms': { wide: 1.3, high: usualLine },
  georgia: { wide: 1.36, high: usualLine },
  'century gothic': { wide: 1.46, high: 1.26 },
  verdana: { wide: 1.56, high: 1.26 },
  'courier new': { wide: 1.7, high: usualLine },
};
/** As wide and as high as most faces for text are at most: that of DejaVu, which is as wide as any, is 1.42. */
const faceUnknown = { wide: 1.45, high: 1.4 };

/**
 * The height of lines, in times their size, that is given to letters of a face whose own lines are higher or not known: no
 * letter reaches beyond it. Null where lines are as their face has them, as those of Arabic script must be.
 */
export function givenLine(face: string, language: string): number | null {
  const { high } = facesKnown[face.toLowerCase()] ?? faceUnknown;
  return high <= usualLine || isInArabicScript(language) ? null : usualLine;
}

const pointsPerMm = 72 / 25.4;
/** Lines of a face are about 1.22 times its size; those of Arabic script may be set in Nastaliq, which needs more. */
function lineHeight(words: string): number {
  return /\p{Script=Arabic}/u.test(words) ? 1.8 : usualLine;
}
/** Before a point stands a dash. */
const hanging = 7 * pointsPerMm;

export const cardSizes = { marking: 10, head: 9, title: 24, figure: 20, doNotSay: 14 } as const;
/** Points between what stands on a card. */
export const cardGaps = { head: 8, title: 6, point: 3.5, figure: 6 } as const;

/** The room of a card whose words, in this language, are set in `face`: where that is wide or high there is less of it. */
export function cardRoom(paper: 'A4' | 'Letter', format: CardFormat, face: string, language: string): CardRoom {
  const sheet = cardSheet(paper, format);
  const { wide, high: own } = facesKnown[face.toLowerCase()] ?? faceUnknown;
  const high = givenLine(face, language) ?? own;
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
  const own = lines(title, width, cardSizes.title) * cardSizes.title * lineHeight(title);
  return marking + above + own + cardGaps.title;
}

/** Lines of a head, with its own breaks, beside the number of the card. */
export function headLines({ width }: Pick<CardRoom, 'width'>, head: string): number {
  return head.split('\n').reduce((sum, line) => sum + lines(line, width - 40, cardSizes.head), 0);
}

/** Points that one of the things to say takes. */
export function pointHeight({ width, type }: CardRoom, words: string): number {
  return lines(words, width - hanging, type) * type * lineHeight(words) + cardGaps.point;
}

export function figureHeight({ width }: CardRoom, words: string): number {
  return lines(words, width, cardSizes.figure) * cardSizes.figure * lineHeight(words) + cardGaps.figure;
}

/** As much of "Do not say" as its place holds: whole words. */
export function fitsFoot({ width, footLines }: CardRoom, words: string): boolean {
  return lines(words, width - 12, cardSizes.doNotSay) <= footLines;
}

/** Lines that words take: broken between words, and within one that is longer than a line. */
export function lines(words: string, width: number, size: number): number {
  let count = 1;
  let used = 0;
  const blank = letterWidth(' ') * size;
  for (const word of words.split(/\s+/u).filter((one) => one !== '')) {
    const long = wordWidth(word) * size;
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
