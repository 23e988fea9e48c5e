import { countryName } from '../../ui/countries';

/** The name of a place that a sheet or a figure names. */
export function placeName(code: string, language: string, world: string): string {
  return code === 'WLD' ? world : countryName(code, language);
}
