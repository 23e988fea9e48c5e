import type { PairTable } from '../contract/country-pair';
import type { Draft } from '../contract/figure-offers';
import type { Reading } from '../figures/binding';

/** What a fact sheet draws from: the trade of its two places, and the cells of the numbers that it shows. */
export interface FactSheetContent {
  table: PairTable;
  /** By id of the figure. */
  readings: ReadonlyMap<number, Reading>;
  /** Of the sheet: that of the pack, unless the part has its own. */
  language: string;
  /** Names in that language of the places that the sheet names, by code. */
  places: ReadonlyMap<string, string>;
  /** The sentences of the sheet, drafted from its tables. */
  draft: Draft;
  /** Whether the store holds a newer reading for a figure of the part's own texts. */
  newer: boolean;
  /** Products of its tables that have no short name in its language, as they are printed. */
  unnamed: readonly { code: string; name: string }[];
}

const flows = ['exports', 'imports', 'other-exports', 'other-imports'] as const;

/** The readings of the table of years, a list for each flow in the order of its years; growth rests on the first. */
export function yearsReadings({ table, readings }: FactSheetContent): Reading[][] {
  return flows.flatMap((key) => {
    const rows = table.rows.filter((row) => row.key === key || row.key === `${key}-growth`);
    const ids = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ figureIds }) => figureIds)));
    const found = [...ids].flatMap((id) => readings.get(id) ?? []);
    return found.length === 0 ? [] : [found.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))];
  });
}
