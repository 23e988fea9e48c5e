import { z } from 'zod';
import { period } from '../periods/period';

/** Decided before any other role of a column, row or block: a share must never be read as a value. */
export const measure = z.enum([
  'value',
  'quantity',
  'weight',
  'share',
  'growth',
  'tariff',
  'count',
  'rank',
  'index',
  'gdp',
  'population',
  'rate',
]);
export type Measure = z.infer<typeof measure>;

export const flow = z.enum(['export', 'import', 're-export', 're-import', 'balance', 'turnover']);
export type Flow = z.infer<typeof flow>;

/** Main; repeat: the same money again in another column, scale or currency; derived: balance and turnover. */
export const standing = z.enum(['main', 'repeat', 'derived']);
export type Standing = z.infer<typeof standing>;

export const level = z.strictObject({
  partner: z.enum(['world', 'group', 'country', 'part', 'rest']),
  product: z.enum(['total', 'section', '2', '4', '6', '8+', 'group']),
});
export type Level = z.infer<typeof level>;

/** Null as `code`: the total of all products. */
export const product = z.strictObject({
  classification: z.string().nullable(),
  edition: z.string().nullable(),
  code: z.string().nullable(),
  name: z.string().nullable(),
});

/**
 * What is the same in two readings of one thing. Places are ISO 3166 alpha-3, `WLD` for the world, groups as
 * written; null means that the source does not say, and null never equals null.
 */
export const figureKey = z.strictObject({
  reporter: z.string().nullable(),
  partner: z.string().nullable(),
  flow: flow.nullable(),
  product,
  measure,
  /** Currency (ISO 4217) or unit of quantity in base units (`USD`, `kg`, `%`). */
  unit: z.string().nullable(),
  priceBasis: z.string().nullable(),
  valuation: z.enum(['FOB', 'CIF']).nullable(),
  dataset: z.string().nullable(),
  /** Any other dimension by name: second partner, customs procedure, transport, trade system, adjustment. */
  more: z.record(z.string(), z.string()),
});
export type FigureKey = z.infer<typeof figureKey>;

/** Sheet, row and column (both from 1) as a spreadsheet program counts them; a csv has sheet ''. */
export const address = z.strictObject({
  sheet: z.string(),
  row: z.number().int().positive(),
  col: z.number().int().positive(),
});
export type Address = z.infer<typeof address>;

export const figure = z.strictObject({
  id: z.number().int(),
  key: figureKey,
  period,
  standing,
  level,
  /** In base units: `read` × `scale`. Null when missing with a reason. */
  value: z.number().nullable(),
  /** The number as the cell holds it, before scaling. */
  read: z.number().nullable(),
  scale: z.number(),
  /** The cell's text as shown. */
  raw: z.string(),
  missing: z.enum(['confidential', 'not-available', 'not-applicable']).nullable(),
  flags: z.array(z.string()),
  sourceId: z.string(),
  address,
});
export type Figure = z.infer<typeof figure>;

/** The spreadsheet name of a cell: row 25, column 62 is `BJ25`. */
export function cellName(row: number, col: number): string {
  return columnName(col) + String(row);
}

/** The number of a column, counted from 1, from its letters A to Z. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Column letters from a number counted from 1. */
export function columnName(col: number): string {
  let name = '';
  for (let n = col; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}
