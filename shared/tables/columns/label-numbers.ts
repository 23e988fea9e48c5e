import type { Flow } from '../../figures/figure';
import { partNamed } from '../../places/name-forms';
import { noFacts } from '../proposal';
import { readIndicator } from '../words/indicator';
import { countsGoods } from '../words/label-units';
import type { ColumnSight } from './columns';
import type { Label } from './mixed-labels';
import { numbersOf } from './repeats';

/** What the numbers beside labels say of them: which are parts of those above, and which their sums. */

/** What is measured of flows beside their money. */
export const BESIDE = new Set(['growth', 'share', 'index', 'quantity', 'weight', 'rate']);

/**
 * Exports or imports with their main goods below some of them, whose numbers are parts of theirs; other flows ("Balance") may have
 * none below.
 */
export function holdParts(columns: readonly ColumnSight[], labels: readonly Label[]): boolean {
  const value = columns.find(({ counts, filled }) => counts.number > filled * 0.6);
  const numbers = value === undefined ? new Map<number, number>() : numbersOf({ column: value, facts: noFacts });
  let over: Label | null = null;
  let rest = 0;
  let parts = 0;
  for (const label of labels) {
    const number = numbers.get(label.row) ?? Number.NaN;
    if (label.kind === 'flow') [over, rest] = [label, number * 1.005];
    // Pieces are no part of money, but of the goods.
    else if (over !== null && countsGoods(label.text)) parts += 1;
    else if (over === null || !mayHold(over, label) || !(number >= 0 && number <= rest)) return false;
    else [rest, parts] = [rest - number, parts + 1];
  }
  return parts >= (labels.some(({ text }) => partNamed(text) !== null) ? 1 : 2);
}

/** Whether a flow may have the label among its goods: below all trade stand its ratios and shares as well. */
function mayHold({ flow }: Label, { text }: Label): boolean {
  return ONE_WAY.has(flow) || (flow === 'turnover' && !BESIDE.has(readIndicator(text).measure ?? ''));
}

/** Goods that go one way. */
export const ONE_WAY = new Set<Flow | null>(['export', 'import', 're-export']);

/** Whether the numbers beside a place are its exports and imports below it added up. */
export function turnovers(columns: readonly ColumnSight[], labels: readonly Label[]): boolean {
  const value = columns.find(({ counts, filled }) => counts.number > filled * 0.6);
  if (value === undefined) return false;
  const numbers = numbersOf({ column: value, facts: noFacts });
  let right = 0;
  let all = 0;
  labels.forEach(({ kind, row }, at) => {
    if (kind !== 'place') return;
    const end = labels.findIndex((label, other) => other > at && label.kind === 'place');
    const below = labels
      .slice(at + 1, end < 0 ? undefined : end)
      .filter(({ flow }) => flow === 'export' || flow === 'import');
    const whole = numbers.get(row);
    if (whole === undefined || below.length !== 2) return;
    const parts = below.reduce((sum, label) => sum + (numbers.get(label.row) ?? Number.NaN), 0);
    all += 1;
    if (Math.abs(parts - whole) <= Math.max(1, Math.abs(whole)) * 0.002) right += 1;
  });
  return all > 0 && right > all * 0.6;
}
