import type { Period } from '../periods/period';
import type { Reading } from './binding';
import type { Flow, Level, Measure, Standing } from './figure';

/** What a formula needs of a figure: its number, and everything that must agree before two may stand in one formula. */
export interface Term {
  figureId: number;
  /** In base units. */
  value: number;
  /** The publication it comes from: `vintageOf`. */
  vintage: string;
  reporter: string | null;
  partner: string | null;
  flow: Flow | null;
  measure: Measure;
  unit: string | null;
  valuation: 'FOB' | 'CIF' | null;
  priceBasis: string | null;
  classification: string | null;
  edition: string | null;
  /** Code, or the name where there is no code; null: all products. */
  product: string | null;
  level: Level;
  standing: Standing;
  period: Period;
}

type Source = Reading['source'];

/**
 * What "one source" means: one file, or files of one dataset of one publisher that were taken on one day, as when a
 * database gives out each year by itself. Where any of the three is not stated a file is a source of its own.
 */
export function vintageOf({
  id,
  publisher,
  dataset,
  takenOn,
}: Pick<Source, 'id' | 'publisher' | 'dataset' | 'takenOn'>): string {
  if (publisher === null || dataset === null || takenOn === null) return id;
  return [publisher, dataset, takenOn].join('\n');
}

/** A reading as a formula takes it. */
export function termOf(reading: Reading, level: Level, standing: Standing = 'main'): Term {
  const { key } = reading;
  return {
    figureId: reading.figureId,
    value: reading.value,
    vintage: vintageOf(reading.source),
    reporter: key.reporter,
    partner: key.partner,
    flow: key.flow,
    measure: key.measure,
    unit: key.unit,
    valuation: key.valuation,
    priceBasis: key.priceBasis,
    classification: key.product.classification,
    edition: key.product.edition,
    product: key.product.code ?? key.product.name,
    level,
    standing,
    period: reading.period,
  };
}
