import { z } from 'zod';
import type { FigureColumn, FigureFilter, PageRow } from '../../../shared/contract/figures';
import { pageRow } from '../../../shared/contract/figures';
import type { ReadableDb } from '../store/database';
import { join, sql } from '../store/sql';
import type { Sql } from '../store/sql';
import { counted, figureRowOf, isSuperseded, rawRow, rowColumns } from './queries';
import type { NameOf } from './queries';

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
