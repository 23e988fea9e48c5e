import { z } from 'zod';

/** How cards lie on a sheet of paper: A6 four to a sheet that lies, A5 two to one that stands. Millimetres. */

export const cardFormat = z.strictObject({
  size: z.enum(['A6', 'A5']),
  /** Points of the letters of what is said; they are never set smaller so that more would fit. */
  type: z.union([z.literal(18), z.literal(20), z.literal(22)]),
});
export type CardFormat = z.infer<typeof cardFormat>;

export interface CardSheet {
  landscape: boolean;
  columns: 1 | 2;
  /** Cards on one sheet. */
  count: 4 | 2;
  /** Of the sheet, as it lies before the printer. */
  width: number;
  height: number;
  /** What stays white at each edge, that no printer cuts. */
  margin: { top: number; bottom: number; side: number };
  /** Of the words of one card. */
  text: number;
  /** White between words and cut, on each side of it. */
  gutter: number;
  /** Heights of a card's upper part and of its foot, without the white towards the cut. */
  body: number;
  foot: number;
}

const papers = { A4: { width: 210, height: 297 }, Letter: { width: 215.9, height: 279.4 } } as const;

const margin = { top: 8, bottom: 7, side: 8 } as const;
const gutter = 8;
/** "Do not say", two lines of it, and the marking. */
const foot = 18.5;
/** What is left at the foot of a sheet so that a printer's rounding begins no second one. */
const slack = 1.6;

/** The sheet of cards of a format on a paper. */
export function cardSheet(paper: keyof typeof papers, { size }: Pick<CardFormat, 'size'>): CardSheet {
  const landscape = size === 'A6';
  const { width: narrow, height: wide } = papers[paper];
  const width = landscape ? wide : narrow;
  const height = landscape ? narrow : wide;
  const columns = landscape ? 2 : 1;
  const inside = width - 2 * margin.side;
  return {
    landscape,
    columns,
    count: landscape ? 4 : 2,
    width,
    height,
    margin,
    text: columns === 2 ? inside / 2 - gutter : inside,
    gutter,
    body: (height - margin.top - margin.bottom - slack) / 2 - gutter - foot,
    foot,
  };
}
