import { fold } from '../../places/fold';
import type { TableFacts } from '../around/table-facts';
import { noFacts, type Facts } from '../proposal';
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

/** A series that titles call the current account, where no label, head or title says which part of it: what is over on it. */
export function tellAccount(
  { facts, by }: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
  titles: readonly string[],
): void {
  const title = titles.find((text) => CURRENT.test(fold(text)));
  const parted =
    dims.some(({ role }) => PARTING.has(role)) ||
    values.some(({ left, facts: head }) => left === null && (head.flow !== null || head.product !== null));
  if (title === undefined || parted || facts.flow !== null || facts.product !== null) return;
  facts.flow = 'balance';
  facts.product = { classification: null, edition: null, code: null, name: 'Current account' };
  const said = { text: title, where: null, from: 'title', confidence: 0.85 } as const;
  by.flow = { ...said, facts: { ...noFacts, flow: facts.flow } };
  by.product = { ...said, facts: { ...noFacts, product: facts.product } };
}

const CURRENT =
  /(?:^| )(?:current accounts?|cuenta corriente|conta corrente|transacoes correntes|compte courant|leistungsbilanz|cari islemler|текущ\S+ счет\S*|счет\S* текущих операций|经常账户|經常帳|経常収支|경상수지|الحساب الجاري)(?: (?:balance|surplus|deficit))?(?: |$)/;
const PARTING = new Set<ColumnGuess['role']>(['product-code', 'product-name', 'indicator', 'flow']);
