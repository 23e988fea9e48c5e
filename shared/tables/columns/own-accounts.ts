import { fold } from '../../places/fold';
import type { TableFacts } from '../around/table-facts';
import type { Facts } from '../proposal';
import { readIndicator } from '../words/indicator';
import type { ColumnGuess } from './dimensions';
import type { ValueGuess } from './values';

/** Whose the places in the heads are, where what is measured below is a country's own. */

/** A balance of payments that is said to be with or by nobody. */
const OF_ACCOUNT =
  /^(?!.*(?:^| )(?:with|by|partners?|bilateral|geograph\S*|mit|nach|avec|par|con|por|со?|по)(?: |$)).*(?:^| )(?:bop|balance of payments|current accounts?|balanza de pagos|balance des paiements|balanco de pagamentos|платежн\S+ баланс\S*)(?: |$)/;

/** What a country has of its own. */
const OF_OWN = new Set<Facts['measure']>(['gdp', 'population']);

/** Countries over the columns of a line of the accounts, or of their domestic product, are those whose it is. */
export function headsOfAccounts(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  { facts }: TableFacts,
  titles: readonly string[],
): ValueGuess[] {
  const countries = dims.some(
    ({ role, column }) =>
      role === 'indicator' && column.distinct.some((text) => OF_OWN.has(readIndicator(text).measure)),
  );
  // "Central Asia" over its countries reports none of theirs.
  const owned = facts.reporter !== null && !(countries && facts.reporter.level === 'group');
  const placed = dims.some(({ role }) => role === 'partner' || role === 'reporter') || owned;
  const traded =
    facts.flow === 'export' || facts.flow === 'import' || values.some((value) => value.facts.flow !== null);
  const account =
    countries ||
    facts.product?.name === 'Goods and services' ||
    facts.measure === 'gdp' ||
    (!traded && titles.some((title) => OF_ACCOUNT.test(fold(title.replaceAll('_', ' ')))));
  if (placed || !account) return [...values];
  return values.map((value) => {
    const { partner, reporter } = value.facts;
    return reporter === null && partner !== null && partner.level !== 'world'
      ? { ...value, facts: { ...value.facts, reporter: partner, partner: null } }
      : value;
  });
}
