/** The words of a made-up table in one language. Places are ISO codes with the name that the table writes. */
export interface Language {
  code: string;
  reporter: readonly [code: string, name: string];
  partners: readonly (readonly [code: string, name: string])[];
  world: string;
  others: string;
  group: string;
  exports: string;
  imports: string;
  balance: string;
  turnover: string;
  total: string;
  country: string;
  year: string;
  product: string;
  hs: string;
  goods: readonly string[];
  value: string;
  quantity: string;
  share: string;
  growth: string;
  indicator: string;
  unitWord: string;
  million: string;
  thousand: string;
  months: readonly string[];
  /** Titles of tables of the reporter. */
  exportsTitle: string;
  importsTitle: string;
  tradeTitle: string;
  /** With the first partner. */
  withTitle: string;
  exportsToTitle: string;
  source: string;
}

/** The currency of a language's tables. */
export function moneyOf({ code }: Language): string {
  return code === 'fr' ? 'EUR' : 'USD';
}
