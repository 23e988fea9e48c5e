import { fold } from '../../places/fold';
import type { ColumnGuess } from '../columns/dimensions';
import { noFacts } from '../proposal';
import type { TableFacts } from './table-facts';

/** "Bilateral trade" of one country, where nothing names the other. */

const TWO_SIDED =
  /(?:^| )(?:bilateral(?:e[rns]?|es)?|двусторонн\S*|двосторонн\S*|ikili|ثنائي|الثنائي|دوجانبه)(?: |$)|双边|雙邊|양자/;
/** "Trade between Pakistan and …": with one other, whatever its name. */
const BETWEEN =
  /(?:^| )(?:trade|commerce|exchanges|echanges|comercio|commercio|handel|торговл\S*|товарооборот\S*) (?:\S+ ){0,2}(?:between|entre|tra|zwischen|между)(?: |$)|(?:^| )(?:arasynda\S*|arasinda\S*|o rtasida\S*) (?:\S+ ){0,2}(?:sowda|ticaret|savdo)\S*/;
/** The other side of a trade that is with one country, and is not told with which. */
export const OTHER = { code: 'Partner not named', level: 'group' } as const;

/** Trade that title or file name call bilateral is with one partner and not with all the world, though none is named. */
export function tellOther({ facts, by }: TableFacts, dims: readonly ColumnGuess[], texts: readonly string[]): void {
  const text = texts.find((one) => {
    const folded = fold(one.replace(/[_.-]+/g, ' '));
    return TWO_SIDED.test(folded) || BETWEEN.test(folded);
  });
  if (text === undefined || facts.partner !== null) return;
  if (dims.some(({ role }) => role === 'partner' || role === 'origin' || role === 'destination')) return;
  facts.partner = OTHER;
  by.partner = { facts: { ...noFacts, partner: OTHER }, text, where: null, from: 'title', confidence: 0.5 };
}
