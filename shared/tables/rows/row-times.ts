import type { Period } from '../../periods/period';
import { quarterPeriod } from '../../periods/make';
import { otherYear } from '../../periods/calendars';
import { readPeriod } from '../../periods/read';
import { monthOf, quarterOf } from '../columns/content';
import { datePeriod, styleNamed } from '../words/dates';
import type { Cell } from '../grid';
import { partedQuarter } from '../words/numbered';
import { DATED, FISCAL, FROM_MONTH, QUARTERLY, PARTED, type ColumnMapping } from '../proposal';
import { isYear, labelPeriod, partOf, summedPeriod, within, type TimePart } from '../words/time-parts';

/** What a row says of its time: a whole period, or a part of a year that stands elsewhere. `unread`: no telling what. */
export interface RowTime {
  period: Period | null;
  part: TimePart | null;
  unread: boolean;
}

/** Reads the times of rows; each different text is understood once. `start` is the month with which fiscal years begin. */
export class RowTimes {
  private readonly start: number;
  private readonly known = new Map<string, RowTime>();

  constructor(start: number) {
    this.start = start;
  }

  /** What the cells of a row say of its time. */
  timeOf(columns: readonly ColumnMapping[], slots: readonly (Cell | undefined)[]): RowTime {
    let written = '';
    for (const { col } of columns) written += `${slots[col]?.shown ?? ''}\u0001`;
    let known = this.known.get(written);
    if (known === undefined) {
      known = this.readTime(columns, slots);
      if (this.known.size < 50_000) this.known.set(written, known);
    }
    return known;
  }

  private readTime(columns: readonly ColumnMapping[], slots: readonly (Cell | undefined)[]): RowTime {
    const start = firstMonth(columns) ?? this.start;
    const textOf = (role: ColumnMapping['role']) => {
      const column = columns.find((other) => other.role === role);
      const cell = column === undefined ? undefined : slots[column.col];
      if (cell === undefined) return '';
      // A day shown as "Aug" was typed so, and its year is that of the typing.
      const whole = cell.type === 'date' && (role !== 'month' || monthOf(cell.shown) === null);
      // A year in a column of amounts is shown as they are: "2,016".
      if (role === 'year' && cell.type === 'number' && /^\d\D\d{3}$/.test(cell.shown.trim())) return String(cell.value);
      return whole ? String(cell.value).slice(0, 7) : cell.shown.trim();
    };
    const dated = columns.find((column) => column.role === 'period' && styleNamed(column.name) !== null);
    const day = dated === undefined ? undefined : slots[dated.col];
    const style = styleNamed(dated?.name ?? null);
    const byDay = day === undefined || style === null ? null : datePeriod(day, style);
    if (byDay !== null) return { period: byDay, part: null, unread: false };
    const parted = columns.find(({ name }) => name === PARTED);
    if (parted !== undefined) {
      const text = slots[parted.col]?.shown ?? '';
      const quarter = partedQuarter(text.trim());
      return { period: quarter, part: null, unread: quarter === null && text.trim() !== '' };
    }
    const labelled = columns.find(({ name }) => name === DATED);
    if (labelled !== undefined) {
      const text = slots[labelled.col]?.shown ?? '';
      const named = labelPeriod(text, start);
      return { period: named, part: null, unread: named === null && text.trim() !== '' };
    }
    const whole = textOf('period') || yearIn(columns, textOf('year'), start);
    const month = textOf('month');
    const quarter = textOf('quarter');
    // "All" among years is the sum of them, and no part of the year before.
    const sums = month + quarter === '' && partOf(whole)?.kind === 'year';
    if (sums && columns.every(({ role }) => role === 'year')) return { period: null, part: null, unread: true };
    const period = readPeriod(whole, start)?.period ?? summedPeriod(whole, start) ?? otherYear(whole);
    const quarterly = period?.kind === 'month' && columns.some(({ name }) => name === QUARTERLY);
    if (period !== null && quarterly) return { period: quarterOfMonth(period), part: null, unread: false };
    if (period !== null && !isYear(period)) return { period, part: null, unread: false };
    const inMonth = readPeriod(month, start)?.period ?? readPeriod(quarter, start)?.period ?? null;
    if (inMonth !== null) return { period: inMonth, part: null, unread: false };
    const part =
      (month === '' ? null : monthPart(month)) ?? (quarter === '' ? null : quarterPart(quarter)) ?? partOf(whole);
    if (period === null || part === null) {
      const joined = period === null || month === '' ? null : (readPeriod(`${month} ${whole}`, start)?.period ?? null);
      const unread = joined === null && part === null && (period === null || month !== '' || quarter !== '');
      return { period: joined ?? period, part, unread: unread && whole + month + quarter !== '' };
    }
    return { period: within(period, part), part: null, unread: false };
  }
}

function monthPart(text: string): TimePart | null {
  const month = monthOf(text);
  if (month === null) return partOf(text);
  return month === 0 ? { kind: 'year' } : { kind: 'months', from: month, to: month };
}

function quarterPart(text: string): TimePart | null {
  if (text === '0') return { kind: 'year' };
  const number = quarterOf(text);
  return number === null ? partOf(text) : { kind: 'quarter', number };
}

/** The year of a row; under "fiscal year" a plain number is the fiscal year that ends in it. */
function yearIn(columns: readonly ColumnMapping[], text: string, start: number): string {
  const fiscal = start !== 1 && columns.some(({ role, name }) => role === 'year' && name === FISCAL);
  return fiscal && /^\d{4}$/.test(text) ? `FY${text}` : text;
}

/** The month with which fiscal years begin by the order of the table's own rows; null where they do not show it. */
function firstMonth(columns: readonly ColumnMapping[]): number | null {
  const months = columns.find(({ role }) => role === 'month')?.name ?? '';
  return months.startsWith(FROM_MONTH) ? Number(months.slice(FROM_MONTH.length)) : null;
}

/** The quarter that a month begins or ends. */
function quarterOfMonth({ from }: Period): Period {
  return quarterPeriod(Number(from.slice(0, 4)), Math.ceil(Number(from.slice(5, 7)) / 3));
}
