import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Downloads whose heads are names of fields, and what stands under them is not what it looks like at first. */
export function portalNames(): LookAlike[] {
  return [
    gluedNames(),
    importerBehind(),
    deflators(),
    labelledRatio(),
    sectionsBefore(),
    consumed(),
    addedUp(),
    servicesAcross(),
  ];
}

const PARTNERS = [
  ['ARE', 'United Arab Emirates'],
  ['ETH', 'Ethiopia'],
  ['KEN', 'Kenya'],
  ['UGA', 'Uganda'],
] as const;

/** What each column is of, and how that is written, in one word. */
function gluedNames(): LookAlike {
  return written({
    family: 'names of fields in one word',
    name: 'codes and names of both sides',
    fileName: 'TZA.csv',
    common: { reporter: 'TZA', period: '2011', value: 1000 },
    lines: [
      [
        'nomenclature',
        'reporteriso3',
        'productcode',
        'reportername',
        'partneriso3',
        'partnername',
        'year',
        'tradeflowname',
        'tradevaluein1000usd',
      ],
      ...PARTNERS.flatMap(([partner, name], at) =>
        (['Import', 'Export'] as const).map((flow, seed): Line => {
          const figure = put(made(at, seed, 3001), { partner, flow: flow.toLowerCase(), product: '010110' });
          return ['H3', 'TZA', 10_110, 'Tanzania', partner, name, 2011, flow, figure];
        }),
      ),
    ],
  });
}

/** Lists of several countries put together: who imported stands behind the figures. */
function importerBehind(): LookAlike {
  const years = ['2019', '2020'];
  return written({
    family: 'who imported behind the figures',
    name: 'under a head in the singular',
    common: { flow: 'import', unit: null },
    asks: 'unit',
    lines: [
      ['Exporters', ...years.map((year) => `Imported value in ${year}`), 'Importer'],
      ...(
        [
          ['SEN', 'Senegal'],
          ['TUR', 'Turkey'],
        ] as const
      ).flatMap(([reporter, name], seed) =>
        [['WLD', 'World'] as const, ...PARTNERS].map(([partner, label], at): Line => {
          const year = (period: string) => put(amount(at, seed, Number(period)), { reporter, partner, period });
          return [label, ...years.map(year), name];
        }),
      ),
    ],
  });
}

/** Deflators in points beside the money of the same subjects. */
function deflators(): LookAlike {
  const subjects = ['Gross domestic product', 'Imports of goods and services'] as const;
  const measures = [
    ['National currency, current prices', 'CAD', 'Canadian Dollar', 6, 'Millions'],
    ['Deflator, national reference year', 'IDX', 'Index', 0, 'Units'],
  ] as const;
  return written({
    family: 'deflators beside money',
    name: 'of the product and of imports',
    common: { reporter: 'CAN', partner: null },
    lines: [
      ['Country', 'Subject', 'Measure', 'TIME', 'Unit Code', 'Unit', 'PowerCode Code', 'PowerCode', 'Value'],
      ...subjects.flatMap((subject, seed) =>
        measures.flatMap(([measure, code, unit, power, times]) =>
          ['2020-Q1', '2020-Q2', '2020-Q3'].map((period, at): Line => {
            const product = seed === 0;
            const index = code === 'IDX';
            const shown = made(at, seed, power, 3011);
            const figure = put(shown, {
              period,
              flow: product ? null : 'import',
              product: product ? 'TOTAL' : 'Goods and services',
              partner: product || index ? null : 'WLD',
              measure: index ? 'index' : product ? 'gdp' : 'value',
              unit: index ? null : 'CAD',
              value: shown * (index ? 1 : 1e6),
            });
            return ['Canada', subject, measure, period, code, unit, power, times, figure];
          }),
        ),
      ),
    ],
  });
}

/** The line above says that all below are ratios. */
function labelledRatio(): LookAlike {
  return written({
    family: 'ratios by a label',
    name: 'exports over imports',
    common: { measure: 'rate', partner: null, unit: null },
    lines: [
      ['External trade indicator', null, 'Export/Import ratio'],
      [],
      ['TIME', 2020, 2021],
      ['GEO (Labels)'],
      ...(
        [
          ['CAN', 'Canada'],
          ['JPN', 'Japan'],
          ['IND', 'India'],
        ] as const
      ).map(([reporter, name], at): Line => {
        const year = (period: string) =>
          put(Number((0.6 + (made(at, Number(period)) % 7) / 10).toFixed(1)), { reporter, period });
        return [name, year('2020'), year('2021')];
      }),
    ],
  });
}

/** The number of the section stands before each code. */
function sectionsBefore(): LookAlike {
  const goods = [
    [1, 'Animal Products', 101, 'Live animals', 10_101, 'Horses', 1_010_121, 'Horses, pure-bred', '010121'],
    [1, 'Animal Products', 101, 'Live animals', 10_103, 'Pigs', 1_010_310, 'Swine, pure-bred', '010310'],
    [16, 'Machines', 1684, 'Machinery', 168_413, 'Pumps', 16_841_311, 'Pumps for fuel', '841311'],
    [16, 'Machines', 1685, 'Electrical', 168_542, 'Circuits', 16_854_231, 'Processors', '854231'],
  ] as const;
  return written({
    family: 'sections before codes',
    name: 'of three depths',
    fileName: 'exports-2019.csv',
    common: { flow: 'export', period: '2019', unit: null },
    asks: 'unit',
    lines: [
      ['Section ID', 'Section', 'HS2 ID', 'HS2', 'HS4 ID', 'HS4', 'HS6 ID', 'HS6', 'Trade Value'],
      ...Array.from({ length: 6 }, (_, turn) => goods[turn % goods.length]).flatMap((row, at): Line[] => {
        if (row === undefined || at >= goods.length) return [];
        const product = row[8];
        return [[...row.slice(0, 8), put(amount(at, 3021), { product })]];
      }),
    ],
  });
}

/** Customs value of what came in for consumption, in a file named after what went the other way. */
function consumed(): LookAlike {
  return written({
    family: 'imports for consumption',
    name: 'in a file of exports',
    fileName: 'africa_exports_2024.csv',
    common: { flow: 'import', period: '2024' },
    asks: 'reporter',
    lines: [
      ['Commodity', 'Country', 'Time', 'Customs Value (Cons) ($US)'],
      ...PARTNERS.map(([partner, name], at): Line => {
        const product = `010611000${at}`;
        return [`${product} Primates, Live (no)`, name, 2024, put(amount(at, 3031), { partner, product })];
      }),
    ],
  });
}

/** What has come together since January, beside each month: not so many cubic metres. */
function addedUp(): LookAlike {
  return written({
    family: 'months with their sums so far',
    name: 'under short names',
    common: { unit: null },
    asks: 'unit',
    lines: [
      ['country', 'exports_month', 'exports_cum', 'imports_month', 'imports_cum', 'year', 'month'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        [1, 2].map((month): Line => {
          const period = `2024-0${month}`;
          const out = put(amount(at, month, 3041), { partner, flow: 'export', period });
          const back = put(amount(at, month, 3042), { partner, flow: 'import', period });
          return [name, out, amount(at, month, 3043), back, amount(at, month, 3044), 2024, month];
        }),
      ),
    ],
  });
}

/** "Goods and services" in the head of money names no codes of goods. */
function servicesAcross(): LookAlike {
  const kinds = ['Transport', 'Construction', 'Government goods and services'];
  return written({
    family: 'services across',
    name: 'with money in each head',
    fileName: 'export-services.csv',
    common: { flow: 'export' },
    asks: 'reporter',
    lines: [
      ['Years', ...kinds.map((kind) => `${kind} ($)`)],
      ...['2019', '2020', '2021', '2022'].map((period): Line => [
        Number(period),
        ...kinds.map((kind, at) => put(amount(at, Number(period)) * 1e6, { period, product: kind })),
      ]),
    ],
  });
}
