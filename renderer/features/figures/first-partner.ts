import type { Output } from '../../../shared/contract/contract';

/**
 * With whom a country is shown before anybody chose: of those that it trades with the one that itself reports most, else
 * the one with most figures.
 *
 * @param partners the country's figures by partner
 * @param reporting countries that report, those with most figures first
 */
export function firstPartner(
  place: string | null,
  partners: Output<'figures.groups'>,
  reporting: readonly string[],
): string | null {
  const countries = partners
    .flatMap(({ value, figures }) => (value === null || value === place ? [] : [{ code: value, figures }]))
    .filter(({ code }) => /^[A-Z]{3}$/.test(code) && code !== 'WLD')
    .toSorted((a, b) => b.figures - a.figures);
  const traded = new Set(countries.map(({ code }) => code));
  const mutual = reporting.find((code) => traded.has(code));
  return mutual ?? countries[0]?.code ?? reporting.find((code) => code !== place) ?? null;
}
