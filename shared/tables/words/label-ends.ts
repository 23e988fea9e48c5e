import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import type { Facts } from '../proposal';
import { flowIn } from './flow-words';
import { relationIn } from './relations';
import { withoutReported } from './reported-by';

export type Ends = Pick<Facts, 'reporter' | 'partner'>;

const NOBODY: Ends = { reporter: null, partner: null };

/** "Trade with Pakistan": with whom, and no flow. */
const TRADE_WITH =
  /^(?:total |bilateral |goods )?(?:trade|commerce|comercio|handel|торговля) (?:with|avec|con|com|mit|с|со) /;

/** "Importações do Brasil" in a table of trade with Brazil: from there, where the words alone could be of Brazil's imports. */
export function isBroughtFrom(text: string): boolean {
  return BROUGHT_FROM.test(fold(text));
}

const BROUGHT_FROM =
  /^(?:importac(?:ao|oes|ion|iones)|importations?|importazion[ei]) (?:de|do|da|dos|das|del|des|du|d|dal|dall|dalla|dallo|dai) /;

/** "Imports to EU", "Exports from EU": who stands behind reports. */
const ITS_OWN = /(?:^| )(?:imports? (?:in)?to|exports? from) /;

/**
 * Whom the label of what is measured names: "Exports to Pakistan", "Pakistan's exports to Belarus", "Share of Pakistan in exports". Of
 * two countries' trade with each other what the partner reports has the other for its partner.
 * @param around who reports the table, and with whom
 * @returns null where it names a third country, of which the label does not say whose the trade is
 */
export function labelEnds(text: string, around: Ends, places: PlaceIndex): Ends | null {
  const folded = fold(withoutReported(text, places));
  if (flowIn(folded).flow === null && !TRADE_WITH.test(folded)) return NOBODY;
  const { reporter, partner } = relationIn(folded, places);
  if (partner?.level === 'world' && reporter === null) return { reporter, partner };
  // "Exports to France" where France reports its trade with one country: the other's, whose name was not known.
  if (
    reporter === null &&
    partner !== null &&
    partner.code === around.reporter?.code &&
    around.partner?.level === 'country'
  )
    return { reporter: around.partner, partner };
  if (reporter === null || partner !== null) return { reporter, partner };
  if (around.reporter === null || reporter.code === around.reporter.code) return { reporter, partner };
  // "EU Exports" of a member: those to the others. "Imports (to EU)" are the Union's.
  if (reporter.level !== 'country' && !ITS_OWN.test(folded)) return NOBODY;
  if (reporter.code !== around.partner?.code) return null;
  return isBroughtFrom(text) ? { reporter: null, partner: reporter } : { reporter, partner: around.reporter };
}
