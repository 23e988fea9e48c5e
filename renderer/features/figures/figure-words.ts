import type { ClaimRow } from '../../../shared/contract/claims';
import type { FigureRow } from '../../../shared/contract/figures';
import { scaleOf } from '../../../shared/figures/scale';
import { wordNumber, wordSigned } from '../../../shared/figures/wording';
import { labelFigure, wordFlow } from '../../../shared/sentences/figure-labels';
import type { Say } from '../../app/texts/texts';

/** What a figure is, in a few words: `Exports, Belarus → Pakistan, 2020`. */
export function figureLabel(row: FigureRow, language: string): string {
  const { flow, measure, reporterName, partnerName, product, productName, more, priceBasis, period } = row;
  const named = product === null || product === 'TOTAL' ? null : (productName ?? product);
  const places = { reporter: reporterName, partner: partnerName };
  const words = { flow, measure, ...places, product: named, further: more, priceBasis, period };
  return labelFigure({ kind: 'value', ...words }, language);
}

/** An amount by its size: `36.7 million`. */
export function amountText(value: number, t: Say, language: string): string {
  const { factor, decimals, word } = scaleOf(value);
  const number = wordNumber(value / factor, decimals, language);
  return word === '' ? number : `${number} ${t(`figures.${word}`).toLowerCase()}`;
}

export function signedText(value: number, t: Say, language: string): string {
  const { factor, decimals, word } = scaleOf(value);
  const number = wordSigned(value / factor, decimals, language);
  return word === '' ? number : `${number} ${t(`figures.${word}`).toLowerCase()}`;
}

/** A claim's number as it was said: `about 33 million USD`, `25 million to 95 million USD`. */
export function claimAmount({ low, high, about, unit }: ClaimRow, t: Say, language: string): string {
  if (low === null || high === null) return '';
  const ends = low === high ? [low] : [low, high];
  const amount = ends.map((end) => amountText(end, t, language)).join(` ${t('figures.rangeTo')} `);
  const said = about ? t('figures.about', { amount }) : amount;
  return unit === null ? said : `${said} ${unit}`;
}

/** What a claim states, in a few words; what it leaves open is left out. */
export function claimAbout({ flow, reporterName, partnerName, product, period }: ClaimRow, t: Say, language: string) {
  const places = [reporterName, partnerName].filter((name) => name !== null);
  const pair =
    places.length === 2 ? t('figures.arrow', { from: places[0] ?? '', to: places[1] ?? '' }) : (places[0] ?? null);
  return [flow === null ? null : wordFlow(flow, language), pair, product, period]
    .filter((part) => part !== null)
    .join(', ');
}
