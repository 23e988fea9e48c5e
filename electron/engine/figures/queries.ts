import { z } from 'zod';
import type { FigureRow } from '../../../shared/contract/figures';
import { cellName, flow, level, measure, standing } from '../../../shared/figures/figure';
import type { FigureKey, Level } from '../../../shared/figures/figure';
import { furtherIn, furtherText } from '../../../shared/figures/further';
import type { FoundFigure } from '../../../shared/tables/found';
import type { ReadableDb, WritableDb } from '../store/database';
import { join, sql } from '../store/sql';
import type { SqlValue } from '../store/sql';

/** Only what counts is seen: figures of accepted imports of sources that are not deleted. */
export const counted = sql`figure
  JOIN import ON import.number = figure.import AND import.state = 'accepted'
  JOIN source ON source.id = import.source AND source.deleted_at IS NULL
  JOIN series ON series.id = figure.series
  JOIN sheet ON sheet.id = figure.sheet`;

const identity = z.object({ id: z.number() });

/** What is the same in every period, with the digest by which it is known. */
export interface NewSeries {
  digest: Uint8Array;
  key: FigureKey;
  level: Level;
}

/** The series of a key, made where there is none. */
export function seriesOf(db: WritableDb, { digest, key, level }: NewSeries): number {
  const { product } = key;
  // Most are new: putting one in tells whether it was there.
  const { changes, lastId } = db.run(sql`
    INSERT INTO series (key, reporter, partner, flow, classification, edition, product, product_name, measure, unit,
      price_basis, valuation, dataset, more, partner_level, product_level)
    VALUES (${digest}, ${key.reporter}, ${key.partner}, ${key.flow}, ${product.classification}, ${product.edition},
      ${product.code}, ${product.name}, ${key.measure}, ${key.unit}, ${key.priceBasis}, ${key.valuation},
      ${key.dataset}, ${furtherText(key.more)}, ${level.partner}, ${level.product})
    ON CONFLICT (key) DO NOTHING`);
  if (changes > 0) return lastId;
  const known = db.get(identity, sql`SELECT id FROM series WHERE key = ${digest}`);
  if (known === null) throw new Error('a series is neither new nor known');
  return known.id;
}

/** A figure as it is put in: its import, series and sheet by number. */
export interface KeptFigure extends Omit<FoundFigure, 'kind' | 'key' | 'level'> {
  import: number;
  series: number;
  sheet: number;
}

const INTO = `INSERT INTO figure (import, series, period, period_kind, period_calendar, period_from, period_to, standing,
  value, read, scale, raw, missing, flags, sheet, row, col) VALUES`;
const ONE = `(${Array(17).fill('?').join(', ')})`;
/** Rows of one statement: putting in twenty together takes two thirds of the time of twenty times one. */
const TOGETHER = 20;
const SINGLE = `${INTO} ${ONE}`;
const MANY = `${INTO} ${Array<string>(TOGETHER).fill(ONE).join(', ')}`;

/** Puts figures in; gives the id of the first, on which those of the others follow. */
export function putFigures(db: WritableDb, figures: readonly KeptFigure[]): number {
  let at = 0;
  let last = 0;
  for (; at + TOGETHER <= figures.length; at += TOGETHER) {
    const values: SqlValue[] = [];
    for (let n = at; n < at + TOGETHER; n += 1) pushValues(values, figures[n]);
    last = db.run({ text: MANY, values }).lastId;
  }
  for (; at < figures.length; at += 1) {
    const values: SqlValue[] = [];
    pushValues(values, figures[at]);
    last = db.run({ text: SINGLE, values }).lastId;
  }
  return last - figures.length + 1;
}

/** Flags as the store keeps them: nothing, or a JSON list. */
export function flagsText(flags: readonly string[]): string {
  return flags.length === 0 ? '' : JSON.stringify(flags);
}

function pushValues(values: SqlValue[], figure: KeptFigure | undefined): void {
  if (figure === undefined) return;
  const { period } = figure;
  values.push(figure.import, figure.series);
  values.push(period.written, period.kind, period.calendar, period.from, period.to);
  values.push(
    figure.standing,
    figure.value,
    figure.read,
    figure.scale,
    figure.raw,
    figure.missing,
    flagsText(figure.flags),
  );
  values.push(figure.sheet, figure.row, figure.col);
}

export const rawRow = z.object({
  id: z.number(),
  reporter: z.string().nullable(),
  partner: z.string().nullable(),
  flow: flow.nullable(),
  valuation: z.enum(['FOB', 'CIF']).nullable(),
  product: z.string().nullable(),
  product_name: z.string().nullable(),
  period: z.string(),
  measure,
  standing,
  partner_level: level.shape.partner,
  product_level: level.shape.product,
  unit: z.string().nullable(),
  price_basis: z.string().nullable(),
  more: z.string(),
  value: z.number().nullable(),
  missing: z.enum(['confidential', 'not-available', 'not-applicable']).nullable(),
  flags: z.string(),
  dataset: z.string().nullable(),
  source: z.string(),
  sheet: z.string(),
  row: z.number(),
  col: z.number(),
  raw: z.string(),
});
type RawRow = z.output<typeof rawRow>;

export const rowColumns = sql`figure.id, series.reporter, series.partner, series.flow, series.valuation, series.product,
  series.product_name, figure.period, series.measure, figure.standing, series.partner_level, series.product_level,
  series.unit, series.price_basis, series.more, figure.value, figure.missing, figure.flags, series.dataset, import.source, sheet.name AS sheet,
  figure.row, figure.col, figure.raw`;

/** What a place is called; `also` gives whatever else it is known by, for who looks for it. */
export interface NameOf {
  (code: string): string;
  also?(code: string): readonly string[];
}

/** All products together, as UN Comtrade writes it. */
const totalProduct = 'TOTAL';

/** A figure as the contract gives it. */
export function figureRowOf(row: RawRow, nameOf: NameOf): FigureRow {
  return {
    id: row.id,
    reporter: row.reporter,
    reporterName: row.reporter === null ? null : nameOf(row.reporter),
    partner: row.partner,
    partnerName: row.partner === null ? null : nameOf(row.partner),
    flow: row.flow,
    valuation: row.valuation,
    product:
      row.product ?? row.product_name ?? (row.product_level === 'total' && row.flow !== null ? totalProduct : null),
    productName: row.product_name,
    period: row.period,
    measure: row.measure,
    standing: row.standing,
    level: { partner: row.partner_level, product: row.product_level },
    unit: row.unit,
    priceBasis: row.price_basis,
    more: furtherIn(row.more),
    value: row.value,
    missing: row.missing,
    flag: flagsOf(row.flags).join(' '),
    dataset: row.dataset,
    sourceId: row.source,
    sheet: row.sheet,
    cell: cellName(row.row, row.col),
    raw: row.raw,
  };
}

/** Flags of a figure as the store keeps them: nothing, or a JSON list. */
export function flagsOf(text: string): string[] {
  return text === '' ? [] : z.array(z.string()).parse(JSON.parse(text));
}

/** Every figure that counts, by file, sheet and cell. */
export function allFigures(
  db: ReadableDb,
  { sourceId, standing }: { sourceId?: string | undefined; standing?: string | undefined },
  nameOf: NameOf,
): FigureRow[] {
  const conditions = [
    sql`1`,
    ...(sourceId === undefined ? [] : [sql`import.source = ${sourceId}`]),
    ...(standing === undefined ? [] : [sql`figure.standing = ${standing}`]),
  ];
  return db
    .all(
      rawRow,
      sql`SELECT ${rowColumns} FROM ${counted} WHERE ${join(conditions, ' AND ')}
        ORDER BY import.number, sheet.position, figure.row, figure.col`,
    )
    .map((row) => figureRowOf(row, nameOf));
}

/** One figure, whether it still counts or not; null where there is none. */
export function figureById(db: ReadableDb, id: number, nameOf: NameOf): FigureRow | null {
  const row = db.get(
    rawRow,
    sql`SELECT ${rowColumns} FROM figure JOIN import ON import.number = figure.import
      JOIN series ON series.id = figure.series JOIN sheet ON sheet.id = figure.sheet WHERE figure.id = ${id}`,
  );
  return row === null ? null : figureRowOf(row, nameOf);
}

const place = z.object({
  sheet: z.number(),
  row: z.number(),
  col: z.number(),
  read: z.number().nullable(),
  scale: z.number(),
  import: z.string(),
});

/** Where a figure was read, and what its number was multiplied by. */
export function figurePlace(db: ReadableDb, id: number): z.output<typeof place> | null {
  return db.get(
    place,
    sql`SELECT figure.sheet, figure.row, figure.col, figure.read, figure.scale, import.id AS import
      FROM figure JOIN import ON import.number = figure.import WHERE figure.id = ${id}`,
  );
}

/** The dataset that a figure is cited by: its source's own, else that of its series, which goes by the publisher where none is named. */
export function datasetOf(source: { publisher: string | null; dataset: string | null }, series: string | null) {
  return source.dataset ?? (series === source.publisher ? null : series);
}

/** Whether another file gives the same thing in a later vintage. */
export const isSuperseded = sql`EXISTS (
  SELECT 1 FROM figure AS other
  JOIN import AS taken ON taken.number = other.import AND taken.state = 'accepted'
  JOIN source AS file ON file.id = taken.source AND file.deleted_at IS NULL
  WHERE other.series = figure.series AND other.period_from = figure.period_from AND other.period = figure.period
    AND other.import <> figure.import
    AND (coalesce(file.taken_on, ''), taken.number) > (coalesce(source.taken_on, ''), import.number))`;

/** The figure that supersedes another, or null. */
export function supersederOf(db: ReadableDb, id: number): number | null {
  const found = db.get(
    identity,
    sql`SELECT other.id FROM figure
      JOIN import ON import.number = figure.import JOIN source ON source.id = import.source
      JOIN figure AS other ON other.series = figure.series AND other.period_from = figure.period_from
        AND other.period = figure.period AND other.import <> figure.import
      JOIN import AS taken ON taken.number = other.import AND taken.state = 'accepted'
      JOIN source AS file ON file.id = taken.source AND file.deleted_at IS NULL
      WHERE figure.id = ${id}
        AND (coalesce(file.taken_on, ''), taken.number) > (coalesce(source.taken_on, ''), import.number)
      ORDER BY coalesce(file.taken_on, '') DESC, taken.number DESC LIMIT 1`,
  );
  return found?.id ?? null;
}

/** Of these figures those that another file gives otherwise in a later vintage, with when that began to count. */
export function changedSince(db: ReadableDb, ids: readonly number[]): { id: number; since: string }[] {
  return db.all(
    z.object({ id: z.number(), since: z.string() }),
    sql`SELECT figure.id, min(taken.updated) AS since FROM figure
      JOIN import ON import.number = figure.import JOIN source ON source.id = import.source
      JOIN figure AS other ON other.series = figure.series AND other.period_from = figure.period_from
        AND other.period = figure.period AND other.import <> figure.import AND other.value IS NOT figure.value
      JOIN import AS taken ON taken.number = other.import AND taken.state = 'accepted'
      JOIN source AS file ON file.id = taken.source AND file.deleted_at IS NULL
      WHERE figure.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
        AND (coalesce(file.taken_on, ''), taken.number) > (coalesce(source.taken_on, ''), import.number)
      GROUP BY figure.id`,
  );
}

/** When the last of these figures began to count: the time at which its import was accepted; null where none is. */
export function countedSince(db: ReadableDb, ids: readonly number[]): string | null {
  const found = db.get(
    z.object({ since: z.string().nullable() }),
    sql`SELECT max(import.updated) AS since FROM figure JOIN import ON import.number = figure.import
      WHERE figure.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return found?.since ?? null;
}
