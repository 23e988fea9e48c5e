import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import type { PlaceRef } from '../proposal';
import { relationIn } from './relations';

const TOTAL =
  /(?:^| )(?:total|overall|global|worldwide|общ\S+|совокупн\S+|toplam) (?:(?:goods|merchandise|commodity|объем|внешн\S+) )?(?:exports?|imports?|trade|экспорт\S*|импорт\S*|торгов\S*|ihracat\S*|ithalat\S*)(?: |$)|(?:^| )(?:exportations|importations|exportaciones|importaciones|exportacoes|importacoes|esportazioni|importazioni) (?:totales?|totais|totali|globales|mundiales|mondiales)(?: |$)|(?:^| )(?:exports?|imports?) (?:to|from) (?:the )?world(?: |$)/u;

/** "India's total exports" among the rows of its trade with one country: these are with all the world. */
export function isOwnTotal(text: string, partner: PlaceRef | null, places: PlaceIndex): boolean {
  return partner !== null && partner.level !== 'world' && namesOwnTotal(text, places);
}

/** Whether a label speaks of all the trade of a country. */
export function namesOwnTotal(text: string, places: PlaceIndex): boolean {
  const folded = fold(text);
  if (!TOTAL.test(folded)) return false;
  const named = relationIn(folded, places);
  return named.reporter !== null && (named.partner === null || named.partner.level === 'world');
}
