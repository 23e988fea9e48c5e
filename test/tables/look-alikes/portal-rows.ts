import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Rows and labels as downloads and what programs made of them have them. */
export function portalRows(): LookAlike[] {
  return [tornNames(), codesOfSeries(), endsByCode(), labelsInOneRow(), groupsWithSums()];
}

/** Names torn at their commas with the quotes still there: what stands behind them was pushed to the right. */
function tornNames(): LookAlike {
  const partners = [
    ['BLR', ['Belarus']],
    ['HKG', ['"China', ' Hong Kong SAR"']],
    ['DEU', ['Germany']],
    ['KOR', ['"Korea', ' Republic of"']],
  ] as const;
  const goods = [
    ['1006', ['Rice']],
    ['2505', ['"Sands', ' natural', ' except metal-bearing"']],
  ] as const;
  return written({
    family: 'texts torn at their commas',
    name: 'partners and goods',
    common: { reporter: 'PAK', flow: 'export', period: '2021' },
    lines: [
      [
        'Year',
        'Trade Flow',
        'Reporter',
        'Partner',
        'Commodity Code',
        'Commodity',
        'Netweight (kg)',
        'Trade Value (US$)',
      ],
      ...partners.flatMap(([partner, name], at) =>
        goods.map(([product, label], good): Line => {
          const common = { partner, product };
          const weight = put(amount(at, good, 1931), { ...common, measure: 'weight', unit: 'kg' });
          const value = put(amount(at, good, 1932), common);
          return ['2021', 'Export', 'Pakistan', ...name, product, ...label, weight, value];
        }),
      ),
    ],
  });
}

/** Indicators in words, their unit and their code under one head; what is in a currency that is not named is not taken. */
function codesOfSeries(): LookAlike {
  const money = (flow: string, seed: number): Line => [
    put(made(seed, 1), { flow, period: '2020', value: made(seed, 1) * 1e6 }),
    put(made(seed, 2), { flow, period: '2021', value: made(seed, 2) * 1e6 }),
  ];
  const index = (flow: string, seed: number): Line =>
    ['2020', '2021'].map((period, at) =>
      put(made(seed, at) / 10, { flow, period, measure: 'index', partner: null, unit: null, free: true }),
    );
  return written({
    family: 'series in words and by code',
    name: 'under one head',
    common: { reporter: 'PAK' },
    lines: [
      ['Trade of goods, selected indicators'],
      ['Pakistan'],
      [null],
      ['Indicator', 'Indicator', 'Indicator', 'Scale', '2020', '2021'],
      ['Goods, Value of Exports, US Dollars', 'US Dollars', 'TXG_FOB_USD', 'Millions', ...money('export', 1941)],
      [
        'Goods, Value of Exports, National Currency',
        'Domestic Currency',
        'TXG_FOB_XDC',
        'Millions',
        made(1942),
        made(1943),
      ],
      ['Goods, Value of Imports, CIF, US Dollars', 'US Dollars', 'TMG_CIF_USD', 'Millions', ...money('import', 1944)],
      ['Goods, Volume of Exports, Index', 'Index', 'TXG_R_FOB_IX', 'Units', ...index('export', 1945)],
    ],
  });
}

/** Both ends by short codes, with the domestic product of each: of which of them, the row does not say. */
function endsByCode(): LookAlike {
  const rows = (['BLR', 'CHN', 'DEU'] as const).flatMap((partner, at) =>
    [1, 2].map((month): Line => {
      const common = { partner, period: `2021-0${month}` };
      const [sold, bought] = [made(at, month, 1951), made(at, month, 1952)];
      const flows = [put(sold, { ...common, flow: 'export' }), put(bought, { ...common, flow: 'import' })];
      return ['PAK', partner, 2021, month, ...flows, made(1953), made(1954)];
    }),
  );
  return written({
    family: 'both ends by code',
    name: 'with the product of each',
    common: { reporter: 'PAK' },
    lines: [['rcode', 'pcode', 'year', 'month', 'exports_usd', 'imports_usd', 'rGDP', 'pGDP'], ...rows],
  });
}

/** Labels and what they say by turns in one row over the table, which the file's name calls by two of its countries. */
function labelsInOneRow(): LookAlike {
  return written({
    family: 'labels in one row',
    name: 'measure, flow and series',
    fileName: 'pk_china_openness.xlsx',
    common: { flow: 'turnover', product: 'Goods and services', value: 1e6 },
    lines: [
      ['Goods and services (BPM5): Trade openness indicators, annual, 1980-2013 (Discontinued)'],
      [null],
      [
        'MEASURE',
        'US Dollars at current prices and current exchange rates in millions',
        'FLOW',
        'Sum of imports and exports',
        'SERIES',
        'Total trade in goods and services',
      ],
      [null],
      ['YEAR', '2011', '2012', '2013'],
      ['ECONOMY'],
      ...(['China', 'Pakistan', 'Belarus'] as const).map((name, at): Line => {
        const reporter = { China: 'CHN', Pakistan: 'PAK', Belarus: 'BLR' }[name];
        const year = (period: string, seed: number) =>
          put(made(at, seed, 1971), { reporter, period, value: made(at, seed, 1971) * 1e6 });
        return [`          ${name}`, year('2011', 1), year('2012', 2), year('2013', 3)];
      }),
    ],
  });
}

/** Chapters over their headings, "Total" where a chapter ends. */
function groupsWithSums(): LookAlike {
  const chapters = [
    [
      '73 - Articles of iron',
      [
        ['7301', 'Sheet piling'],
        ['7302', 'Railway material'],
      ],
    ],
    [
      '82 - Tools',
      [
        ['8201', 'Hand tools'],
        ['8202', 'Saws'],
      ],
    ],
    [
      '83 - Articles of base metal',
      [
        ['8301', 'Locks'],
        ['8302', 'Mountings'],
      ],
    ],
  ] as const;
  return written({
    family: 'groups of goods with sums',
    name: 'chapters beside headings',
    common: { reporter: 'PAK', flow: 'export' },
    lines: [
      ['Exports of Pakistan, thousand US dollars'],
      ['Chapter', 'Heading', '2020', '2021'],
      ...chapters.flatMap(([chapter, headings], group): Line[] => [
        ...headings.map(([product, name], at): Line => {
          const year = (period: string, seed: number) => {
            const money = amount(group, at, seed, 1981);
            return put(money, { product, period, value: money * 1000 });
          };
          return [at === 0 ? chapter : null, `${product} - ${name}`, year('2020', 1), year('2021', 2)];
        }),
        ['Total', null, amount(group, 1982), amount(group, 1983)],
      ]),
    ],
  });
}
