import { fold } from '../../places/fold';
import type { Facts } from '../proposal';
import { ANNUAL_RATE, basisOver, saysAnnualRate } from './annual-rates';

/** FOB or CIF, current or constant prices, at annual rates. */
export function basisOf(text: string): { valuation: Facts['valuation']; priceBasis: string | null } {
  const folded = fold(text);
  const fob = /(?:^| )(?:f ?o ?b|fab|free on board|фоб)(?: |$)|(?<![a-z])fob/.test(folded);
  const cif = /(?:^| )(?:c ?i ?f|caf|сиф)(?: |$)|(?<![a-z])cif(?!r)/.test(folded);
  const constant =
    /constant (?:(?:19|20)\d\d )?(?:prices|us|lcu|international)|(?:^| )constant(?: |$)|в постоянных ценах|prix constants|precios constantes/.exec(
      folded,
    );
  const current = /current (?:prices|us|lcu|international)|в текущих ценах|prix courants|precios corrientes/.exec(
    folded,
  );
  const [real, nominal] = [REAL.test(text), NOMINAL.test(text)];
  const year = /constant ((?:19|20)\d\d)/.exec(folded)?.[1];
  const priceBasis =
    constant !== null || (real && !nominal)
      ? year === undefined
        ? 'constant'
        : `constant ${year}`
      : current !== null || (nominal && !real)
        ? 'current'
        : null;
  return {
    valuation: fob === cif ? null : fob ? 'FOB' : 'CIF',
    priceBasis: basisOver(priceBasis, saysAnnualRate(text) ? ANNUAL_RATE : null),
  };
}

/** "Exports – real, % change", "Real exports (goods)", "in real terms": in the prices of one year. The money of Brazil stands alone. */
const REAL =
  /^real (?:gdp|gross|exports?|imports?|trade|growth|change|value)\b|(?:[-–—,:(]\s?)real(?: terms)?(?=\s*(?:[,;)]|$))|\bin real terms\b/i;
const NOMINAL =
  /^nominal (?:gdp|gross|exports?|imports?|trade|growth|change|value)\b|(?:[-–—,:(]\s?)nominal(?: terms)?(?=\s*(?:[,;)]|$))|\bin nominal terms\b/i;
