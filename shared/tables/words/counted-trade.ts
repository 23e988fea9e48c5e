import { fold } from '../../places/fold';

const OF_TRADERS =
  /(?:^| )(?:no|nos|number|numbers|count|numero|nombre|количество|число|sayisi|anzahl) (?:of |de |d |der )?(?:\S+ ){0,4}?(?:partners?|products?|commodit(?:y|ies)|items|markets|destinations|countries|suppliers|exporters|importers|socios|productos|mercados|paises|partenaires|produits|pays|marches|партнеров|товаров|стран|ulke\S*|lander|produkte)(?: |$)/;

/**
 * "Number of export partners", "No. of exported HS6 digit products": of how many the trade is. Such numbers are told apart by nothing but
 * these words, and all of one country would be the same figure.
 */
export function countsTraders(text: string): boolean {
  return OF_TRADERS.test(fold(text));
}
