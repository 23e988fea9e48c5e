import type { Period } from '../../../shared/periods/period';
import { narrow, narrowColumns } from './narrow';
import type { NarrowColumn } from './narrow';

/**
 * The compact form in which the store keeps what figures are narrowed by: blocks of columns of numbers (`narrow.ts`).
 * The rows of `figure` and `series` say the same at length.
 */

/** What is the same for all figures of a series. The order is that of a block's columns: it never changes. */
export const seriesDimensions = [
  'reporter',
  'partner',
  'flow',
  'classification',
  'product',
  'productName',
  'measure',
  'unit',
  'priceBasis',
  'valuation',
  'dataset',
  'more',
  'partnerLevel',
  'productLevel',
] as const;
export type SeriesDimension = (typeof seriesDimensions)[number];

/** `classification` with its edition; `product` is the code or, where there is none, the name; `more` is JSON text. */
export type SeriesWords = Record<SeriesDimension, string | null>;

/** What figures have in common besides series and period: standing, missing, flags as the store keeps them. */
export type Mark = readonly [standing: string, missing: string | null, flags: string];

export interface PackedFigure {
  series: number;
  period: Period;
  value: number | null;
  standing: string;
  missing: string | null;
  flags: string;
}

export interface FigureBlock {
  /** Id of the first figure; those of the others follow on. */
  first: number;
  count: number;
  periods: Period[];
  marks: Mark[];
  /** Series, place in `periods` and place in `marks`. */
  data: Uint8Array;
  /** Float64, NaN where it is missing; apart, since a filter asks for none. */
  numbers: Uint8Array;
}

export interface SeriesBlock {
  first: number;
  last: number;
  /** Words that no block before had. */
  words: string[];
  data: Uint8Array;
}

/** Packs figures whose ids follow on from `first`. */
export function packFigures(first: number, figures: readonly PackedFigure[]): FigureBlock {
  const count = figures.length;
  const values = new Float64Array(count);
  const columns = [new Int32Array(count), new Int32Array(count), new Int32Array(count)] as const;
  const [periods, marks]: [Period[], Mark[]] = [[], []];
  const [periodNumbers, markNumbers] = [new Map<string, number>(), new Map<string, number>()];
  // Figures of one batch share their periods: most need no key to be told.
  const known = new Map<Period, number>();
  figures.forEach((figure, at) => {
    const { series, period, value } = figure;
    values[at] = value ?? Number.NaN;
    columns[0][at] = series;
    let number = known.get(period);
    if (number === undefined) {
      number = numberOf(periodNumbers, periodKey(period), () => periods.push(period));
      known.set(period, number);
    }
    columns[1][at] = number;
    const before = figures[at - 1];
    if (before !== undefined && sameMark(before, figure)) columns[2][at] = columns[2][at - 1] ?? 0;
    else {
      const mark: Mark = [figure.standing, figure.missing, figure.flags];
      columns[2][at] = numberOf(markNumbers, markKey(mark), () => marks.push(mark));
    }
  });
  return { first, count, periods, marks, data: narrow(columns), numbers: new Uint8Array(values.buffer) };
}

function sameMark(one: PackedFigure, other: PackedFigure): boolean {
  return one.standing === other.standing && one.missing === other.missing && one.flags === other.flags;
}

/** The columns of a block, as they lie in its bytes. */
export function figureColumns({ count, data }: Pick<FigureBlock, 'count' | 'data'>) {
  const [series = NONE, period = NONE, mark = NONE] = narrowColumns(data, 3, count);
  return { series, period, mark };
}

const NONE: NarrowColumn = { least: 0, above: null };

/** The values of a block, NaN where they are missing. */
export function figureValues(numbers: Uint8Array): Float64Array {
  const { buffer, byteOffset, byteLength } = numbers.byteOffset % 8 === 0 ? numbers : Uint8Array.from(numbers);
  return new Float64Array(buffer, byteOffset, byteLength / 8);
}

/** Packs series whose ids follow on from `first`; words that are new join `dictionary`. */
export function packSeries(first: number, series: readonly SeriesWords[], dictionary: Dictionary): SeriesBlock {
  const known = dictionary.values.length;
  const codes = seriesDimensions.map((by) => Int32Array.from(series, (words) => dictionary.codeOf(words[by])));
  const words = dictionary.values.slice(known).map((word) => word ?? '');
  return { first, last: first + series.length - 1, words, data: narrow(codes) };
}

/** The numbers of words of a block's series, in the order of the dimensions. */
export function seriesCodes({ first, last, data }: SeriesBlock): NarrowColumn[] {
  return narrowColumns(data, seriesDimensions.length, last - first + 1);
}

/** A classification as the columns hold it: codes of two editions are not of one kind. */
export function withEdition(classification: string | null, edition: string | null): string | null {
  return classification === null || edition === null ? classification : `${classification} ${edition}`;
}

export const periodKey = ({ written, kind, calendar, from, to }: Period) =>
  `${written}|${kind}|${calendar}|${from}|${to}`;

export const markKey = ([standing, missing, flags]: Mark) => `${standing}|${missing ?? ''}|${flags}`;

/** The number under which a key is known; `add` gives the new length of the list that it joins. */
export function numberOf(known: Map<string, number>, key: string, add: () => number): number {
  let number = known.get(key);
  if (number === undefined) {
    number = add() - 1;
    known.set(key, number);
  }
  return number;
}

/** Words by number, in the order in which they were met; 0 is null. */
export class Dictionary {
  readonly values: (string | null)[] = [null];
  readonly #codes = new Map<string, number>();

  /** The number of a word, which is new where it was not met. */
  codeOf(value: string | null): number {
    return value === null ? 0 : numberOf(this.#codes, value, () => this.values.push(value));
  }

  /** The number of a word, or -1. */
  find(value: string | null): number {
    return value === null ? 0 : (this.#codes.get(value) ?? -1);
  }
}
