import { fold } from '../../places/fold';
import type { Facts } from '../proposal';
import { OUTSIDE_ACCOUNT, readIndicator } from './indicator';
import { moneyOutside } from './outside-trade';

/** What of such money is told by its name alone; reserves and debts come in too many kinds. */
const TOLD = new Set<string | null>(['Direct investment', 'Direct investment, stock', 'Remittances', 'Transit']);
const LOCAL = /\blcu\b|\b(?:local|national) currency/i;

/** "Foreign direct investment, net inflows (BoP, current US$)": what a row calls money that pays for no goods, and which way it went. */
export function rowIndicator(text: string): Facts {
  const said = readIndicator(text);
  if (said.flow !== null || said.product !== null || LOCAL.test(text)) return said;
  // "Financial account, direct investment, …, equity", "Primary income, investment income": lines of an account, which is of many parts.
  if (OUTSIDE_ACCOUNT.test(fold(text)) || INCOME.test(text)) return said;
  if (said.measure !== null && said.measure !== 'value' && said.measure !== 'share') return said;
  const product = moneyOutside(text.replace(/\([^()]*\)/g, ' '));
  if (product === null || !TOLD.has(product.name)) return said;
  const direction = DIRECTION.exec(fold(text))?.[0];
  const more = direction === undefined ? said.more : { ...said.more, direction };
  // Of transit there are many kinds, which a table may have beside each other.
  if (product.name === 'Transit')
    return { ...said, product: { ...product, name: text.trim() }, measure: said.measure ?? 'value' };
  return { ...said, product, measure: said.measure ?? 'value', more };
}

const INCOME = /\b(?:investment|primary|secondary) income\b/i;

const DIRECTION =
  /(?<=^| )(?:(?:net )?(?:inflows?|outflows?|inward|outward|received|paid|entrantes?|salientes?))(?= |$)/;
