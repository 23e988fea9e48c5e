import { Draft, made, rounded, type LookAlike, type Truth } from './draft';
import { moneyOf, type Language } from './languages/language';

export type UnitPlace = 'title' | 'line' | 'label' | 'right' | 'note' | 'none';
export type Numbers = 'typed' | 'english' | 'german' | 'french';

/** How a table is written, whatever its layout. */
export interface Style {
  language: Language;
  unit: UnitPlace;
  numbers: Numbers;
  /** Empty rows and columns before the table. */
  down: number;
  right: number;
  /** Group heads are merged over their columns, or only written over the first. */
  merged: boolean;
}

const SIGNS: Readonly<Record<Exclude<Numbers, 'typed'>, readonly [group: string, decimal: string]>> = {
  english: [',', '.'],
  german: ['.', ','],
  french: ['\u00a0', ','],
};

/** A made-up table in the making: title, unit, body and notes, and what is true of each figure. */
export class Page {
  readonly sheet: Draft;
  readonly style: Style;
  readonly unit: string | null;
  readonly scale: number;
  private readonly common: Truth;

  constructor(style: Style, common: Partial<Truth> = {}, sheet = new Draft()) {
    this.sheet = sheet;
    this.style = style;
    this.unit = style.unit === 'none' ? null : moneyOf(style.language);
    this.scale = style.unit === 'none' ? 1 : 1e6;
    this.common = {
      reporter: style.language.reporter[0],
      partner: 'WLD',
      flow: null,
      product: 'TOTAL',
      period: '',
      measure: 'value',
      unit: this.unit,
      value: 0,
      free: false,
      ...common,
    };
  }

  get words(): Language {
    return this.style.language;
  }

  /** The column of a table's `at`th column, from 0. */
  col(at: number): number {
    return this.style.right + at + 1;
  }

  /** Writes title and unit; returns the row for the head. `width`: columns of the table. */
  begin(title: string, width: number, from = this.style.down + 1): number {
    const { unit } = this.style;
    const { million, unitWord } = this.words;
    this.sheet.put(from, this.col(0), unit === 'title' ? `${title}, ${million}` : title);
    if (unit === 'line') this.sheet.put(from + 1, this.col(0), `(${million})`);
    if (unit === 'label') this.sheet.put(from + 1, this.col(0), `${unitWord}: ${million}`);
    if (unit === 'right') this.sheet.put(from + 1, this.col(width - 1), million);
    return from + (unit === 'line' || unit === 'label' ? 3 : 2);
  }

  heads(row: number, texts: readonly (string | number | null)[], at = 0): void {
    this.sheet.line(row, texts, this.col(at));
  }

  over(row: number, first: number, last: number, text: string): void {
    this.sheet.over(row, this.col(first), this.col(last), text, this.style.merged);
  }

  label(row: number, text: string | number, at = 0): void {
    this.sheet.put(row, this.col(at), text);
  }

  /** A figure as the table writes numbers. */
  figure(row: number, at: number, amount: number, truth: Partial<Truth>): void {
    const whole = { ...this.common, ...truth };
    const money = whole.measure === 'value' && truth.value === undefined;
    const value = truth.value ?? (money ? rounded(amount * this.scale, 0) : amount);
    this.sheet.figure(row, this.col(at), written(amount, this.style.numbers), {
      ...whole,
      value: this.scale === 1 && money ? amount : value,
    });
  }

  /** Source line, unless nothing may name an office, and, where the style has it so, the unit, below the table. */
  end(row: number, source = true): void {
    if (source) this.sheet.put(row + 1, this.col(0), this.words.source);
    if (this.style.unit === 'note')
      this.sheet.put(row + 2, this.col(0), `${this.words.unitWord}: ${this.words.million}`);
  }
}

function written(amount: number, numbers: Numbers): string | number {
  if (numbers === 'typed') return amount;
  const [group, decimal] = SIGNS[numbers];
  const [whole = '', part] = String(Math.abs(amount)).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${amount < 0 ? '-' : ''}${parted}${part === undefined ? '' : decimal + part}`;
}

export const PERCENT = { unit: '%', free: true } as const;

export function lookAlike(
  family: string,
  style: Style,
  sheets: readonly Draft[],
  asks: LookAlike['asks'] = null,
): LookAlike {
  const { language, unit, numbers, merged, down, right } = style;
  return {
    family,
    name: `${family} ${language.code} unit=${unit} ${numbers}${merged ? ' merged' : ''} +${down}+${right}`,
    fileName: 'table.xlsx',
    sheets: [...sheets],
    asks: unit === 'none' ? 'unit' : asks,
  };
}

/** A full table of amounts: rows × columns, with sums below and beside. */
export function amounts(rows: number, cols: number, seed = 1): number[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => made(seed, row, col)));
}

export function sum(values: readonly number[]): number {
  return rounded(values.reduce((total, value) => total + value, 0));
}
