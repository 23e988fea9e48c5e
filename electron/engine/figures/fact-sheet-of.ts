import type { PairCell, PairTable } from '../../../shared/contract/country-pair';
import { cifFactor } from '../../../shared/figures/mirror-gap';
import type { FactSheetContent } from '../../../shared/pack/fact-sheet-content';
import type { PartContent } from '../../../shared/pack/outline';
import type { Reading } from '../methods';
import { pairTable } from './pair-table';
import { plainReadings } from './present-reading';
import { readingsById } from './reading-queries';

type FactSheetPart = Extract<PartContent, { kind: 'fact-sheet' }>;

/** Years of a table. */
const YEARS = 5;
/** A cell's first figures are enough to name its source. */
const NAMED = 4;

/**
 * What a pack's fact sheet draws from: the trade as the pack's own side sees it, and the cells of its numbers. Null where
 * the store holds nothing of it.
 */
export function factSheetOf(reading: Reading, part: FactSheetPart, language: string): FactSheetContent | null {
  const asked = { place: part.other, other: part.place, year: part.year, track: part.track ?? null, count: YEARS };
  const options = { products: part.products ?? 10, cifFactor, allowed: part.allowed ?? [] };
  const table = pairTable(reading, asked, options, language);
  if (table.year === null) return null;
  const ids = new Set(cellsOf(table).flatMap(({ figureIds }) => figureIds.slice(0, NAMED)));
  const found = readingsById(reading.db, [...ids]);
  return { table, readings: new Map(plainReadings(found).map((one) => [one.figureId, one])) };
}

function cellsOf(table: PairTable): PairCell[] {
  return [
    ...table.rows.flatMap(({ cells }) => cells),
    ...table.standings.map(({ share }) => share),
    ...table.products.flatMap(({ rows }) => rows.map(({ value }) => value)),
    ...table.sectors.flatMap(({ rows }) => rows.flatMap(({ imports, advantage }) => [imports, advantage])),
    ...table.measures.map(({ cell }) => cell),
    ...table.mirrors.flatMap(({ exports, imports }) => [exports, imports]),
    ...table.totals.flatMap(({ entries }) => entries.map(({ cell }) => cell)),
    ...table.tariffs.map(({ cell }) => cell),
  ];
}
