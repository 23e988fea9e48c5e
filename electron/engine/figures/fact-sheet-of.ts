import type { PairCell, PairTable } from '../../../shared/contract/country-pair';
import type { FactSheetContent } from '../../../shared/pack/fact-sheet-content';
import { usuallyShown, textParts } from '../../../shared/pack/fact-sheet-show';
import type { FactSheetShow } from '../../../shared/pack/fact-sheet-show';
import type { PartContent } from '../../../shared/pack/outline';
import { shortNames } from '../../../shared/products/short-names';
import type { Reading } from '../methods';
import { ownNames } from '../settings/product-queries';
import { shippedPlaces, shippedShortNames } from '../shipped';
import { speakingOf } from './build-figure';
import { draftOf } from './draft-pair';
import { pairTable } from './pair-table';
import { hasNewerReading, plainReadings } from './present-reading';
import { readingsById } from './reading-queries';

export type FactSheetPart = Extract<PartContent, { kind: 'fact-sheet' }>;

/** Years of a table. */
const YEARS = 5;
/** A cell's first figures are enough to name its source. */
const NAMED = 4;

/**
 * What a pack's fact sheet draws from: the trade as the pack's own side sees it, and the cells of its numbers. Null where
 * the store holds nothing of it.
 *
 * @param packLanguage for a part that has none of its own
 */
export function factSheetOf(reading: Reading, part: FactSheetPart, packLanguage: string): FactSheetContent | null {
  const language = part.language ?? packLanguage;
  const style = part.digits === undefined ? {} : { digits: part.digits };
  const asked = {
    place: part.other,
    other: part.place,
    year: part.year,
    track: part.track ?? null,
    count: part.years ?? YEARS,
  };
  const options = { products: part.products ?? 10, cifFactor: null, allowed: part.allowed ?? [], language, style };
  const table = pairTable(reading, asked, options);
  if (table.year === null) return null;
  const ids = new Set(cellsOf(table).flatMap(({ figureIds }) => figureIds.slice(0, NAMED)));
  const found = readingsById(reading.db, [...ids]);
  const readings = new Map(plainReadings(found).map((one) => [one.figureId, one]));
  const shown = part.show ?? usuallyShown;
  const isDrafted = shown.some((one) => {
    const key = textParts[one];
    return key !== undefined && part.texts?.[key] === undefined;
  });
  const draft = isDrafted ? draftOf(reading, table, speakingOf(reading, language, style)) : [];
  const bindings = Object.values(part.texts ?? {}).flatMap((text) => text.bindings);
  return {
    table,
    readings,
    language,
    places: namesOf(reading, table, [...readings.values(), ...bindings.flatMap((one) => one.readings)], language),
    draft,
    newer: bindings.some((binding) => hasNewerReading(reading.db, binding)),
    unnamed: unnamedIn(reading, table, shown, language),
  };
}

/** Products of the printed lists, and of the sectors of potential, that neither the desk nor the shipped list names shortly; each once. */
function unnamedIn(
  { db, resources }: Reading,
  { products, sectors }: PairTable,
  shown: readonly FactSheetShow[],
  language: string,
): FactSheetContent['unnamed'] {
  const short = shortNames(shippedShortNames(resources), ownNames(db));
  const lists = [...(shown.includes('products') ? products : []), ...(shown.includes('sectors') ? sectors : [])];
  const listed = lists.flatMap(({ classification, rows }) =>
    rows.map(({ code, name }) => ({ classification, code, name })),
  );
  const long = listed.flatMap(({ classification, code, name }) =>
    code === null || short.nameOf(classification, code, language) !== null ? [] : [{ code, name }],
  );
  return [...new Map(long.map((one) => [one.code, one])).values()];
}

/** Names of both sides and of whoever reports, in the language of the sheet. */
function namesOf(
  { resources }: Reading,
  { place, other }: PairTable,
  readings: readonly { key: { reporter: string | null } }[],
  language: string,
): Map<string, string> {
  const index = shippedPlaces(resources);
  const reporters = readings.flatMap(({ key }) => key.reporter ?? []);
  const codes = new Set([place.code, other.code, 'WLD', ...reporters]);
  return new Map([...codes].map((code) => [code, index.nameOf(code, language.split('-')[0] ?? language)]));
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
