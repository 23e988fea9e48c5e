import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Heads of downloads that are codes, stand beside codes, or say of the whole table what it measures. */
export function portalHeads(): LookAlike[] {
  return [partsInCorner(), codeOfSeries(), codesBesideLabels(), investmentByName(), soFar()];
}

const COUNTRIES = [
  ['BLR', 'Belarus', 'BY'],
  ['CHN', 'China', 'CN'],
  ['PAK', 'Pakistan', 'PK'],
  ['TUR', 'Türkiye', 'TR'],
] as const;

/** What all figures are, over the names of the countries. */
function partsInCorner(): LookAlike {
  return written({
    family: 'parts of the product in the corner',
    name: 'goods and services',
    fileName: 'imports.xlsx',
    common: { flow: 'import', product: 'Goods and services', measure: 'share', partner: null, unit: '%' },
    lines: [
      ['Imports of goods and services (% of GDP)', 2020, 2021],
      ...COUNTRIES.map(([reporter, name], at): Line => {
        const year = (period: string, seed: number) => put(made(at, seed, 2001) / 100, { reporter, period });
        return [name, year('2020', 1), year('2021', 2)];
      }),
    ],
  });
}

const BOTH = 'Goods and services';

/** A bank's code of a series as the only head of the figures. */
function codeOfSeries(): LookAlike {
  return written({
    family: 'codes of series as heads',
    name: 'merchandise exports and a part of the product',
    common: { flow: 'export' },
    lines: [
      ['country', 'iso2c', 'iso3c', 'year', 'TX.VAL.MRCH.CD.WT', 'NE.EXP.GNFS.ZS'],
      ...COUNTRIES.flatMap(([reporter, name, short], at) =>
        [2020, 2021].map((year): Line => {
          const common = { reporter, period: String(year) };
          const share = made(at, year, 2012) / 100;
          const part = put(share, {
            ...common,
            measure: 'share',
            unit: '%',
            partner: null,
            product: BOTH,
            value: share,
            free: true,
          });
          return [name, short, reporter, year, put(amount(at, year, 2011), common), part];
        }),
      ),
    ],
  });
}

/** Codes of years and of indices that labels beside them word. */
function codesBesideLabels(): LookAlike {
  const kinds = [
    [1, 'Value index of exports', 'export'],
    [2, 'Value index of imports', 'import'],
  ] as const;
  return written({
    family: 'codes beside their labels',
    name: 'indices of spans',
    common: { measure: 'index', unit: null, partner: null },
    lines: [
      [
        'Year',
        'Year Label',
        'Economy',
        'Economy Label',
        'Index',
        'Index Label',
        'Index Base 2015',
        'Index Base 2015 Footnote',
      ],
      ...COUNTRIES.flatMap(([reporter, name], at) =>
        kinds.map(([code, label, flow]): Line => {
          const figure = put(made(at, code, 2021), { reporter, flow, period: '1992/1995' });
          return [19_921_995, '1992 - 1995', `0${100 + at}`, name, code, label, figure, null];
        }),
      ),
    ],
  });
}

/** Nothing in the table says that its money is investment; the file's name does. */
function investmentByName(): LookAlike {
  return written({
    family: 'investment by the file’s name',
    name: 'inward and outward',
    fileName: 'US_FdiFlowsStock.csv',
    common: { product: 'Direct investment', value: 1e6, period: '2021' },
    lines: [
      ['Year', 'Economy', 'Economy Label', 'Direction Label', 'US$ at current prices in millions'],
      ...COUNTRIES.flatMap(([reporter, name], at) =>
        (['Inward', 'Outward'] as const).map((way, seed): Line => {
          return [2021, `0${100 + at}`, name, way, put(made(at, seed, 2031), { reporter })];
        }),
      ),
    ],
  });
}

/** What has been shipped since the season began is no week's exports. */
function soFar(): LookAlike {
  return written({
    family: 'sums since the season began',
    name: 'beside each week',
    common: { flow: 'export' },
    asks: 'unit',
    lines: [
      ['Week Ending', 'Weekly Exports', 'Accumulated Exports'],
      ...[4, 11, 18, 25].map((day, at): Line => {
        const period = `2021-03-${String(day).padStart(2, '0')}`;
        return [period, put(amount(at, 2041), { period, unit: null }), amount(at, 2042)];
      }),
    ],
  });
}
