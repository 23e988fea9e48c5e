import type { PairTable } from '../../../shared/contract/country-pair';
import type { Say } from '../../app/texts/texts';

const signs: Readonly<Record<string, string>> = { USD: 'US$', EUR: '€', GBP: '£' };

/** The scale and unit of a pair's numbers: `Million US$`. */
export function unitWord({ scale, unit }: { scale: Pick<PairTable['scale'], 'word'>; unit: string }, t: Say): string {
  const sign = signs[unit] ?? unit;
  return scale.word === '' ? sign : t('figures.head', { scale: t(`figures.${scale.word}`), unit: sign });
}
