import { outsideVisit, overlaps } from '../../../shared/checks/programme';
import { shortTransfers, unknownTransfers } from '../../../shared/checks/transfers';
import type { Readiness } from '../../../shared/contract/visits';
import { daysBetween } from '../../../shared/visits/days-later';
import type { VisitContent } from './readiness';
import { line } from './readiness-line';

/** So many days before a visit what is to be confirmed is no longer a trifle. */
const nearDays = 2;

/** What a programme lacks, and where it contradicts itself. */
export function programmeReadiness({ visit, items, today, programme }: VisitContent): Readiness[] {
  const titles = new Map(items.map((item) => [item.id, item.title]));
  const both = overlaps(items).map(({ first, second }) => ({
    id: second,
    title: titles.get(first) ?? '',
    other: titles.get(second) ?? '',
  }));
  const late = shortTransfers(items).map(({ first, second }) => ({
    id: second,
    title: titles.get(second) ?? '',
    other: titles.get(first) ?? '',
  }));
  const empty = items.length === 0 ? [{ id: null, title: visit.title }] : [];
  return [
    ...line('programme-empty', 'programme', empty, empty.length),
    ...line('programme-overlap', 'programme', both, items.length, true),
    ...line('programme-outside', 'programme', outsideVisit(items, visit), items.length, true),
    ...line('programme-short-transfer', 'programme', late, items.length, true),
    ...line('programme-no-travel', 'programme', unknownTransfers(items), items.length),
    ...line(
      'programme-tbc',
      'programme',
      items.filter((item) => item.state === 'tbc'),
      items.length,
      visit.starts !== null && visit.starts >= today && daysBetween(today, visit.starts) <= nearDays,
    ),
    ...line(
      'programme-no-officer',
      'programme',
      items.filter((item) => item.officer === ''),
      items.length,
    ),
    ...issued({ programme }),
  ];
}

/** Of a programme that was issued: what changed since then. */
function issued({ programme: { issued: at, changes, replaces } }: Pick<VisitContent, 'programme'>): Readiness[] {
  if (at === null && replaces === null) return [];
  const changed = at === null ? changes.map(({ id, line: was }) => ({ id, title: was.title })) : [];
  return line('programme-changed', 'programme', changed, Math.max(1, changes.length));
}
