import { z } from 'zod';
import { level, standing } from '../../../shared/figures/figure';
import { period } from '../../../shared/periods/period';
import type { ReadableDb, WritableDb } from '../store/database';
import { sql } from '../store/sql';
import { withEdition } from './column-blocks';
import type { FigureBlock, PackedFigure, SeriesBlock, SeriesWords } from './column-blocks';

/** The compact form of figures and series (`column-blocks.ts`) in the store. */

const countedImport = z.object({
  number: z.number(),
  source: z.string(),
  fileName: z.string(),
  takenOn: z.string().nullable(),
  figures: z.number(),
});
export type CountedImport = z.output<typeof countedImport>;

/** The imports whose figures count, in the order in which they came. */
export function countedImports(db: ReadableDb): CountedImport[] {
  return db.all(
    countedImport,
    sql`SELECT import.number, source.id AS source, source.file_name AS fileName, source.taken_on AS takenOn,
        import.figures
      FROM import JOIN source ON source.id = import.source AND source.deleted_at IS NULL
      WHERE import.state = 'accepted' ORDER BY import.number`,
  );
}

/** A list that the engine itself wrote as JSON: it is not looked at twice, nor read twice where blocks have the same. */
function written<T>() {
  let last: { text: string; list: T } | null = null;
  return z.string().transform((text): T => {
    if (last?.text !== text) last = { text, list: JSON.parse(text) as T };
    return last.list;
  });
}

const data = z.instanceof(Uint8Array);

const figureBlock = z.object({
  first: z.number(),
  count: z.number(),
  periods: written<FigureBlock['periods']>(),
  marks: written<FigureBlock['marks']>(),
  data,
});

/** Blocks that are read together, between two moments in which the thread looks for work: some 10 ms. */
const TOGETHER = 32;

/** The next blocks of an import without their values, by the id of their first figure; none after the last. */
export function nextFigureBlocks(db: ReadableDb, importNumber: number, after: number): Omit<FigureBlock, 'numbers'>[] {
  return db.all(
    figureBlock,
    sql`SELECT first, count, periods, marks, data FROM figure_block
      WHERE import = ${importNumber} AND first > ${after} ORDER BY first LIMIT ${TOGETHER}`,
  );
}

const blockNumbers = z.object({ first: z.number(), numbers: data });

/** The values of the next blocks of an import; none after the last. */
export function nextFigureNumbers(
  db: ReadableDb,
  importNumber: number,
  after: number,
): z.output<typeof blockNumbers>[] {
  return db.all(
    blockNumbers,
    sql`SELECT first, numbers FROM figure_block
      WHERE import = ${importNumber} AND first > ${after} ORDER BY first LIMIT ${TOGETHER}`,
  );
}

export function putFigureBlock(db: WritableDb, importNumber: number, { periods, marks, ...block }: FigureBlock): void {
  db.run(sql`INSERT INTO figure_block (first, import, count, periods, marks, data, numbers)
    VALUES (${block.first}, ${importNumber}, ${block.count}, ${JSON.stringify(periods)}, ${JSON.stringify(marks)},
      ${block.data}, ${block.numbers})`);
}

const seriesBlock = z.object({ first: z.number(), last: z.number(), words: written<string[]>(), data });

/** The next blocks of series, by the id of their first; none after the last. */
export function nextSeriesBlocks(db: ReadableDb, after: number): SeriesBlock[] {
  return db.all(
    seriesBlock,
    sql`SELECT first, last, words, data FROM series_block WHERE first > ${after} ORDER BY first LIMIT ${TOGETHER}`,
  );
}

const newWords = z.object({ last: z.number(), words: written<string[]>() });

/** The words of the blocks of series after one, in their order. */
export function seriesWordsAfter(db: ReadableDb, last: number): { last: number; words: string[] }[] {
  return db.all(newWords, sql`SELECT last, words FROM series_block WHERE first > ${last} ORDER BY first`);
}

export function putSeriesBlock(db: WritableDb, { words, ...block }: SeriesBlock): void {
  db.run(sql`INSERT INTO series_block (first, last, words, data)
    VALUES (${block.first}, ${block.last}, ${JSON.stringify(words)}, ${block.data})`);
}

const seriesRow = z.object({
  id: z.number(),
  reporter: z.string().nullable(),
  partner: z.string().nullable(),
  flow: z.string().nullable(),
  classification: z.string().nullable(),
  edition: z.string().nullable(),
  product: z.string().nullable(),
  productName: z.string().nullable(),
  measure: z.string(),
  unit: z.string().nullable(),
  priceBasis: z.string().nullable(),
  valuation: z.string().nullable(),
  dataset: z.string().nullable(),
  more: z.string(),
  partnerLevel: level.shape.partner,
  productLevel: level.shape.product,
});

/** Some series after one, by id. */
export function someSeries(db: ReadableDb, after: number, limit: number): { id: number; words: SeriesWords }[] {
  return db
    .all(
      seriesRow,
      sql`SELECT id, reporter, partner, flow, classification, edition, product, product_name AS productName, measure,
          unit, price_basis AS priceBasis, valuation, dataset, more, partner_level AS partnerLevel,
          product_level AS productLevel
        FROM series WHERE id > ${after} ORDER BY id LIMIT ${limit}`,
    )
    .map(({ id, classification, edition, product, ...row }) => ({
      id,
      words: {
        ...row,
        classification: withEdition(classification, edition),
        product: product ?? row.productName,
      },
    }));
}

/** Imports with figures, of whatever state. */
export function importsWithFigures(db: ReadableDb): number[] {
  return db
    .all(z.object({ number: z.number() }), sql`SELECT DISTINCT import AS number FROM figure ORDER BY import`)
    .map(({ number }) => number);
}

const packedFigure = z.object({
  id: z.number(),
  series: z.number(),
  value: z.number().nullable(),
  standing,
  missing: z.string().nullable(),
  flags: z.string(),
  written: z.string(),
  kind: period.shape.kind,
  calendar: period.shape.calendar,
  from: z.string(),
  to: z.string(),
});

/** Some figures of an import after one, by id. */
export function someFigures(
  db: ReadableDb,
  importNumber: number,
  after: number,
  limit: number,
): (PackedFigure & { id: number })[] {
  return db
    .all(
      packedFigure,
      sql`SELECT id, series, value, standing, missing, flags, period AS written, period_kind AS kind,
          period_calendar AS calendar, period_from AS "from", period_to AS "to"
        FROM figure WHERE import = ${importNumber} AND id > ${after} ORDER BY id LIMIT ${limit}`,
    )
    .map(({ written: text, kind, calendar, from, to, ...row }) => ({
      ...row,
      period: { written: text, kind, calendar, from, to },
    }));
}
