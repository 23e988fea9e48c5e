import { z } from 'zod';
import { reading } from '../../../shared/figures/binding';
import type { Reading } from '../../../shared/figures/binding';
import { address, figureKey, level } from '../../../shared/figures/figure';
import type { FigureKey, Level } from '../../../shared/figures/figure';
import { furtherText } from '../../../shared/figures/further';
import { period } from '../../../shared/periods/period';
import type { ReadableDb } from '../store/database';
import { join, sql } from '../store/sql';
import type { Sql } from '../store/sql';
import { counted, datasetOf } from './queries';

/** A reading with what supersession needs. */
export interface CountedReading extends Reading {
  series: number;
  importNumber: number;
  takenOn: string | null;
  partnerLevel: Level['partner'];
  credit: string | null;
}

const rawReading = z.object({
  id: z.number(),
  series: z.number(),
  import: z.number(),
  value: z.number(),
  raw: z.string(),
  scale: z.number(),
  reporter: z.string().nullable(),
  partner: z.string().nullable(),
  flow: z.string().nullable(),
  classification: z.string().nullable(),
  edition: z.string().nullable(),
  product: z.string().nullable(),
  product_name: z.string().nullable(),
  measure: z.string(),
  unit: z.string().nullable(),
  price_basis: z.string().nullable(),
  valuation: z.string().nullable(),
  series_dataset: z.string().nullable(),
  more: z.string(),
  partner_level: level.shape.partner,
  period: z.string(),
  period_kind: z.string(),
  period_calendar: z.string(),
  period_from: z.string(),
  period_to: z.string(),
  source: z.string(),
  sha256: z.string(),
  file_name: z.string(),
  publisher: z.string().nullable(),
  source_dataset: z.string().nullable(),
  taken_on: z.string().nullable(),
  credit: z.string().nullable(),
  sheet: z.string(),
  row: z.number(),
  col: z.number(),
});

/** Main figures with a value that `where` chooses, as readings. */
export function readings(db: ReadableDb, where: Sql, limit: number): CountedReading[] {
  return db
    .all(
      rawReading,
      sql`SELECT figure.id, figure.series, figure.import, figure.value, figure.raw, figure.scale, series.reporter,
          series.partner, series.flow, series.classification, series.edition, series.product, series.product_name,
          series.measure, series.unit, series.price_basis, series.valuation, series.dataset AS series_dataset,
          series.more, series.partner_level, figure.period, figure.period_kind, figure.period_calendar,
          figure.period_from, figure.period_to, source.id AS source, source.sha256, source.file_name,
          source.publisher, source.dataset AS source_dataset, source.taken_on, source.credit, sheet.name AS sheet,
          figure.row, figure.col
        FROM ${counted} WHERE figure.value IS NOT NULL AND figure.standing = 'main' AND ${where}
        ORDER BY figure.period_from, figure.id LIMIT ${limit}`,
    )
    .map(readingOf);
}

function readingOf(row: z.output<typeof rawReading>): CountedReading {
  const key = figureKey.parse({
    reporter: row.reporter,
    partner: row.partner,
    flow: row.flow,
    product: {
      classification: row.classification,
      edition: row.edition,
      code: row.product,
      name: row.product_name,
    },
    measure: row.measure,
    unit: row.unit,
    priceBasis: row.price_basis,
    valuation: row.valuation,
    dataset: row.series_dataset,
    more: JSON.parse(row.more) as unknown,
  });
  const at = { written: row.period, kind: row.period_kind, calendar: row.period_calendar };
  const dataset = datasetOf({ publisher: row.publisher, dataset: row.source_dataset }, row.series_dataset);
  const file = { id: row.source, sha256: row.sha256, fileName: row.file_name, publisher: row.publisher };
  return {
    ...reading.parse({
      figureId: row.id,
      value: row.value,
      raw: row.raw,
      scale: row.scale,
      key,
      period: period.parse({ ...at, from: row.period_from, to: row.period_to }),
      source: { ...file, dataset, takenOn: row.taken_on },
      address: address.parse({ sheet: row.sheet, row: row.row, col: row.col }),
    }),
    series: row.series,
    importNumber: row.import,
    takenOn: row.taken_on,
    partnerLevel: row.partner_level,
    credit: row.credit,
  };
}

const MANY = 100_000;

/** All readings of the series that a key names, of every file and period. */
export function readingsOfKey(db: ReadableDb, key: FigureKey): CountedReading[] {
  const { product } = key;
  const named = product.code === null ? sql`AND series.product_name IS ${product.name}` : sql``;
  return readings(
    db,
    sql`series.reporter IS ${key.reporter} AND series.partner IS ${key.partner} AND series.flow IS ${key.flow}
      AND series.classification IS ${product.classification} AND series.edition IS ${product.edition}
      AND series.product IS ${product.code} ${named} AND series.measure = ${key.measure}
      AND series.unit IS ${key.unit} AND series.price_basis IS ${key.priceBasis}
      AND series.valuation IS ${key.valuation} AND series.dataset IS ${key.dataset}
      AND series.more = ${furtherText(key.more)}`,
    MANY,
  );
}

/** Yearly values of all products that a reporter states in a flow, to one partner or to each. */
export function yearlyTrade(
  db: ReadableDb,
  reporter: string,
  flow: 'export' | 'import',
  partner: string | null,
  year: number | null,
): CountedReading[] {
  const to = partner === null ? sql`` : sql`AND series.partner = ${partner}`;
  const at = year === null ? sql`` : sql`AND figure.period = ${String(year)}`;
  return readings(
    db,
    sql`series.reporter = ${reporter} AND series.flow = ${flow} ${to} ${at} AND series.measure = 'value'
      AND series.product_level = 'total' AND series.unit IS NOT NULL AND series.more = '{}'
      AND figure.period_kind = 'year' AND figure.period_calendar = 'gregorian'`,
    MANY,
  );
}

/** Values in which one of these places reports or is the partner; the most recent first. */
export function readingsAbout(
  db: ReadableDb,
  asked: {
    places: readonly string[];
    flows: readonly string[];
    /** Null: amounts of trade, and what countries are. */
    measure: string | null;
    period: string | null;
    product: string | null;
    limit: number;
  },
): CountedReading[] {
  const listed = join(
    asked.places.map((code) => sql`${code}`),
    ', ',
  );
  const about =
    asked.places.length === 1
      ? sql`(series.reporter IN (${listed}) OR series.partner IN (${listed}))`
      : sql`(series.reporter IN (${listed}) AND series.partner IN (${listed}))`;
  const flows = join(
    asked.flows.map((word) => sql`${word}`),
    ', ',
  );
  const flowing = asked.flows.length === 0 ? sql`` : sql`AND series.flow IN (${flows})`;
  const at = asked.period === null ? sql`` : sql`AND figure.period = ${asked.period}`;
  const goods = asked.product === null ? sql`` : sql`AND series.product = ${asked.product}`;
  const measured =
    asked.measure === null
      ? sql`series.measure IN ('value', 'weight', 'quantity', 'gdp', 'population')`
      : sql`series.measure = ${asked.measure}`;
  const latest = sql`figure.id IN (
    SELECT figure.id FROM ${counted} WHERE ${about} ${flowing} ${at} ${goods} AND figure.standing = 'main'
      AND figure.value IS NOT NULL AND ${measured}
    ORDER BY series.product_level = 'total' DESC, figure.period_kind = 'year' DESC, figure.period_from DESC
    LIMIT ${asked.limit})`;
  return readings(db, latest, asked.limit);
}

/** The readings of some figures, by their ids. */
export function readingsById(db: ReadableDb, ids: readonly number[]): CountedReading[] {
  if (ids.length === 0) return [];
  const listed = join(
    ids.map((id) => sql`${id}`),
    ', ',
  );
  return readings(db, sql`figure.id IN (${listed})`, ids.length);
}
