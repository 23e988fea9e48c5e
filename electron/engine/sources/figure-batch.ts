import type { FigureKey } from '../../../shared/figures/figure';
import type { FoundFigure } from '../../../shared/tables/found';
import type { KeptFigure, NewSeries } from '../figures/queries';
import { seriesDigest } from '../figures/series-key';

/** What many figures of a batch have in common besides their series. */
type Shared = Pick<FoundFigure, 'period' | 'standing' | 'missing' | 'flags'>;

/**
 * Some figures of a sheet on their way from the thread that finds them to the one that writes them: columns, not objects.
 * Going from thread to thread costs by the number of things, so all texts are one.
 */
export interface FigureBatch {
  import: number;
  sheet: number;
  /** Series that no batch of this import had before; they are numbered on from those. */
  series: NewSeries[];
  shared: Shared[];
  /**
   * For each figure: number of its series, place in `shared`, value, read, scale, row, column, length of its raw text.
   * NaN stands for null.
   */
  numbers: Float64Array<ArrayBuffer>;
  /** The raw texts, one behind the other. */
  raw: string;
}

const WIDTH = 8;

/** So many figures, and new series among them, are written in 5 to 10 ms: an edit that waits for them is not felt. */
const BATCH_FIGURES = 1000;
const BATCH_SERIES = 200;

/** How many figures a batch holds. */
export function figuresIn({ numbers }: FigureBatch): number {
  return numbers.length / WIDTH;
}

/** Gathers the figures of an import into batches. */
export class Batches {
  private readonly importNumber: number;
  private readonly known = new WeakMap<FigureKey, number>();
  private numbered = 0;
  private series: NewSeries[] = [];
  private shared: Shared[] = [];
  /** By period, the places in `shared` of what has it: periods are mostly one object for all that have the same. */
  private places = new Map<FoundFigure['period'], number[]>();
  private numbers = new Float64Array(BATCH_FIGURES * WIDTH);
  private raw: string[] = [];

  constructor(importNumber: number) {
    this.importNumber = importNumber;
  }

  /** Whether the batch is full and has to be taken. */
  add(figure: FoundFigure): boolean {
    const { numbers, raw } = this;
    const at = raw.length * WIDTH;
    numbers[at] = this.seriesOf(figure);
    numbers[at + 1] = this.sharedOf(figure);
    numbers[at + 2] = figure.value ?? NaN;
    numbers[at + 3] = figure.read ?? NaN;
    numbers[at + 4] = figure.scale;
    numbers[at + 5] = figure.row;
    numbers[at + 6] = figure.col;
    numbers[at + 7] = figure.raw.length;
    return raw.push(figure.raw) === BATCH_FIGURES || this.series.length === BATCH_SERIES;
  }

  /** The batch so far, for `sheet`; begins another. Null where it is empty. */
  take(sheet: number): FigureBatch | null {
    const { importNumber, series, shared, raw } = this;
    if (raw.length === 0) return null;
    const numbers = this.numbers.slice(0, raw.length * WIDTH);
    this.series = [];
    this.shared = [];
    this.places = new Map();
    this.raw = [];
    return { import: importNumber, sheet, series, shared, numbers, raw: raw.join('') };
  }

  private seriesOf({ key, level }: FoundFigure): number {
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.numbered++;
      this.known.set(key, number);
      this.series.push({ digest: seriesDigest(key, this.importNumber), key, level });
    }
    return number;
  }

  private sharedOf({ period, standing, missing, flags }: FoundFigure): number {
    const places = this.places.get(period) ?? [];
    for (const place of places) {
      const known = this.shared[place];
      if (known?.standing === standing && known.missing === missing && sameTexts(known.flags, flags)) return place;
    }
    const place = this.shared.push({ period, standing, missing, flags }) - 1;
    this.places.set(period, [...places, place]);
    return place;
  }
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((text, at) => text === b[at]));
}

/** The figures of a batch; `seriesIds` are the ids of all series that came so far, by their numbers. */
export function figuresOf(batch: FigureBatch, seriesIds: readonly number[]): KeptFigure[] {
  const { numbers } = batch;
  let text = 0;
  return Array.from({ length: figuresIn(batch) }, (_, index) => {
    const at = index * WIDTH;
    const number = (offset: number) => numbers[at + offset] ?? NaN;
    const shared = batch.shared[number(1)];
    const series = seriesIds[number(0)];
    if (shared === undefined || series === undefined) throw new Error('a figure of a batch has no series');
    const [value, read] = [orNull(number(2)), orNull(number(3))];
    const [scale, row, col] = [number(4), number(5), number(6)];
    const raw = batch.raw.slice(text, (text += number(7)));
    return { import: batch.import, series, sheet: batch.sheet, ...shared, value, read, scale, raw, row, col };
  });
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
