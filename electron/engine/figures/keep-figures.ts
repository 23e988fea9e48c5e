import { furtherText } from '../../../shared/figures/further';
import type { WritableDb } from '../store/database';
import { Dictionary, packFigures, packSeries, withEdition } from './column-blocks';
import type { PackedFigure, SeriesWords } from './column-blocks';
import {
  importsWithFigures,
  putFigureBlock,
  putSeriesBlock,
  seriesWordsAfter,
  someFigures,
  someSeries,
} from './column-queries';
import { flagsText, putFigures, seriesOf } from './queries';
import type { KeptFigure, NewSeries } from './queries';

/**
 * Puts figures in, in both forms: rows, and the columns that they are narrowed by. One for a write connection; after a
 * transaction that failed it must not be used again, for it may know words that the store does not.
 */
export class FigureKeeper {
  readonly #db: WritableDb;
  readonly #dictionary = new Dictionary();
  /** The last series whose words are in the dictionary. */
  #last = 0;

  constructor(db: WritableDb) {
    this.#db = db;
  }

  /** Ids of series, made where there are none. */
  series(wanted: readonly NewSeries[]): number[] {
    this.#catchUp();
    const made: SeriesWords[] = [];
    const ids = wanted.map((series) => {
      const id = seriesOf(this.#db, series);
      if (id > this.#last + made.length) made.push(wordsOf(series));
      return id;
    });
    this.#pack(made);
    return ids;
  }

  /** Puts in figures of one import. */
  put(importNumber: number, figures: readonly KeptFigure[]): void {
    if (figures.length === 0) return;
    const first = putFigures(this.#db, figures);
    const packed = figures.map((figure) => ({ ...figure, flags: flagsText(figure.flags) }));
    putFigureBlock(this.#db, importNumber, packFigures(first, packed));
  }

  /** Another connection may have put series in. */
  #catchUp(): void {
    for (const { last, words } of seriesWordsAfter(this.#db, this.#last)) {
      for (const word of words) this.#dictionary.codeOf(word);
      this.#last = last;
    }
  }

  #pack(made: readonly SeriesWords[]): void {
    if (made.length === 0) return;
    const block = packSeries(this.#last + 1, made, this.#dictionary);
    putSeriesBlock(this.#db, block);
    this.#last = block.last;
  }

  /** Makes the columns of what a store holds from before there were any. */
  packAll(): void {
    for (;;) {
      const some = someSeries(this.#db, this.#last, AT_ONCE);
      if (some.length === 0) break;
      this.#pack(some.map(({ words }) => words));
    }
    for (const importNumber of importsWithFigures(this.#db)) this.#packImport(importNumber);
  }

  #packImport(importNumber: number): void {
    let last = 0;
    for (;;) {
      const some = someFigures(this.#db, importNumber, last, AT_ONCE);
      for (const run of runsOf(some)) putFigureBlock(this.#db, importNumber, packFigures(run[0]?.id ?? 0, run));
      if (some.length < AT_ONCE) return;
      last = some.at(-1)?.id ?? last;
    }
  }
}

const AT_ONCE = 4096;

function wordsOf({ key, level }: NewSeries): SeriesWords {
  const { classification, edition, code, name } = key.product;
  return {
    reporter: key.reporter,
    partner: key.partner,
    flow: key.flow,
    classification: withEdition(classification, edition),
    product: code ?? name,
    productName: name,
    measure: key.measure,
    unit: key.unit,
    priceBasis: key.priceBasis,
    valuation: key.valuation,
    dataset: key.dataset,
    more: furtherText(key.more),
    partnerLevel: level.partner,
    productLevel: level.product,
  };
}

/** Parts figures where an id is left out, as where two imports took turns. */
function runsOf<T extends PackedFigure & { id: number }>(figures: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const figure of figures) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.id === figure.id - 1) run.push(figure);
    else runs.push([figure]);
  }
  return runs;
}
