import { PARTNERS, amount, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What the files of analysts hold beside names: keys that join tables, categories behind them, names of panels. */
export function analystsKeys(): LookAlike[] {
  return [joinedKey(), categoryBehind(), panelOfUnion()];
}

const KINDS = ['Machinery', 'Paints', 'Drawing supplies'];
const YEARS = [2021, 2022, 2023];

/** `BLR_2021_Paints` says what the columns beside it say, and is no place. */
function joinedKey(): LookAlike {
  return written({
    family: 'a key of several columns',
    name: 'before the names of countries',
    fileName: 'imports_by_country_year.csv',
    asks: 'reporter',
    common: { flow: 'import' },
    lines: [
      ['iso3', 'year', 'category', 'value_usd', 'iso3_year_cat', 'country'],
      ...PARTNERS.slice(0, 3).flatMap(([partner, name], at) =>
        YEARS.flatMap((year) =>
          KINDS.map((product, kind): Line => [
            partner,
            year,
            product,
            put(amount(at, year, kind, 2557), { partner, product, period: String(year) }),
            `${partner}_${year}_${product}`,
            name,
          ]),
        ),
      ),
    ],
  });
}

/** Goods under "Category", behind the countries. */
function categoryBehind(): LookAlike {
  return written({
    family: 'goods under another head',
    name: 'category behind the countries',
    fileName: 'imports.csv',
    asks: 'reporter',
    common: { flow: 'import' },
    lines: [
      ['Year', 'Country', 'Category', 'Value (USD)'],
      ...YEARS.flatMap((year) =>
        PARTNERS.slice(0, 3).flatMap(([partner, name], at) =>
          KINDS.map((product, kind): Line => [
            year,
            name,
            product,
            put(amount(at, year, kind, 2579), { partner, product, period: String(year) }),
          ]),
        ),
      ),
    ],
  });
}

/** A sheet called after the Union, over its members' trade as a part of their product: they report, and it does not. */
function panelOfUnion(): LookAlike {
  return written({
    family: 'a panel called after its group',
    name: 'on a sheet',
    sheet: 'eu_trade_panel',
    fileName: 'panel.xlsx',
    lines: [
      ['country', 'country_name', 'year', 'exports_pct_gdp', 'imports_pct_gdp'],
      ...(
        [
          ['AUT', 'Austria'],
          ['BEL', 'Belgium'],
          ['POL', 'Poland'],
        ] as const
      ).flatMap(([reporter, name], at) =>
        YEARS.map((year): Line => {
          const share = { reporter, partner: null, period: String(year), measure: 'share', unit: '%' } as const;
          return [
            reporter,
            name,
            year,
            put(30 + at + (year - 2000) / 10, { ...share, flow: 'export' }),
            put(35 + at + (year - 2000) / 10, { ...share, flow: 'import' }),
          ];
        }),
      ),
    ],
  });
}
