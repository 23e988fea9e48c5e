import { z } from 'zod';
import type { PageRow } from '../../../shared/contract/figures';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import { counted, figureRowOf, isSuperseded, rawRow, rowColumns } from './queries';
import type { NameOf } from './queries';

const shownRow = rawRow.extend({ file_name: z.string(), superseded: z.number() });

function pageRowOf({ file_name, superseded, ...row }: z.output<typeof shownRow>, nameOf: NameOf): PageRow {
  return { ...figureRowOf(row, nameOf), fileName: file_name, superseded: superseded === 1 };
}

/** The first figures that count, as they came. */
export function firstRows(db: ReadableDb, offset: number, limit: number, nameOf: NameOf): PageRow[] {
  return db
    .all(
      shownRow,
      sql`SELECT ${rowColumns}, source.file_name, ${isSuperseded} AS superseded FROM ${counted}
        ORDER BY figure.id LIMIT ${limit} OFFSET ${offset}`,
    )
    .map((row) => pageRowOf(row, nameOf));
}

/** The figures with these ids that count, in the order of the ids. */
export function rowsById(db: ReadableDb, ids: readonly number[], nameOf: NameOf): PageRow[] {
  const found = db.all(
    shownRow,
    sql`SELECT ${rowColumns}, source.file_name, ${isSuperseded} AS superseded FROM ${counted}
      WHERE figure.id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  const byId = new Map(found.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [pageRowOf(row, nameOf)];
  });
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
