import { fold } from '../../places/fold';
import { GOODS, SERVICES, WITHIN } from '../words/account-words';
import { flowIn } from '../words/flow-words';
import type { ColumnGuess } from './dimensions';
import { readIndicator } from '../words/indicator';
import { ACCOUNT, type Facts } from '../proposal';
import { ALL_GOODS } from '../rows/row-goods';
import { basisOf } from '../words/basis-words';

/**
 * Lines of a balance of payments. What was received for goods and services are exports of them, what was paid imports; income and
 * transfers have the same sides and are no trade.
 */

/** What is earned or given is no trade, nor is all of it together. */
const NO_TRADE =
  /income|earning|transfer|investment|account|revenu|renta|renda|einkommen|доход|перевод|инвестиц|счет|收入|收益|转移|投资|账户/;
const BOTH = /^(?:货物和服务|貨物和服務|貨物サービス|貨物 サービス)$/;
/** What is valued at the border are goods. */
const AT_BORDER = /(?:^| )(?:fob|f o b|фоб|ф о б)(?: |$)/;
/** Words around goods and services that make them no part of them. */
const AROUND =
  /(?:^| )(?:total|all|of|on|in|the|and|for|trade|de|des|du|los|las|y|et|e|und|и|i|ii|ve|fob|cif|f o b|c i f|adjusted|seasonally|exports?|imports?|exportaciones|importaciones|exportacoes|importacoes|exportations?|importations?|экспорт|импорт|ausfuhr(?:en)?|einfuhr(?:en)?|ihracat|ithalat|ф о б|фоб|с и ф|сиф|ба|худалдаа)(?= |$)/g;

/** What one line of an account is, where it is trade in goods or services and says which side of it; null where it is not. */
export function accountLine(label: string): Pick<Facts, 'flow' | 'product' | 'valuation' | 'measure' | 'unit'> | null {
  const folded = fold(label)
    .replace(/^(?:(?:\d{1,3}|[a-z]|[ivx]{1,4}) )+/, '')
    .replace(/ \d{1,2}(?= |$)/g, '');
  if (NO_TRADE.test(folded)) return null;
  const together = folded.split(' ').some((word) => BOTH.test(word));
  const [goods, services] = [
    together || GOODS.test(folded) || AT_BORDER.test(folded),
    together || SERVICES.test(folded),
  ];
  if (!goods && !services) return null;
  const flow = flowIn(folded).flow ?? WITHIN.find(([, words]) => words.test(folded))?.[0] ?? null;
  if (flow === null) return null;
  const bare = WITHIN.reduce((text, [, words]) => text.replace(words, ' '), folded)
    .replace(AROUND, ' ')
    .replace(GOODS, ' ')
    .replace(SERVICES, ' ')
    .replace(/货物和/g, ' ')
    .trim();
  // "Exports of goods, % change" is no amount of them.
  const { measure, unit } = readIndicator(label);
  const beside = measure !== null && measure !== 'value';
  return {
    flow,
    product: productOf(label, { goods, services }, bare === ''),
    valuation: basisOf(label).valuation,
    measure: beside ? measure : null,
    unit: beside ? unit : null,
  };
}

function productOf(label: string, { goods, services }: { goods: boolean; services: boolean }, whole: boolean) {
  if (whole && !services) return ALL_GOODS;
  const name = whole ? (goods ? 'Goods and services' : 'Services') : withoutSide(label);
  return { ...ALL_GOODS, name };
}

function withoutSide(label: string): string {
  const at = label.lastIndexOf(' · ');
  return (at === -1 ? label : label.slice(0, at)).trim();
}

/** Whether labels are the lines of an account, each with its side: what was received and what was paid, of goods or services among them. */
export function holdsAccount(labels: readonly string[]): boolean {
  const sides = new Set(labels.map((label) => (label.includes(' · ') ? accountLine(label)?.flow : null)));
  return sides.has('export') && sides.has('import');
}

/** Names of goods that are the lines of an account, exports and imports of goods or services among them, say the flow as well. */
export function namedAccounts(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const account = guesses.find(({ role, column }) => role === 'product-name' && holdsAccount(column.distinct));
  if (account !== undefined) return guesses.map((guess) => besideAccount(guess, account));
  if (guesses.some(({ role }) => role === 'flow' || role === 'product-code' || role === 'indicator'))
    return [...guesses];
  return guesses.map((guess) => {
    if (guess.role !== 'product-name' || guess.name !== null) return guess;
    if (guess.column.distinct.some((label) => OF_COUNTRIES.has(readIndicator(label).measure)))
      return { ...guess, role: 'indicator' };
    const flows = new Set(guess.column.distinct.map((label) => accountLine(label)?.flow ?? null));
    return flows.has('export') && flows.has('import') ? { ...guess, name: ACCOUNT } : guess;
  });
}

/** What no account has among its lines, and only countries have. */
const OF_COUNTRIES = new Set<Facts['measure']>(['gdp', 'population']);

/** The lines of an account in a second language say nothing more. */
function besideAccount(guess: ColumnGuess, account: ColumnGuess): ColumnGuess {
  if (guess === account) return { ...guess, name: ACCOUNT };
  return guess.role === 'indicator' ? { ...guess, role: 'ignore', name: null, reason: 'ignore.same' } : guess;
}
