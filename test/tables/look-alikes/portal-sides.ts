import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Downloads whose money, partner or time is not what it seems at first. */
export function portalSides(): LookAlike[] {
  return [
    paidIn(),
    contributions(),
    bilateral(),
    twoInName(),
    rankedByValue(),
    balanceInParts(),
    seriesBySheet(),
    numberedName(),
  ];
}

const COUNTRIES = [
  ['AUT', 'AT', 'Austria'],
  ['FRA', 'FR', 'France'],
  ['POL', 'PL', 'Poland'],
  ['ITA', 'IT', 'Italy'],
] as const;

/** Parts of trade by the currency of the invoice: not so much of that money. */
function paidIn(): LookAlike {
  return written({
    family: 'currencies of the invoice',
    name: 'with all of them together',
    common: { unit: null },
    asks: 'unit',
    lines: [
      ['partner', 'currency', 'stk_flow', 'geo', 2012, 2014],
      ...(['EUR', 'USD', 'TOTAL'] as const).flatMap((currency, seed) =>
        (['EXP', 'IMP'] as const).flatMap((way) =>
          COUNTRIES.map(([reporter, iso], at): Line => {
            const flow = way === 'EXP' ? 'export' : 'import';
            const year = (period: string) =>
              put(made(at, seed, Number(period)) / 100, { reporter, flow, period, free: true });
            return ['WORLD', currency, way, iso, year('2012'), year('2014')];
          }),
        ),
      ),
    ],
  });
}

/** What a member adds to the trade of the Union, in parts of a hundred beside millions of euros. */
function contributions(): LookAlike {
  const kinds = [
    ['CONT_EXP_EU', 'export', 'share', '%'],
    ['CONT_IMP_EU', 'import', 'share', '%'],
    ['MIO_EXP_VAL', 'export', 'value', 'EUR'],
    ['MIO_IMP_VAL', 'import', 'value', 'EUR'],
  ] as const;
  return written({
    family: 'codes of indicators',
    name: 'contributions',
    lines: [
      ['indic_et', 'partner', 'geo', 2014, 2015],
      ...kinds.flatMap(([code, flow, measure, unit], seed) =>
        COUNTRIES.map(([reporter, iso], at): Line => {
          const year = (period: string) => {
            const shown = made(at, seed, Number(period)) / 100;
            const value = measure === 'value' ? shown * 1e6 : shown;
            return put(shown, { reporter, flow, period, measure, unit, value });
          };
          return [code, 'WORLD', iso, year('2014'), year('2015')];
        }),
      ),
    ],
  });
}

/** "Bilateral" in the file's name, and only one of both sides in the table; the last year has not ended. */
function bilateral(): LookAlike {
  return written({
    family: 'bilateral trade of one side',
    name: 'with a part of a year',
    fileName: 'US_BILATERAL_TRADE.xlsx',
    sheet: 'Export',
    common: { reporter: 'USA', partner: 'Partner not named', flow: 'export' },
    lines: [
      ['COMMODITY', 'HS CODE', 'COUNTRY', 'FLOW', '2023 ($US)', '2024 ($US)', 'Partial 2025 ($US)'],
      ...GOODS.map(([product, name], at): Line => {
        const year = (period: string) => put(amount(at, Number(period), 2051), { product, period });
        return [name, product, 'US', 'EXPORT', year('2023'), year('2024'), amount(at, 2052)];
      }),
    ],
  });
}

const GOODS = [
  ['1201', 'Soybeans'],
  ['8501', 'Electric motors'],
  ['8541', 'Diodes'],
] as const;

/** The column names one side of a bilateral trade, the file's name both. */
function twoInName(): LookAlike {
  return written({
    family: 'bilateral trade of two sides in the file’s name',
    name: 'exports',
    fileName: 'CHINA_US_BILATERAL_TRADE.xlsx',
    sheet: 'Export',
    common: { reporter: 'CHN', partner: 'USA', flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['HS CODE', 'COMMODITY', 'COUNTRY', 'FLOW', 2023, 2024],
      ...GOODS.map(([product, name], at): Line => {
        const year = (period: string) => put(amount(at, Number(period), 2061), { product, period });
        return [product, name, 'CHINA', 'EXPORT', year('2023'), year('2024')];
      }),
    ],
  });
}

/** A title that says by which value the rows are ranked says nothing of thousands or millions. */
function rankedByValue(): LookAlike {
  return written({
    family: 'titles that rank',
    name: 'by dollar value',
    common: { reporter: 'USA', flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['Top U.S. Exports'],
      ['Top 25 Countries Based on 2021 Dollar Value'],
      [],
      ['countryd', 'val2020', 'val2021'],
      ...COUNTRIES.map(([partner, , name], at): Line => {
        const year = (period: string) => put(made(at, Number(period), 2071) / 10, { partner, period });
        return [name, year('2020'), year('2021')];
      }),
    ],
  });
}

/** A balance falls below zero, as part of the product too. */
function balanceInParts(): LookAlike {
  return written({
    family: 'balances as parts of the product',
    name: 'with deficits',
    common: { measure: 'share', unit: '%', partner: null },
    lines: [
      ['country', 'year', 'exports_pct_gdp', 'trade_balance_pct_gdp'],
      ...COUNTRIES.flatMap(([reporter, , name], at) =>
        [2020, 2021].map((year): Line => {
          const common = { reporter, period: String(year) };
          const balance = made(at, year, 2082) / 1000;
          return [
            name,
            year,
            put(made(at, year, 2081) / 100, { ...common, flow: 'export' }),
            put(at % 2 === 0 ? -balance : balance, { ...common, flow: 'balance' }),
          ];
        }),
      ),
    ],
  });
}

/** The code of a series as the name of the sheet, and nothing else around the figures. */
function seriesBySheet(): LookAlike {
  return written({
    family: 'codes of series as names of sheets',
    name: 'exports of goods',
    fileName: 'table.xlsx',
    sheet: 'bx_gsr_mrch_cd',
    common: { flow: 'export' },
    lines: [
      ['country', 2020, 2021],
      ...COUNTRIES.map(([reporter, , name], at): Line => {
        const year = (period: string) => put(amount(at, Number(period), 2091), { reporter, period });
        return [name, year('2020'), year('2021')];
      }),
    ],
  });
}

/** `exports2`: the second file of exports. */
function numberedName(): LookAlike {
  return written({
    family: 'numbers behind the flow in file names',
    name: 'exports2',
    fileName: 'exports2.csv',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['Year', 'World'],
      ...[2018, 2019, 2020, 2021].map((year): Line => [year, put(amount(1, year, 2101), { period: String(year) })]),
    ],
  });
}
