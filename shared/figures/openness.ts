import { given, refused, type Outcome } from './outcome';

/**
 * Openness in per cent, `(X + M) / GDP × 100`; the GDP is of the same year and currency.
 *
 * Source: World Bank, *World Development Indicators*, "Trade (% of GDP)", here of goods.
 */
export function openness(exports: number, imports: number, gdp: number): Outcome {
  return gdp <= 0 ? refused('whole-nil') : given(((exports + imports) / gdp) * 100);
}
