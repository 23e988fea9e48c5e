import type { FigureKey, Flow, Measure } from '../../../shared/figures/figure';
import type { ReadableDb } from '../store/database';
import { join, sql } from '../store/sql';
import { readings } from './reading-queries';
import type { CountedReading } from './reading-queries';

/** What differs from a key in the one that is looked for; the rest is the same. */
export interface Differing {
  reporter?: string | null;
  partner?: string | null;
  flow?: Flow;
  measures?: readonly Measure[];
  /** All products instead of the key's own. */
  allProducts?: true;
}

const MANY = 20_000;

/** The key that differs from another in what is said, of the same dataset where there is one, that reaches furthest; or null. */
export function counterpartOf(db: ReadableDb, key: FigureKey, differing: Differing): FigureKey | null {
  const { reporter = key.reporter, partner = key.partner, flow = key.flow, measures = [key.measure] } = differing;
  const measured = join(
    measures.map((one) => sql`${one}`),
    ', ',
  );
  const { code, name, classification } = key.product;
  const whole = differing.allProducts === true || (code === null && name === null);
  const product = whole
    ? sql`series.product_level = 'total'`
    : sql`series.product IS ${code} AND series.classification IS ${classification}
        AND (series.product IS NOT NULL OR series.product_name IS ${name})`;
  const found = readings(
    db,
    sql`series.reporter IS ${reporter} AND series.partner IS ${partner} AND series.flow IS ${flow}
      AND series.measure IN (${measured}) AND ${product} AND series.unit IS NOT NULL AND series.more = '{}'`,
    MANY,
  );
  const like = (reading: CountedReading) =>
    Number(reading.key.dataset === key.dataset) * 4 +
    Number(reading.key.unit === key.unit) * 2 +
    Number(reading.key.priceBasis === key.priceBasis);
  const [best] = found.toSorted((a, b) => like(b) - like(a) || b.period.to.localeCompare(a.period.to));
  return best?.key ?? null;
}

/** The key of a product of a level in the same flow between the same places, of the same dataset where there is one; or null. */
export function goodsKey(
  db: ReadableDb,
  key: FigureKey,
  level: '2' | '4' | '6',
  period: string | null,
): FigureKey | null {
  const at = period === null ? sql`` : sql`AND figure.period = ${period}`;
  const found = readings(
    db,
    sql`series.reporter IS ${key.reporter} AND series.partner IS ${key.partner} AND series.flow IS ${key.flow}
      AND series.measure = ${key.measure} AND series.product_level = ${level} AND series.product IS NOT NULL
      AND series.unit IS NOT NULL AND series.more = '{}' ${at}`,
    MANY,
  );
  const like = (reading: CountedReading) => Number(reading.key.dataset === key.dataset);
  const [best] = found.toSorted((a, b) => like(b) - like(a) || b.period.to.localeCompare(a.period.to));
  return best?.key ?? null;
}
