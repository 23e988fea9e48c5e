import { z } from 'zod';
import type { FigureColumn, FigureFilter, FigureRow, PageRow } from '../../../shared/contract/figures';
import { pageRow } from '../../../shared/contract/figures';
import { address, cellName, figureKey, flow, level, measure, standing } from '../../../shared/figures/figure';
import type { FigureKey, Level } from '../../../shared/figures/figure';
import { reading } from '../../../shared/figures/binding';
import type { Reading } from '../../../shared/figures/binding';
import { period } from '../../../shared/periods/period';
import type { FoundFigure } from '../../../shared/tables/found';
import type { ReadableDb, WritableDb } from '../store/database';
import { join, sql } from '../store/sql';
import type { Sql } from '../store/sql';
import { seriesDigest } from './series-key';

/** Only what counts is seen: figures of accepted imports of sources that are not deleted. */
const counted = sql`figure
  JOIN import ON import.number = figure.import AND import.state = 'accepted'
  JOIN source ON source.id = import.source AND source.deleted_at IS NULL
  JOIN series ON series.id = figure.series
  JOIN sheet ON sheet.id = figure.sheet`;

const identity = z.object({ id: z.number() });

/** The series of a key, made where there is none. */
export function seriesOf(db: WritableDb, key: FigureKey, level: Level, importNumber: number): number {
  const digest = seriesDigest(key, importNumber);
  const known = db.get(identity, sql`SELECT id FROM series WHERE key = ${digest}`);
  if (known !== null) return known.id;
  const { product } = key;
  return db.run(sql`
    INSERT INTO series (key, reporter, partner, flow, classification, edition, product, product_name, measure, unit,
      price_basis, valuation, dataset, more, partner_level, product_level)
    VALUES (${digest}, ${key.reporter}, ${key.partner}, ${key.flow}, ${product.classification}, ${product.edition},
      ${product.code}, ${product.name}, ${key.measure}, ${key.unit}, ${key.priceBasis}, ${key.valuation},
      ${key.dataset}, ${moreText(key.more)}, ${level.partner}, ${level.product})`).lastId;
}

/** Further dimensions by sorted name, so that the same ones are the same text. */
function moreText(more: FigureKey['more']): string {
  return JSON.stringify(Object.fromEntries(Object.entries(more).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

/** Puts one figure in. */
export function putFigure(
  db: WritableDb,
  importNumber: number,
  series: number,
  sheet: number,
  figure: FoundFigure,
): void {
  const { period } = figure;
  const flags = figure.flags.length === 0 ? '' : JSON.stringify(figure.flags);
  db.run(sql`
    INSERT INTO figure (import, series, period, period_kind, period_calendar, period_from, period_to, standing, value,
      read, scale, raw, missing, flags, sheet, row, col)
    VALUES (${importNumber}, ${series}, ${period.written}, ${period.kind}, ${period.calendar}, ${period.from},
      ${period.to}, ${figure.standing}, ${figure.value}, ${figure.read}, ${figure.scale}, ${figure.raw},
      ${figure.missing}, ${flags}, ${sheet}, ${figure.row}, ${figure.col})`);
}

const rawRow = z.object({
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

const rowColumns = sql`figure.id, series.reporter, series.partner, series.flow, series.valuation, series.product,
  series.product_name, figure.period, series.measure, figure.standing, series.partner_level, series.product_level,
  series.unit, figure.value, figure.missing, figure.flags, series.dataset, import.source, sheet.name AS sheet,
  figure.row, figure.col, figure.raw`;

export type NameOf = (code: string) => string;

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

function flagsOf(text: string): string[] {
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

/** What a filter asks of rows; `codes` are those of places whose names hold the words searched for. */
function conditionsOf(filter: FigureFilter, codes: readonly string[]): Sql {
  const equal: Sql[] = [sql`1`];
  if (filter.reporter !== undefined) equal.push(sql`series.reporter = ${filter.reporter}`);
  if (filter.partner !== undefined) equal.push(sql`series.partner = ${filter.partner}`);
  if (filter.flow !== undefined) equal.push(sql`series.flow = ${filter.flow}`);
  if (filter.product !== undefined) equal.push(sql`coalesce(series.product, series.product_name) = ${filter.product}`);
  if (filter.measure !== undefined) equal.push(sql`series.measure = ${filter.measure}`);
  if (filter.unit !== undefined) equal.push(sql`series.unit = ${filter.unit}`);
  if (filter.period !== undefined) equal.push(sql`figure.period = ${filter.period}`);
  if (filter.standing !== undefined) equal.push(sql`figure.standing = ${filter.standing}`);
  if (filter.sourceId !== undefined) equal.push(sql`import.source = ${filter.sourceId}`);
  if (filter.text !== undefined && filter.text.trim() !== '') equal.push(textCondition(filter.text.trim(), codes));
  return join(equal, ' AND ');
}

function textCondition(text: string, codes: readonly string[]): Sql {
  const like = `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const columns = [
    sql`series.reporter`,
    sql`series.partner`,
    sql`series.product`,
    sql`series.product_name`,
    sql`series.dataset`,
    sql`figure.period`,
    sql`source.file_name`,
  ];
  const listed = join(
    codes.map((code) => sql`${code}`),
    ', ',
  );
  const any = [
    ...columns.map((column) => sql`${column} LIKE ${like} ESCAPE '\\'`),
    ...(codes.length === 0 ? [] : [sql`series.reporter IN (${listed})`, sql`series.partner IN (${listed})`]),
  ];
  return sql`(${join(any, ' OR ')})`;
}

const orders: Record<FigureColumn, Sql> = {
  reporter: sql`series.reporter`,
  partner: sql`series.partner`,
  flow: sql`series.flow`,
  product: sql`coalesce(series.product, series.product_name)`,
  period: sql`figure.period_from`,
  value: sql`figure.value`,
  unit: sql`series.unit`,
  source: sql`source.file_name`,
};

/** A page of the figures that a filter leaves, and how many those are. */
export function figurePage(
  db: ReadableDb,
  asked: {
    filter: FigureFilter;
    codes: readonly string[];
    sort: { by: FigureColumn; descending: boolean } | null;
    offset: number;
    limit: number;
  },
  nameOf: NameOf,
): { rows: PageRow[]; total: number } {
  const where = conditionsOf(asked.filter, asked.codes);
  const order =
    asked.sort === null
      ? sql`figure.id`
      : sql`${orders[asked.sort.by]} IS NULL, ${orders[asked.sort.by]} ${asked.sort.descending ? sql`DESC` : sql`ASC`}, figure.id`;
  const shape = rawRow.extend({ file_name: z.string(), superseded: z.number() });
  const rows = db.all(
    shape,
    sql`SELECT ${rowColumns}, source.file_name, ${isSuperseded} AS superseded FROM ${counted}
      WHERE ${where} ORDER BY ${order} LIMIT ${asked.limit} OFFSET ${asked.offset}`,
  );
  const total = db.get(z.object({ n: z.number() }), sql`SELECT count(*) AS n FROM ${counted} WHERE ${where}`)?.n ?? 0;
  return {
    rows: rows.map(({ file_name, superseded, ...row }) =>
      pageRow.parse({ ...figureRowOf(row, nameOf), fileName: file_name, superseded: superseded === 1 }),
    ),
    total,
  };
}

/** Whether another file gives the same thing in a later vintage. */
const isSuperseded = sql`EXISTS (
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

const groups = {
  ...orders,
  period: sql`figure.period`,
  source: sql`source.file_name`,
} satisfies Record<FigureColumn, Sql>;

/** How many figures there are for each value of a column, most first. */
export function figureGroups(
  db: ReadableDb,
  filter: FigureFilter,
  codes: readonly string[],
  by: Exclude<FigureColumn, 'value'>,
): { value: string | null; figures: number }[] {
  return db.all(
    z.object({ value: z.string().nullable(), figures: z.number() }),
    sql`SELECT ${groups[by]} AS value, count(*) AS figures FROM ${counted} WHERE ${conditionsOf(filter, codes)}
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 500`,
  );
}

/** The places of figures that count, with how many series name them and whether they report. */
export function placesOfFigures(db: ReadableDb): { code: string; figures: number; reports: boolean }[] {
  const row = z.object({ code: z.string(), figures: z.number(), reports: z.number() });
  return db
    .all(
      row,
      sql`WITH seen AS (SELECT reporter, partner, count(*) AS n FROM ${counted} GROUP BY series.reporter, series.partner)
        SELECT code, sum(n) AS figures, max(reports) AS reports FROM (
          SELECT reporter AS code, n, 1 AS reports FROM seen WHERE reporter IS NOT NULL
          UNION ALL SELECT partner, n, 0 FROM seen WHERE partner IS NOT NULL
        ) GROUP BY code ORDER BY code`,
    )
    .map(({ reports, ...rest }) => ({ ...rest, reports: reports === 1 }));
}

/** Codes of all places that series name, whether their figures count or not: quick, for what is typed. */
export function namedPlaces(db: ReadableDb): string[] {
  const row = z.object({ code: z.string() });
  return db
    .all(
      row,
      sql`SELECT reporter AS code FROM series WHERE reporter IS NOT NULL
        UNION SELECT partner FROM series WHERE partner IS NOT NULL`,
    )
    .map(({ code }) => code);
}

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
function readings(db: ReadableDb, where: Sql, limit: number): CountedReading[] {
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
  const file = { id: row.source, sha256: row.sha256, fileName: row.file_name, publisher: row.publisher };
  return {
    ...reading.parse({
      figureId: row.id,
      value: row.value,
      raw: row.raw,
      scale: row.scale,
      key,
      period: period.parse({ ...at, from: row.period_from, to: row.period_to }),
      source: { ...file, dataset: row.source_dataset ?? row.series_dataset, takenOn: row.taken_on },
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
      AND series.more = ${moreText(key.more)}`,
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
  asked: { places: readonly string[]; flows: readonly string[]; period: string | null; limit: number },
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
  const latest = sql`figure.id IN (
    SELECT figure.id FROM ${counted} WHERE ${about} ${flowing} ${at} AND figure.standing = 'main'
      AND figure.value IS NOT NULL AND series.measure IN ('value', 'weight', 'quantity', 'gdp', 'population')
    ORDER BY series.product_level = 'total' DESC, figure.period_kind = 'year' DESC, figure.period_from DESC
    LIMIT ${asked.limit})`;
  return readings(db, latest, asked.limit);
}
