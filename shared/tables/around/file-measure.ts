import type { Facts } from '../proposal';

/** Names of files over what customs took in ("tariffs" may be over trade under them), and over trade as a part of what is made. */
const NO_TRADE: readonly [Facts['measure'], RegExp][] = [
  ['tariff', /(?:^| )(?:customs (?:duties|revenues?)|duties collected|droits de douane|таможенные пошлины)(?: |$)/],
  ['rate', /(?:^| )(?:trade openness|openness (?:to|of) trade|apertura comercial|ouverture commerciale)(?: |$)/],
];

/** "Price index", "Indices of trade"; an "index" alone may be one of pages. */
const INDEX =
  /(?:^| )(?:indices?|indexes|(?:price|volume|value|quantity|trade) index|индекс\S*|індекс\S*|endeks\S*|indeks\S*|指数|지수)(?: |$)/;
const ANY_INDEX = /(?:^| )(?:index|indexy)(?: |$)/;
const OF_TRADE =
  /(?:^| )(?:trade|prices?|unit values?|comercio|precios?|precos?|commerce|prix|торговл\S*|цен|handel\S*|ticaret\S*|perdagangan)(?: |$)/;

/**
 * What the name of a file in folded words says that its figures measure.
 * @param said what its words measure wherever they stand
 * @param traded whether it names a flow
 */
export function measureOfFile(said: Facts['measure'], folded: string, traded: boolean): Facts['measure'] {
  if (said === 'growth' || said === 'share' || said === 'quantity') return said;
  if (INDEX.test(folded) || (ANY_INDEX.test(folded) && (traded || OF_TRADE.test(folded)))) return 'index';
  // "GDP of China and its exports" names both.
  if (said === 'gdp') return traded ? null : said;
  return traded ? null : (NO_TRADE.find(([, words]) => words.test(folded))?.[0] ?? null);
}
