import type { Visit } from '../../../shared/contract/visits';
import { useLanguage } from '../../app/texts/texts';
import { countryName } from '../../ui/countries';
import { useOwnCountry } from './own-country';
import { zoneCity } from '../../../shared/visits/other-time';

/** The other side of a visit as seen from the own country; null while unknown. */
export function otherSide({ host, guest }: Pick<Visit, 'host' | 'guest'>, own: string | null): string | null {
  return guest === own ? host : guest;
}

/**
 * What the two times of a visit are called: by the countries, since the city that names a zone is often not the capital.
 * Where a country is unknown, or it is the other one's, by the city.
 */
export function useZoneNames(visit: Pick<Visit, 'host' | 'guest' | 'zone' | 'otherZone'>): {
  here: string;
  there: string;
} {
  const language = useLanguage();
  const own = useOwnCountry();
  const side = otherSide(visit, own);
  const other = side === visit.host ? visit.guest : side;
  const name = (place: string | null, zone: string) => (place === null ? zoneCity(zone) : countryName(place, language));
  return { here: name(visit.host, visit.zone), there: name(other, visit.otherZone) };
}
