import { settledIn } from './amounts';
import type { Dateline } from './head';
import type { Mention } from './mentions';
import type { Somebody } from './people';
import type { TextMark } from './reading';
import type { Context, Understood } from './statements';
import { countriesOf } from './talks';

/** Everything that is lit in the text, from left to right, the longer first where two begin together. */
export function marksOf(
  sentences: readonly Understood[],
  people: readonly Somebody[],
  mentions: readonly Mention[],
  context: Context,
  dateline: Dateline | null,
): TextMark[] {
  const marks: TextMark[] = [];
  for (const { key, spans } of people) for (const span of spans) marks.push({ ...span, kind: 'person', means: key });
  for (const mention of mentions) {
    const spans = mention.kind === 'office' ? [mention] : mention.officeSpans;
    const offices = mention.kind === 'office' ? [mention.office] : mention.offices;
    for (const [at, { start, end }] of spans.entries())
      marks.push({ start, end, kind: 'office', means: offices[at]?.title ?? '' });
  }
  for (const one of sentences) {
    for (const { start, end, kind, code } of one.places)
      marks.push({
        start,
        end,
        kind: kind === 'city' ? 'place' : kind === 'organisation' ? 'organisation' : 'country',
        means: code,
      });
    for (const { start, end, written } of one.dates) marks.push({ start, end, kind: 'date', means: written });
    for (const { start, end, unit, low, high } of one.amounts) {
      const settled = settledIn(unit, [...countriesOf(one), context.country, ...context.pair], context.country) ?? unit;
      const value = low === high ? String(low) : `${low}–${high}`;
      marks.push({ start, end, kind: unit === '%' ? 'percent' : 'amount', means: `${settled} ${value}` });
    }
  }
  if (dateline !== null) {
    const { place, country, written, end } = dateline;
    marks.push({ ...place, kind: 'place', means: country ?? '' });
    if (written !== null) marks.push({ start: place.end, end, kind: 'date', means: written });
  }
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
