import type { Period } from '../../../shared/periods/period';

/**
 * The compact form in which the store keeps what figures are narrowed by: blocks of columns of numbers, little-endian as
 * on every machine that Chancery runs on. The rows of `figure` and `series` say the same at length.
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
  data: Uint8Array;
}

export interface SeriesBlock {
  first: number;
  last: number;
  /** Words that no block before had. */
  words: string[];
  data: Uint8Array;
}

/** Bytes of a figure in a block: value, series, period, mark. */
const WIDTH = 8 + 4 + 2 + 2;

/** Packs figures whose ids follow on from `first`; no more than 65,535 of them. */
export function packFigures(first: number, figures: readonly PackedFigure[]): FigureBlock {
  const count = figures.length;
  const block: FigureBlock = { first, count, periods: [], marks: [], data: new Uint8Array(count * WIDTH) };
  const columns = figureColumns(block);
  const [periods, marks] = [new Map<string, number>(), new Map<string, number>()];
  figures.forEach(({ series, period, value, standing, missing, flags }, at) => {
    columns.value[at] = value ?? Number.NaN;
    columns.series[at] = series;
    columns.period[at] = numberOf(periods, periodKey(period), () => block.periods.push(period));
    columns.mark[at] = numberOf(marks, markKey([standing, missing, flags]), () =>
      block.marks.push([standing, missing, flags]),
    );
  });
  return block;
}

/** The columns of a block, as views of its bytes. */
export function figureColumns({ count, data }: Pick<FigureBlock, 'count' | 'data'>) {
  const { buffer, byteOffset } = aligned(data);
  return {
    value: new Float64Array(buffer, byteOffset, count),
    series: new Int32Array(buffer, byteOffset + 8 * count, count),
    period: new Uint16Array(buffer, byteOffset + 12 * count, count),
    mark: new Uint16Array(buffer, byteOffset + 14 * count, count),
  };
}

/** Packs series whose ids follow on from `first`; words that are new join `dictionary`. */
export function packSeries(first: number, series: readonly SeriesWords[], dictionary: Dictionary): SeriesBlock {
  const known = dictionary.values.length;
  const codes = new Int32Array(series.length * seriesDimensions.length);
  seriesDimensions.forEach((by, place) => {
    series.forEach((words, at) => (codes[place * series.length + at] = dictionary.codeOf(words[by])));
  });
  const words = dictionary.values.slice(known).map((word) => word ?? '');
  return { first, last: first + series.length - 1, words, data: new Uint8Array(codes.buffer) };
}

/** The numbers of words of a block's series, one dimension after the other. */
export function seriesCodes({ first, last, data }: SeriesBlock): Int32Array {
  const { buffer, byteOffset } = aligned(data);
  return new Int32Array(buffer, byteOffset, (last - first + 1) * seriesDimensions.length);
}

/** A classification as the columns hold it: codes of two editions are not of one kind. */
export function withEdition(classification: string | null, edition: string | null): string | null {
  return classification === null || edition === null ? classification : `${classification} ${edition}`;
}

function aligned(data: Uint8Array): Uint8Array {
  return data.byteOffset % 8 === 0 ? data : Uint8Array.from(data);
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
