import type { Over } from '../../../shared/figures/binding';
import type { FigureKey } from '../../../shared/figures/figure';
import { furtherText } from '../../../shared/figures/further';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';
import type { Sql } from '../store/sql';
import { readings } from './reading-queries';
import type { CountedReading } from './reading-queries';

const MANY = 200_000;

/**
 * Readings of every file and series that a set may hold: all countries as partners, or all products of one level, of
 * what else the key says; in one period, or in all where it is null.
 */
export function readingsOfSet(
  db: ReadableDb,
  key: FigureKey,
  over: Exclude<Over, 'years'>,
  period: string | null,
): CountedReading[] {
  const at = period === null ? sql`` : sql`AND figure.period = ${period}`;
  return readings(
    db,
    sql`${likeKey(key)} AND ${over === 'partners' ? anyCountry(key) : anyProduct(key, over)} ${at}`,
    MANY,
  );
}

function likeKey(key: FigureKey): Sql {
  return sql`series.reporter IS ${key.reporter} AND series.flow IS ${key.flow} AND series.measure = ${key.measure}
    AND series.unit IS ${key.unit} AND series.price_basis IS ${key.priceBasis} AND series.valuation IS ${key.valuation}
    AND series.dataset IS ${key.dataset} AND series.more = ${furtherText(key.more)}`;
}

function anyCountry({ product }: FigureKey): Sql {
  const named = product.code === null ? sql`AND series.product_name IS ${product.name}` : sql``;
  return sql`series.partner_level = 'country' AND series.product IS ${product.code} ${named}
    AND series.classification IS ${product.classification} AND series.edition IS ${product.edition}`;
}

/** Codes of a customs tariff longer than six digits count by none of the levels here. */
function anyProduct({ partner, product }: FigureKey, level: Exclude<Over, 'years' | 'partners'>): Sql {
  const within = product.classification === null ? sql`` : sql`AND series.classification = ${product.classification}`;
  return sql`series.partner IS ${partner} AND series.product_level = ${level} AND series.product IS NOT NULL ${within}`;
}
