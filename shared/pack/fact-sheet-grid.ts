import type { PairCell, PairTable } from '../contract/country-pair';
import { wordNumber, wordSigned } from '../figures/wording';
import { factSheetWords } from './fact-sheet-words';
import type { FactSheetWords } from './fact-sheet-words';
import { fill } from './words';

/** A table of the fact sheet in words, as the window, a copy and a pack show it alike. */
export interface Grid {
  id: string;
  title: string;
  /** The first head is that of the rows' labels. */
  head: string[];
  /** How wide the label is against the rest, as part of the whole. */
  labelWidth: number;
  /** Widths of all columns where they are not alike; they add up to 1. */
  widths?: number[];
  /** The column, counted among the numbers, that stands in bold: the latest complete year. */
  strong: number | null;
  rows: GridRow[];
  notes: string[];
}

export interface GridRow {
  id: string;
  label: string;
  kind: 'plain' | 'sub' | 'total';
  /** Code of a place whose flag goes before the label. */
  flag: string | null;
  cells: GridCell[];
}

export interface GridCell {
  text: string;
  /** What the number rests on; null for words. */
  cell: PairCell | null;
  /** Words begin where numbers end. */
  align: 'start' | 'end';
}

/** What makes the words of one fact sheet's tables. */
export interface Sheet {
  table: PairTable;
  words: FactSheetWords;
  language: string;
  nameOf: (code: string) => string;
  unit: string;
}

const signs: Readonly<Record<string, string>> = { USD: 'US$', EUR: '€', GBP: '£', JPY: '¥' };

export function sheetOf(table: PairTable, language: string, nameOf: (code: string) => string): Sheet {
  const words = factSheetWords(language);
  const currency = signs[table.unit] ?? table.unit;
  const unit = fill(words.unit, { scale: words.scale[table.scale.word], currency }).trim();
  return { table, words, language, nameOf, unit };
}

/** `Million US$` within a sentence: `million US$`. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A cell of words alone. */
export function textCell(text: string, align: GridCell['align'] = 'start'): GridCell {
  return { text, cell: null, align };
}

/** A number as its column writes it; a dash where there is none. */
export function cellOf({ words }: Sheet, cell: PairCell, write: (value: number) => string): GridCell {
  if (cell.value === null) return { text: words.missing, cell, align: 'end' };
  const written = write(cell.value) + (cell.allowed === null ? '' : words.allowedMark);
  return { text: cell.atLeast ? fill(words.atLeast, { value: written }) : written, cell, align: 'end' };
}

/** Money in the one scale of the sheet. */
export function moneyCell(sheet: Sheet, cell: PairCell): GridCell {
  const { factor, decimals } = sheet.table.scale;
  return cellOf(sheet, cell, (value) => wordNumber(value / factor, decimals, sheet.language));
}

/** A rate with its sign, one decimal: growth in tables. Above a thousand per cent the multiple says more. */
export function growthCell(sheet: Sheet, cell: PairCell): GridCell {
  return cellOf(sheet, cell, (value) =>
    value > 1000 ? `×${wordNumber(value / 100 + 1, 0, sheet.language)}` : wordSigned(value, 1, sheet.language),
  );
}

/** A share with one decimal; what is smaller than that shows its first digit. */
export function shareCell(sheet: Sheet, cell: PairCell): GridCell {
  return cellOf(sheet, cell, (value) => wordNumber(value, tableDecimals(value), sheet.language));
}

/** Percentages have one decimal in tables, and more where nothing of them would show. */
export function tableDecimals(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 0.995) return 1;
  if (size >= 0.0995) return 2;
  return Math.min(6, -Math.floor(Math.log10(size)));
}
