import type { Member, Over, Reading } from '../../../shared/figures/binding';
import { byVintage, present } from '../../../shared/figures/supersession';
import { spanPeriod } from '../../../shared/periods/make';
import type { CountedReading } from './reading-queries';

/**
 * The readings of a set as one: all from one file, the one taken last, and for products of one classification; each
 * member once. It speaks of its first member, of years of the last. Null where there is nothing.
 */
export function setReading(over: Over, readings: readonly CountedReading[]): Reading | null {
  const members = oneEach(over, oneClassification(over, oneSource(readings)));
  const ordered =
    over === 'years'
      ? members.toSorted((a, b) => a.period.from.localeCompare(b.period.from))
      : members.toSorted((a, b) => b.value - a.value);
  const head = over === 'years' ? ordered.at(-1) : ordered[0];
  if (head === undefined) return null;
  const { figureId, value, raw, scale, key, source, address } = head;
  return {
    figureId,
    value,
    raw,
    scale,
    key: keyOfSet(over, key),
    period: over === 'years' ? spanOf(ordered, head) : head.period,
    source,
    address,
    members: ordered.map((reading) => memberOf(over, reading)),
  };
}

function keyOfSet(over: Over, key: Reading['key']): Reading['key'] {
  if (over === 'years') return key;
  if (over === 'partners') return { ...key, partner: null };
  return { ...key, product: { ...key.product, code: null, name: null } };
}

function spanOf(ordered: readonly CountedReading[], head: CountedReading): Reading['period'] {
  const first = ordered[0] ?? head;
  if (first === head) return head.period;
  const span = spanPeriod(Number(first.period.from.slice(0, 4)), Number(head.period.from.slice(0, 4)));
  return { ...span, from: first.period.from, to: head.period.to, calendar: head.period.calendar };
}

function memberOf(over: Over, { figureId, value, key, period, address }: CountedReading): Member {
  const name =
    over === 'years' ? period.written : over === 'partners' ? key.partner : (key.product.code ?? key.product.name);
  const label = over === 'years' || over === 'partners' ? null : key.product.name;
  return { figureId, name: name ?? '', label, value, row: address.row, col: address.col };
}

/** The file whose vintage counts and that has any of them. */
function oneSource(readings: readonly CountedReading[]): CountedReading[] {
  const [first] = readings.toSorted(byVintage);
  return first === undefined ? [] : readings.filter(({ source }) => source.id === first.source.id);
}

/** Of two classifications or editions in one file, the one with more members. */
function oneClassification(over: Over, readings: readonly CountedReading[]): CountedReading[] {
  if (over === 'years' || over === 'partners') return [...readings];
  const by = Map.groupBy(readings, ({ key: { product } }) => `${product.classification} ${product.edition}`);
  return [...by.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** What one file says twice with different values stands in no formula. */
function oneEach(over: Over, readings: readonly CountedReading[]): CountedReading[] {
  const by = Map.groupBy(readings, (reading) => memberOf(over, reading).name);
  return [...by.values()].flatMap((same) => present(same) ?? []);
}
