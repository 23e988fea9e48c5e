import type { FigureKey, Measure } from '../../figures/figure';
import type { Period } from '../../periods/period';
import { isYear } from './time-parts';

/** Quarters and months "at annual rates": what a whole year of them would come to, and no amount of the quarter or month. */

export const ANNUAL_RATE = 'annual rate';

const AT_ANNUAL_RATES =
  /\b(?:adjusted|at|in|as)(?: an?| the)? annual (?:rates?|levels?)\b(?! of (?:growth|change|increase))|^annual levels?$|, annual levels?(?:,|$)|\bannuali[sz]ed (?:rates?|values?|levels?|figures?)\b(?! of (?:growth|change))|\bsaar\b|\bannuali[sz]ed$|年率換算|年率换算|(?:季节|季節)调?調?整年率|연율|в годовом выражении|en (?:tasa|términos) anualizad[oa]s?|en rythme annuel/iu;
const CHANGED = /\b(?:growth|change|increase)\b|%|\bper ?cent|прирост|темп/i;

/** Whether a text says that figures of parts of a year are at the rate of a year; changes at such a rate are changes. */
export function saysAnnualRate(text: string): boolean {
  return AT_ANNUAL_RATES.test(text) && !CHANGED.test(text);
}

/** The price basis of several that hold for a figure, the nearest first; that it is at annual rates goes with any. */
export function basisOver(...bases: readonly (string | null)[]): string | null {
  const said = bases.find((basis) => basis !== null) ?? null;
  return said !== null && !isRated(said) && bases.some(isRated) ? `${said}, ${ANNUAL_RATE}` : said;
}

const isRated = (basis: string | null): boolean => basis?.endsWith(ANNUAL_RATE) ?? false;

const AMOUNTS = new Set<Measure>(['value', 'quantity', 'weight', 'gdp']);
const rates = new WeakMap<FigureKey, FigureKey>();
const years = new WeakMap<FigureKey, FigureKey>();

/** The key of a figure of such a time: amounts of a part of a year become rates, a whole year is what it is. One for all that share it. */
export function ratedOver(key: FigureKey, period: Period): FigureKey {
  const rated = isRated(key.priceBasis) || Object.values(key.more).some(saysAnnualRate);
  if (!rated) return key;
  const known = isYear(period) ? years : rates;
  const made = known.get(key) ?? madeOf(key, isYear(period));
  known.set(key, made);
  return made;
}

function madeOf(key: FigureKey, year: boolean): FigureKey {
  const bare = key.priceBasis?.replace(new RegExp(`(?:, )?${ANNUAL_RATE}$`), '') ?? '';
  const priceBasis = bare === '' ? null : bare;
  return !year && AMOUNTS.has(key.measure)
    ? { ...key, measure: 'rate', valuation: null, priceBasis: basisOver(priceBasis, ANNUAL_RATE) }
    : { ...key, priceBasis };
}
