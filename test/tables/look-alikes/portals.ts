import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What people download from portals of trade data, and what programs that fetch it for them write. */
export function portals(): LookAlike[] {
  return [
    shifted(false),
    shifted(true),
    notedFigures(),
    firstWithout(),
    queryOfSome(),
    lastMonthAgain(),
    notFilledIn(),
  ];
}

/** Heads one column beside what they head: the first field of a row was taken for its name, and written or not. */
function shifted(named: boolean): LookAlike {
  const heads =
    'typeCode,freqCode,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,cmdCode,cmdDesc,isLeaf,netWgt,isNetWgtEstimated,primaryValue,isReported';
  return written({
    family: 'heads beside their columns',
    name: named ? 'with the names of the rows' : 'without them',
    common: { reporter: 'PAK', flow: 'import', period: '2022' },
    lines: [
      [...(named ? [null] : []), ...heads.split(',')],
      ...(['BLR', 'CHN', 'DEU', 'TUR'] as const).flatMap((partner, at) =>
        (['8701', '1006'] as const).map((product, good): Line => {
          const names = {
            BLR: ['112', 'Belarus'],
            CHN: ['156', 'China'],
            DEU: ['276', 'Germany'],
            TUR: ['792', 'Türkiye'],
          };
          const [code = '', name = ''] = names[partner];
          const figure = put(amount(at, good, 1801), { partner, product });
          const weight = put(amount(at, good, 1802), { partner, product, measure: 'weight', unit: 'kg' });
          const goods = product === '8701' ? 'Tractors' : 'Rice';
          const ends = ['586', 'PAK', 'Pakistan', 'M', 'Import', code, partner, name];
          return [
            ...(named ? ['C'] : []),
            'A',
            '2022',
            '52',
            '2022',
            ...ends,
            product,
            goods,
            'false',
            weight,
            'false',
            figure,
            'true',
          ];
        }),
      ),
    ],
  });
}

/** Beside each column of figures what is noted of them; the series are trade in goods, in services, and in both. */
function notedFigures(): LookAlike {
  const value = 'US$ at current prices in millions';
  const share = 'Percentage of total world';
  const series = [
    ['Total trade in goods', 'TOTAL'],
    ['Total trade in services', 'Services'],
    ['Total trade in goods and services', 'Goods and services'],
  ] as const;
  return written({
    family: 'notes beside figures',
    name: 'series of goods and services',
    common: { value: 1e6, period: '2021' },
    lines: [
      [
        'Year',
        'Series',
        'Series Label',
        'Economy',
        'Economy Label',
        'Flow',
        'Flow Label',
        value,
        `${value} Footnote`,
        `${value} Missing value`,
        share,
        `${share} Footnote`,
      ],
      ...series.flatMap(([label, product], at) =>
        (['Pakistan', 'Belarus'] as const).flatMap((name, place) =>
          (['Exports', 'Imports'] as const).map((way, flow): Line => {
            const reporter = name === 'Pakistan' ? 'PAK' : 'BLR';
            const common = { reporter, flow: way === 'Exports' ? 'export' : 'import', product };
            const noted = place === 0 ? 'Estimated' : null;
            const part = put(at + 0.4, {
              ...common,
              partner: null,
              measure: 'share',
              unit: '%',
              value: at + 0.4,
              free: true,
            });
            return [
              2021,
              `210${at}`,
              label,
              place === 0 ? '0586' : '0112',
              name,
              `0${flow + 1}`,
              way,
              put(made(at, place, flow, 1811), common),
              noted,
              null,
              part,
              noted,
            ];
          }),
        ),
      ),
    ],
  });
}

/** The first row under the heads has no figure. */
function firstWithout(): LookAlike {
  const label = 'Exports of goods and services (% of GDP)';
  return written({
    family: 'a first row without figures',
    name: 'countries in alphabetical order',
    common: { product: 'Goods and services', flow: 'export', measure: 'share', unit: '%', partner: null },
    lines: [
      ['Country Name', 'Indicator Name', 2020, 2021],
      ['Afghanistan', label],
      ...(['BLR', 'CHN', 'PAK', 'TUR'] as const).map((reporter, at): Line => {
        const name = { BLR: 'Belarus', CHN: 'China', PAK: 'Pakistan', TUR: 'Türkiye' }[reporter];
        const year = (period: string, seed: number) => put(made(at, seed, 1821) / 100, { reporter, period });
        return [name, label, year('2020', 1), year('2021', 2)];
      }),
    ],
  });
}

/** A query of some countries together: which, its parameters say on another sheet. */
function queryOfSome(): LookAlike {
  const goods = [
    ['01', 'LIVE ANIMALS'],
    ['02', 'MEAT AND EDIBLE MEAT OFFAL'],
    ['03', 'FISH AND CRUSTACEANS'],
  ] as const;
  return written({
    family: 'a query of some countries',
    name: 'added up',
    common: { reporter: 'USA', partner: 'Countries of the query', flow: 'export', period: '2023' },
    lines: [
      ['Domestic Exports|Annual data for 2023'],
      ['Data Row Count', 3],
      ['Data Type', 'HTS Number', 'Description', 2023],
      ...goods.map(([product, name], at): Line => ['FAS Value', product, name, put(amount(at, 1831), { product })]),
    ],
  });
}

/** A row that names no month: the last of the year before as it was given then. */
function lastMonthAgain(): LookAlike {
  const common = (year: number, month: number) => ({ period: `${year}-${String(month).padStart(2, '0')}` });
  const months = ['January', 'February', 'March'];
  const rows = (year: number): Line[] => [
    [String(year)],
    ...months.map((name, at): Line => [
      name,
      put(made(year, at, 1841), { ...common(year, at + 1), flow: 'export' }),
      put(made(year, at, 1842), { ...common(year, at + 1), flow: 'import' }),
    ]),
  ];
  return written({
    family: 'rows that name no time',
    name: 'as published last month',
    common: { reporter: 'PAK', value: 1e6 },
    lines: [
      ['Trade of Pakistan in goods, million US dollars'],
      ['Period', 'Exports', 'Imports'],
      ...rows(2023),
      ...rows(2024),
      ['December data as published last month:'],
      [null, 411.5, 622.7],
    ],
  });
}

/** The same money as CIF and FOB: zeros in the one that is not filled in are no money. */
function notFilledIn(): LookAlike {
  return written({
    family: 'columns that are not filled in',
    name: 'no CIF of exports, no weight of services',
    common: { reporter: 'PAK', flow: 'export', product: '8701', period: '2021' },
    lines: [
      [
        'Reporter',
        'Flow',
        'Partner',
        'HS code',
        'Year',
        'Net weight (kg)',
        'CIF value (US$)',
        'FOB value (US$)',
        'Value (US$)',
      ],
      ...[
        'Belarus',
        'China',
        'Germany',
        'Türkiye',
        'India',
        'Japan',
        'Kenya',
        'Ghana',
        'Chad',
        'Peru',
        'Cuba',
        'Mali',
      ].map((name, at): Line => {
        const codes = ['BLR', 'CHN', 'DEU', 'TUR', 'IND', 'JPN', 'KEN', 'GHA', 'TCD', 'PER', 'CUB', 'MLI'];
        const value = amount(at, 1851);
        return ['Pakistan', 'Export', name, '8701', 2021, 0, 0, value, put(value, { partner: codes[at] ?? '' })];
      }),
    ],
  });
}
