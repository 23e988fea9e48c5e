import { escapeHtml, tag } from './markup';
import type { Html } from './markup';
import type { Showing } from './showing';

/** Begins the count of a section: its own number, where it is one of a brief. */
export function startNumbers(number: string | null, { counts }: Showing): void {
  counts.length = 0;
  if (number !== null && /^[1-9]\d{0,3}$/.test(number)) counts.push(Number(number));
}

/** The number of a title as the ministry's own template prints it; as it is where that numbers no titles. */
export function titleNumber(number: string, { look, counts }: Showing): string {
  const format = look.house?.headings[0] ?? null;
  return format === null || counts.length === 0 ? number : filled(format, counts);
}

/** What such a template prints before a heading (level 2 or 3) of a numbered section; empty where it prints nothing. */
export function headingNumber(level: 2 | 3, { look, counts }: Showing): Html {
  const format = look.house?.headings[level - 1] ?? null;
  if (counts.length === 0 || (look.house?.headings[0] ?? null) === null) return '';
  const next = (counts[level - 1] ?? 0) + 1;
  counts.length = Math.min(counts.length, level - 1);
  while (counts.length < level - 1) counts.push(0);
  counts.push(next);
  return format === null ? '' : tag('span', { class: 'counted' }, escapeHtml(filled(format, counts)));
}

function filled(format: string, counts: readonly number[]): string {
  return format.replaceAll(/%(\d)/g, (_, level: string) => String(counts[Number(level) - 1] ?? 0));
}
