import type { MeasureId, PairCell, PairTable } from '../contract/country-pair';
import type { HouseStyle } from '../figures/house-style';
import { scaleOfTable } from '../figures/scale';
import { numberWords, showsSomething, wordNumber, wordSigned } from '../figures/wording';
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
  /** Of a change whose base stands in no cell of its own: the base, as the column of amounts would write it. */
  base?: string;
  /** How its number was computed; nothing for what was read. */
  made?: MadeBy;
}

/** How a number was computed: a measure, or what a column of a table has. */
export type MadeBy =
  | MeasureId
  | 'growth'
  | 'all'
  | 'rank'
  | 'share'
  | 'share-change'
  | 'product-share'
  | 'contribution'
  | 'unit-value'
  | 'advantage'
  | 'sector-share'
  | 'world-share'
  | 'potential'
  | 'expected'
  | 'gap'
  | 'relative-gap';

/** What makes the words of one fact sheet's tables. */
export interface Sheet {
  table: PairTable;
  words: FactSheetWords;
  language: string;
  style: HouseStyle;
  nameOf: (code: string) => string;
  /** Decimals of money that somebody chose; null: by size. */
  decimals: number | null;
  /** The scale of the table of years, which sentences without a table of their own take too. */
  money: Money;
}

/** By what one table's amounts are divided, and how its head says so: `Million US$`. */
export interface Money {
  factor: number;
  decimals: number;
  unit: string;
}

export interface SheetLook {
  language: string;
  nameOf: (code: string) => string;
  decimals?: number | null;
}

export function sheetOf(table: PairTable, { language, nameOf, decimals = null }: SheetLook): Sheet {
  const sheet = { table, words: factSheetWords(language), language, style: table.style, nameOf, decimals };
  const { factor, word, decimals: usual } = table.scale;
  return { ...sheet, money: { factor, decimals: decimals ?? usual, unit: unitOf(sheet, word) } };
}

/** One scale for the amounts of one table, so that three or four digits of them show. */
export function moneyOf(sheet: Sheet, cells: readonly PairCell[]): Money {
  const values = cells.flatMap(({ value }) => value ?? []);
  const { factor, word, decimals } = scaleOfTable(values, numberWords(sheet.language).counting(sheet.style));
  // Thousands show three digits without a fraction.
  const largest = Math.max(0, ...values.map(Math.abs)) / factor;
  const usual = word === 'thousand' ? (largest >= 100 ? 0 : 1) : decimals;
  return { factor, decimals: sheet.decimals ?? usual, unit: unitOf(sheet, word) };
}

function unitOf({ table, words, language, style }: Omit<Sheet, 'money'>, word: PairTable['scale']['word']): string {
  const currency = currencyOf(table.unit, language, style);
  return fill(words.unit, { scale: words.scale[word], currency }).trim();
}

/** A currency as the house writes it, without an amount: `US$`, `USD`, `долл. США`. */
export function currencyOf(unit: string, language: string, style: HouseStyle): string {
  return numberWords(language).amount('', '', unit, style).trim();
}

/** `Million US$` within a sentence: `million US$`. */
export function lowered(text: string): string {
  // A sign of money (US$) stays as it is.
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A cell of words alone. */
export function textCell(text: string, align: GridCell['align'] = 'start'): GridCell {
  return { text, cell: null, align };
}

/** Keeps a sign on the left of its number where words run from the right. */
const LEFT_MARK = '\u200e';

/** A number as its column writes it; a dash where there is none. */
export function cellOf({ words, language }: Sheet, cell: PairCell, write: (value: number) => string): GridCell {
  if (cell.value === null) return { text: words.missing, cell, align: 'end' };
  const written = write(cell.value) + (cell.allowed === null ? '' : words.allowedMark);
  const text = cell.atLeast ? fill(words.atLeast, { value: written }) : written;
  return { text: leftToRight(text, language), cell, align: 'end' };
}

/**
 * A number with its signs on their own sides and in the face of numbers, where words run from the right; one that has
 * such words or digits in it follows them.
 */
export function leftToRight(text: string, language: string): string {
  const runsRight = numberWords(language).rightToLeft && /\d/.test(text) && !/[\u0590-\u08ff]/.test(text);
  return runsRight ? `${LEFT_MARK}${text.replaceAll(LEFT_MARK, '')}${LEFT_MARK}` : text;
}

/** A bare number in the language and style of the sheet. */
export function numberIn({ language, style }: Sheet, value: number, decimals: number): string {
  return wordNumber(value, decimals, language, style);
}

/** A sign before a number, on its left in every direction. */
function signed(sign: string, number: string, language: string): string {
  return `${numberWords(language).rightToLeft ? LEFT_MARK : ''}${sign}${number}`;
}

/** Money in the one scale of its table; what is there and too small for it says so and is no nil. */
export function moneyCell(sheet: Sheet, cell: PairCell, money: Money): GridCell {
  const { factor, decimals } = money;
  return cellOf(sheet, cell, (value) => {
    const text = numberIn(sheet, value / factor, decimals);
    if (value <= 0 || showsSomething(text)) return text;
    return signed('<', numberIn(sheet, 10 ** -decimals, decimals), sheet.language);
  });
}

/**
 * A rate with its sign, one decimal: growth in tables. On nothing it says so; above a thousand per cent, or on a base
 * below one unit of what the table shows or one per cent of its series' mean, the multiple says more.
 */
export function growthCell(sheet: Sheet, cell: PairCell, unit: number): GridCell {
  const { language, style, words } = sheet;
  if (cell.value === null && cell.missing === 'base-nil') return { text: words.fromNil, cell, align: 'end' };
  return cellOf(sheet, cell, (value) => {
    const { change } = cell;
    const small = change !== undefined && (change.faint || change.from < unit);
    if (value <= 1000 && !small) return wordSigned(value, 1, language, style);
    const times = value / 100 + 1;
    return signed('×', numberIn(sheet, times, times < 0.095 ? 2 : times < 9.95 ? 1 : 0), language);
  });
}

/** What the sign of a multiple means, where a table has one. */
export function timesNote({ words }: Sheet, rows: readonly GridRow[]): string[] {
  return rows.some(({ cells }) => cells.some(({ text }) => text.includes('×'))) ? [words.timesNote] : [];
}

/** A share with one decimal; what is smaller than that shows its first digit. */
export function shareCell(sheet: Sheet, cell: PairCell): GridCell {
  return cellOf(sheet, cell, (value) => numberIn(sheet, value, tableDecimals(value)));
}

/** Percentages have one decimal in tables, and more where nothing of them would show. */
export function tableDecimals(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 0.995) return 1;
  if (size >= 0.0995) return 2;
  return Math.min(6, -Math.floor(Math.log10(size)));
}
