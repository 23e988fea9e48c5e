import { asciiDigits } from '../numbers/read';
import { fold } from '../places/fold';
import { monthNames } from './months';

/** Earliest and latest day that can be meant, ISO. */
export interface DayLimits {
  min?: string | null;
  max?: string | null;
}

/**
 * Reads a day as people type it: `24 Nov 2026`, `24.11.2026`, `24/11/26`, `2026-11-24`, `November 24, 2026`, `24 ноября`.
 * The day stands before the month wherever both are numbers. Gives ISO (`2026-11-24`), or null where it is no day.
 * Without a year the one that brings it nearest to `near` (ISO) is meant, of those within the limits where there are any.
 */
export function readTypedDay(text: string, near: string, limits: DayLimits = {}): string | null {
  const parts = asciiDigits(text.trim())
    .split(/[\s.,/-]+/u)
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3) return null;
  const [first = '', second = '', third = ''] = parts;
  if (/^\d{4}$/.test(first)) return realDay(first, monthOf(second), third);
  if (/^\d/.test(first)) return dayNear(first, monthOf(second), third, near, limits);
  return dayNear(second, namedMonth(first), third, near, limits);
}

function monthOf(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : namedMonth(text);
}

function namedMonth(text: string): number | null {
  return monthNames.get(fold(text)) ?? null;
}

function dayNear(
  day: string,
  month: number | null,
  year: string,
  near: string,
  { min = null, max = null }: DayLimits,
): string | null {
  if (/^\d{4}$/.test(year)) return realDay(year, month, day);
  if (/^\d{2}$/.test(year)) return realDay(`20${year}`, month, day);
  if (year !== '') return null;
  const now = Number(near.slice(0, 4));
  const days = [now - 1, now, now + 1].map((one) => realDay(String(one), month, day)).filter((one) => one !== null);
  const within = days.filter((iso) => (min === null || iso >= min) && (max === null || iso <= max));
  const away = (iso: string) => Math.abs(Date.parse(iso) - Date.parse(near));
  return (within.length > 0 ? within : days).toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** The day as ISO, or null where the calendar has no such day. */
function realDay(year: string, month: number | null, day: string): string | null {
  if (month === null || !/^\d{1,2}$/.test(day)) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}
