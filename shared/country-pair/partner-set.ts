import type { PairCell } from '../contract/country-pair';
import { alike } from '../figures/alike';
import { areAllPartners } from '../figures/all-partners';
import { oneLevel } from '../figures/one-level';
import type { OneLevel } from '../figures/one-level';
import type { Refusal } from '../figures/outcome';
import { present } from '../figures/supersession';
import { sum } from '../figures/sum';
import { missingCell, numberCell } from './cells';
import { grouped } from './grouped';
import { setKey } from './pair-term';
import type { PairTerm } from './pair-term';

/**
 * All partners of one reporter in one flow and year, by one source: its countries, and what it says is the whole.
 */
export interface PartnerSet {
  countries: { kind: 'one-level'; parts: OneLevel } | { kind: 'refused'; reason: Refusal };
  /** The total that the source gives, or else the sum of its countries. */
  whole: PairCell;
  /** As a term of formulas; its value is that of `whole`. Null where there is none. */
  wholeTerm: PairTerm | null;
  summed: boolean;
  /** Whether the countries are all partners, and not some that a desk chose. */
  all: boolean;
  terms: readonly PairTerm[];
}

/** The partners of the source that `own` comes from; all of `terms` are of one reporter, flow and period. */
export function partnerSetOf(terms: readonly PairTerm[], own: PairTerm): PartnerSet {
  return partnerSet(terms.filter((term) => setKey(term) === setKey(own)));
}

/** One set a source, the ones with most partners first. */
export function partnerSets(terms: readonly PairTerm[]): PartnerSet[] {
  return [...grouped(terms, setKey).values()].map(partnerSet).toSorted((a, b) => b.terms.length - a.terms.length);
}

function partnerSet(terms: readonly PairTerm[]): PartnerSet {
  const by = grouped(terms, (term) => term.partner);
  const each = [...by.values()].flatMap((readings) => present(readings) ?? []);
  const countries = each.filter(({ level }) => level.partner === 'country');
  const proof = alike(countries, ['partner']);
  const levelled = proof.kind === 'refused' ? proof : oneLevel(proof.alike, 'partner');
  const world = each.find(({ level }) => level.partner === 'world');
  const values = countries.map(({ value }) => value);
  const all = areAllPartners(values, world?.value ?? null);
  if (world !== undefined) {
    return {
      countries: levelled,
      whole: numberCell(world.value, [world]),
      wholeTerm: world,
      summed: false,
      all,
      terms: each,
    };
  }
  const total = sum(values);
  const [first] = countries;
  if (total === null || first === undefined || levelled.kind === 'refused' || !all) {
    const reason = levelled.kind === 'refused' ? levelled.reason : first === undefined ? 'missing' : 'some-partners';
    return { countries: levelled, whole: missingCell(reason), wholeTerm: null, summed: false, all, terms: each };
  }
  // Whatever the file puts under groups and "rest" is not in the sum.
  const whole = numberCell(total.value, countries);
  const wholeTerm = {
    ...first,
    partner: 'WLD',
    value: total.value,
    level: { ...first.level, partner: 'world' as const },
  };
  return { countries: levelled, whole, wholeTerm, summed: true, all, terms: each };
}
