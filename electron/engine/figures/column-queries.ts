import { z } from 'zod';
import { period } from '../../../shared/periods/period';
import type { Period } from '../../../shared/periods/period';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';

/** What `figure-columns.ts` reads of figures that count: narrow rows, whole imports at a time. */

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

/** What SQLite gives is what the schema of the store says; a million rows are not looked at twice. */
const trusted = <T>() => z.custom<T>();

export interface NarrowFigure {
  id: number;
  series: number;
  /** `written` and first day, apart by a bar. */
  period: string;
  value: number | null;
  standing: string;
  missing: string | null;
  flags: string;
}

export function figuresOfImport(db: ReadableDb, importNumber: number): IterableIterator<NarrowFigure> {
  return db.each(
    trusted<NarrowFigure>(),
    sql`SELECT id, series, period || '|' || period_from AS period, value, standing, missing, flags
      FROM figure WHERE import = ${importNumber} ORDER BY id`,
  );
}

/** The whole period of a figure. */
export function periodOfFigure(db: ReadableDb, id: number): Period {
  const found = db.get(
    period,
    sql`SELECT period_kind AS kind, period_calendar AS calendar, period_from AS "from", period_to AS "to",
        period AS written FROM figure WHERE id = ${id}`,
  );
  return found ?? { kind: 'at', calendar: 'gregorian', from: '', to: '', written: '' };
}

export interface NarrowSeries {
  id: number;
  reporter: string | null;
  partner: string | null;
  flow: string | null;
  classification: string | null;
  product: string | null;
  productName: string | null;
  measure: string;
  unit: string | null;
  priceBasis: string | null;
  valuation: string | null;
  dataset: string | null;
  more: string;
  partnerLevel: string;
  productLevel: string;
}

/** Series after one, by id: they are only ever added. */
export function seriesAfter(db: ReadableDb, id: number): IterableIterator<NarrowSeries> {
  return db.each(
    trusted<NarrowSeries>(),
    sql`SELECT id, reporter, partner, flow,
        CASE WHEN edition IS NULL THEN classification ELSE classification || ' ' || edition END AS classification,
        coalesce(product, product_name) AS product, product_name AS productName, measure, unit,
        price_basis AS priceBasis, valuation, dataset, more, partner_level AS partnerLevel,
        product_level AS productLevel
      FROM series WHERE id > ${id} ORDER BY id`,
  );
}
