import { fold } from '../../places/fold';
import { century } from '../../periods/form';
import { dayPeriod, fiscalPeriod, monthPeriod, quarterPeriod } from '../../periods/make';
import { monthNames } from '../../periods/months';
import { yearPeriod, type Period } from '../../periods/period';
import type { Cell } from '../grid';

/** How days are written in a column: which number comes first, and what a day stands for. */
export interface DateStyle {
  order: 'dmy' | 'mdy';
  /** A day may stand for the year, quarter or month that it begins or ends. */
  grain: 'year' | 'mid-year' | 'quarter' | 'month' | 'day';
}

interface Day {
  year: number;
  month: number;
  day: number;
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?$/;
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: \d.*)?$/;
const NAMED = /^(\d{1,2})[-/ .]([\p{L}]+)[-/ .,]+(\d{4}|\d{2})$/u;
const NAMED_FIRST = /^([\p{L}]+)\.? (\d{1,2}),? (\d{4})$/u;

/** How the days of a column are written; null when they are no days. Days that all begin or end a month stand for it. */
export function dateStyleOf(cells: readonly Pick<Cell, 'type' | 'value' | 'shown'>[]): DateStyle | null {
  if (cells.length === 0) return null;
  const pairs = cells.map(({ shown }) => NUMBERS.exec(shown.trim())).filter((found) => found !== null);
  const first = pairs.map((found) => Number(found[1]));
  const second = pairs.map((found) => Number(found[2]));
  const american =
    second.some((number) => number > 12) ||
    (!first.some((number) => number > 12) && new Set(second).size === 1 && new Set(first).size > 1);
  const order = american ? 'mdy' : 'dmy';
  const days = cells.map((cell) => dayOf(cell, order));
  const found = days.filter((day) => day !== null);
  return found.length < cells.length * 0.9 ? null : { order, grain: grainOf(found) };
}

/** The period that a cell with a day names in a column of this style; null when it holds no day. */
export function datePeriod(cell: Pick<Cell, 'type' | 'value' | 'shown'>, { order, grain }: DateStyle): Period | null {
  const day = dayOf(cell, order);
  if (day === null) return null;
  switch (grain) {
    case 'year':
      if (day.month === 12 || (day.month === 1 && day.day === 1)) return yearPeriod(day.year);
      return day.day === 1 ? fiscalPeriod(day.year, day.month) : fiscalPeriod(day.year - 1, day.month + 1);
    case 'mid-year':
      return yearPeriod(day.year);
    case 'quarter':
      return quarterPeriod(day.year, Math.ceil(day.month / 3));
    case 'month':
      return monthPeriod(day.year, day.month);
    case 'day':
      return dayPeriod(day.year, day.month, day.day);
  }
}

/**
 * Days in the middle of each year stand for that year in the tables of a country whose fiscal year does not begin there:
 * 30 June 2014 is 2014 in the United States, and the end of 2013-14 in Pakistan.
 */
export function inMiddleOfYear(style: DateStyle, start: number): DateStyle {
  return style.grain === 'year' && start !== 7 ? { ...style, grain: 'mid-year' } : style;
}

/** A style as one word of a mapping, and back. */
export function styleName({ order, grain }: DateStyle): string {
  return `${order} ${grain}`;
}

export function styleNamed(name: string | null): DateStyle | null {
  const [order, grain] = name?.split(' ') ?? [];
  if (order !== 'dmy' && order !== 'mdy') return null;
  return grain === 'year' || grain === 'mid-year' || grain === 'quarter' || grain === 'month' || grain === 'day'
    ? { order, grain }
    : null;
}

function dayOf({ type, value, shown }: Pick<Cell, 'type' | 'value' | 'shown'>, order: DateStyle['order']): Day | null {
  const text = type === 'date' ? String(value) : shown.trim();
  const iso = ISO.exec(text);
  if (iso !== null) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [a, b] = [Number(numbers[1]), Number(numbers[2])];
    return order === 'dmy' ? real(yearOf(numbers[3]), b, a) : real(yearOf(numbers[3]), a, b);
  }
  const named = NAMED.exec(text);
  if (named !== null) return real(yearOf(named[3]), monthNames.get(fold(named[2] ?? '')) ?? 0, Number(named[1]));
  const american = NAMED_FIRST.exec(text);
  if (american === null) return null;
  return real(Number(american[3]), monthNames.get(fold(american[1] ?? '')) ?? 0, Number(american[2]));
}

const yearOf = (text: string | undefined): number => (text?.length === 4 ? Number(text) : century(text));

function real(year: number, month: number, day: number): Day | null {
  const fine = year >= 1800 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
  return fine ? { year, month, day } : null;
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function grainOf(days: readonly Day[]): DateStyle['grain'] {
  const begins = days.every(({ day }) => day === 1);
  const ends = days.every(({ year, month, day }) => day === lengthOf(year, month));
  if (!begins && !ends) return 'day';
  const months = new Set(days.map(({ month }) => month));
  const years = new Set(days.map(({ year }) => year));
  if (months.size === 1) {
    const [only = 0] = months;
    return years.size > 1 && (years.size > 2 || only === 1 || only === 12) ? 'year' : 'month';
  }
  const quarterly = [...months].every((month) => (begins ? month % 3 === 1 : month % 3 === 0));
  return quarterly && months.size >= 3 ? 'quarter' : 'month';
}
