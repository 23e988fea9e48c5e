import type { FigureKey, Flow } from '../../../shared/figures/figure';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import { readings } from './reading-queries';

/** A series by what a person says of it. */
export interface NamedSeries {
  reporter: string;
  partner: string;
  flow: Flow;
  product: { code: string } | { name: string } | null;
  /** A period that it should have; null or one that moves: any. */
  period: string | null;
}

const MANY = 50_000;

/** The key of the series that is meant: one that has the period, that reaches furthest, that is longest; or null. */
export function seriesNamed(
  db: ReadableDb,
  { reporter, partner, flow, product, period }: NamedSeries,
): FigureKey | null {
  const goods =
    product === null
      ? sql`series.product_level = 'total'`
      : 'code' in product
        ? sql`series.product = ${product.code}`
        : sql`series.product_name = ${product.name}`;
  const found = readings(
    db,
    sql`series.reporter = ${reporter} AND series.partner = ${partner} AND series.flow = ${flow} AND ${goods}
      AND series.measure = 'value' AND series.unit IS NOT NULL AND series.more = '{}'`,
    MANY,
  );
  const series = [...Map.groupBy(found, (reading) => reading.series).values()];
  const has = (of: typeof found) => Number(of.some((reading) => reading.period.written === period));
  const last = (of: typeof found) => of.at(-1)?.period.to ?? '';
  const [best] = series.toSorted((a, b) => has(b) - has(a) || last(b).localeCompare(last(a)) || b.length - a.length);
  return best?.[0]?.key ?? null;
}
