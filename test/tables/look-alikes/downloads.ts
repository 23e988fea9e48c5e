import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Files as databases and programs give them out: columns of their own beside those that count. */
export function downloads(): LookAlike[] {
  return [
    countsOfGoods(),
    emptyFirstRows(),
    amountsLikeYears(),
    goodsAsSeries(),
    rowNumbers(),
    goodsUnderSystem(),
    vatu(),
    harvests(),
    endsOfPairs(),
    yearToDate(),
    moneyInLabels(),
    dataWeb(),
    goodsWithTotals(),
    volumesAlone(),
    industries(),
    categories(),
  ];
}

const amount = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const PARTNERS = [
  ['BLR', 'Belarus'],
  ['CHN', 'China'],
  ['DEU', 'Germany'],
  ['TUR', 'Türkiye'],
] as const;

/** How many products were traded is no code of one, however like one it looks. */
function countsOfGoods(): LookAlike {
  return written({
    family: 'counts of products beside values',
    name: 'one row a partner',
    common: { reporter: 'AUS', period: '2021', value: 1000 },
    lines: [
      ['Reporter Name', 'Partner Name', 'Year', 'No Of exported HS6 digit Products', 'Export (US$ Thousand)'],
      ...PARTNERS.map(([partner, name], at): Line => [
        'Australia',
        name,
        2021,
        put([14, 1419, 240, 125][at] ?? 1, {
          partner,
          flow: 'export',
          measure: 'count',
          unit: null,
          value: [14, 1419, 240, 125][at] ?? 1,
          free: true,
        }),
        put(amount(at, 1301), { partner, flow: 'export' }),
      ]),
    ],
  });
}

/** Countries that report nothing stand first: their rows are no heads. */
function emptyFirstRows(): LookAlike {
  return written({
    family: 'first rows without a number',
    name: 'names, codes, years',
    fileName: 'exports.csv',
    asks: 'unit',
    common: { unit: null, flow: 'export', period: '2012' },
    lines: [
      ['Country Name', 'Country Code', 'Year', 'Exports'],
      ['Aruba', 'ABW', 2012, null],
      ['Andorra', 'AND', 2012, null],
      ...(
        [
          ['Belarus', 'BLR'],
          ['China', 'CHN'],
          ['Germany', 'DEU'],
          ['Pakistan', 'PAK'],
        ] as const
      ).map(([name, partner], at): Line => [name, partner, 2012, put(made(at, 1303), { partner })]),
    ],
  });
}

/** Amounts that could be years, at the head of the list and inside it. */
function amountsLikeYears(): LookAlike {
  const shown = [
    [1993, 2014],
    [812, 951],
    [2050, 1975],
    [640, 2011],
  ] as const;
  return written({
    family: 'amounts that look like years',
    name: 'two flows beside each other',
    common: { reporter: 'PAK', period: '2023', value: 1e6 },
    lines: [
      ['Foreign trade of Pakistan in 2023 (US$ million)'],
      ['Country', 'Exports', 'Imports'],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        put(shown[at]?.[0] ?? 0, { partner, flow: 'export' }),
        put(shown[at]?.[1] ?? 0, { partner, flow: 'import' }),
      ]),
    ],
  });
}

/** Goods under "series", among them parts and pieces that are no shares and counts. */
function goodsAsSeries(): LookAlike {
  const goods = [
    'Live Animals',
    'Vehicles, Aircraft and Parts thereof',
    'Works of Art, Pieces and Antiques',
    'Textiles',
  ];
  return written({
    family: 'goods under the head of a series',
    name: 'ends of months',
    asks: 'unit',
    common: { unit: null, flow: 'export' },
    lines: [
      ['series_name', 'date', 'trade_type', 'value'],
      ...['2023-04-30', '2023-05-31'].flatMap((date, month) =>
        goods.map((product, at): Line => [
          product,
          date,
          'exports',
          put(made(at, month, 1307), { product, period: date.slice(0, 7) }),
        ]),
      ),
    ],
  });
}

/** A program numbers its rows from nought and adds a column of sums. */
function rowNumbers(): LookAlike {
  const names = [
    'USA',
    'Germany',
    'Netherlands',
    'Japan',
    'China',
    'Belarus',
    'Pakistan',
    'Türkiye',
    'Poland',
    'France',
  ];
  const codes = ['USA', 'DEU', 'NLD', 'JPN', 'CHN', 'BLR', 'PAK', 'TUR', 'POL', 'FRA'];
  return written({
    family: 'rows numbered from nought',
    name: 'a program’s table of sums',
    asks: 'flow',
    lines: [
      [null, 'Reporter', 'Trade Value (US$)'],
      ['Year', null, 2021, 2022, 'All'],
      [],
      ...names.map((name, at): Line => {
        const [one, two] = [amount(at, 1, 1319), amount(at, 2, 1319)];
        const reporter = codes[at] ?? '';
        return [at, name, put(one, { reporter, period: '2021' }), put(two, { reporter, period: '2022' }), one + two];
      }),
    ],
  });
}

/** "North American Product Classification System" is the head of goods. */
function goodsUnderSystem(): LookAlike {
  return written({
    family: 'a classification named after places',
    name: 'total of all merchandise',
    common: { reporter: 'CAN', unit: 'CAD', value: 1e6 },
    lines: [
      [
        'REF_DATE',
        'GEO',
        'DGUID',
        'Trade',
        'North American Product Classification System (NAPCS)',
        'UOM',
        'SCALAR_FACTOR',
        'VALUE',
      ],
      ...['2021-01', '2021-02', '2021-03'].flatMap((period, month) =>
        (['Import', 'Export'] as const).map((flow, at): Line => [
          period,
          'Canada',
          '2016A000011124',
          flow,
          'Total of all merchandise',
          'Dollars',
          'millions',
          put(made(month, at, 1321), { period, flow: flow === 'Import' ? 'import' : 'export' }),
        ]),
      ),
    ],
  });
}

/** Money, amounts and prices by turns, each with its unit in words; all goods where none is named. */
function vatu(): LookAlike {
  const units = [
    ['Value', 'Millions in Vatu (VUV)', { unit: 'VUV', measure: 'value' }, 1e6],
    ['Quantity', 'Tonnes', { unit: 't', measure: 'quantity' }, 1],
    ['Price per Unit', 'Vatu per Kilogram', { unit: 'VUV', measure: 'rate' }, 1],
  ] as const;
  return written({
    family: 'units in words beside each row',
    name: 'millions of an island’s money',
    fileName: 'exports.csv',
    asks: 'reporter',
    common: { flow: 'export' },
    lines: [
      ['Year', 'Series', 'Commodity', 'Country', 'Unit', 'Value'],
      ...units.flatMap(([series, unit, truth, scale]) =>
        PARTNERS.flatMap(([partner, name], at) =>
          [2021, 2022].map((year, col): Line => {
            const shown = amount(at, col, 1327);
            const free = truth.measure !== 'value';
            const figure = put(shown, {
              ...truth,
              partner,
              product: 'Kava',
              period: String(year),
              value: shown * scale,
              free,
            });
            return [year, series, 'Kava', name, unit, figure];
          }),
        ),
      ),
    ],
  });
}

/** What was harvested stands beside what was exported. */
function harvests(): LookAlike {
  return written({
    family: 'production beside exports',
    name: 'months and crops',
    common: { reporter: 'LKA', flow: 'export', value: 1e6 },
    lines: [
      ['Sri Lanka: tea, rubber and coconut'],
      ['Month', 'Product', 'Production (Mn. Kg)', 'Exports (US$ Mn)'],
      ...['Jan-21', 'Feb-21', 'Mar-21'].flatMap((month, number) =>
        ['Tea', 'Rubber', 'Coconut'].map((product, at): Line => [
          month,
          product,
          made(at, number, 1361),
          put(made(at, number, 1367), { product, period: `2021-0${number + 1}` }),
        ]),
      ),
    ],
  });
}

/** Of which end of the pair a column is, its row does not say. */
function endsOfPairs(): LookAlike {
  return written({
    family: 'columns of either end of a pair',
    name: 'an economist’s table',
    common: { flow: 'export', period: '2021' },
    asks: 'reporter',
    lines: [
      ['Countryname', 'YEAR', 'Exports (US$)', 'GDP_i', 'GDP_j', 'Population_i', 'Population_j', 'Distance_ij'],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        2021,
        put(amount(at, 1373), { partner }),
        amount(1, 1381),
        amount(at, 1399),
        amount(2, 1381),
        amount(at, 1409),
        amount(at, 1423),
      ]),
    ],
  });
}

/** The year so far beside the month: how far, each row says anew, so it is left. */
function yearToDate(): LookAlike {
  return written({
    family: 'the year so far beside the month',
    name: 'field names',
    common: { reporter: 'CHN', flow: 'export', value: 1e9 },
    lines: [
      ['Exports of China, billion US$'],
      ['date', 'value', 'ytd_value'],
      ...[1, 2, 3, 4].map((month): Line => {
        const shown = made(month, 1427);
        return [`2023-0${month}-01`, put(shown, { period: `2023-0${month}` }), made(month, 1429)];
      }),
    ],
  });
}

/** The unit stands in brackets behind each country. */
function moneyInLabels(): LookAlike {
  return written({
    family: 'money in brackets behind the place',
    name: 'months down',
    common: { reporter: 'AUS', flow: 'export', value: 1e6, unit: 'AUD' },
    lines: [
      ['Australia: exports of meat'],
      ['Month-Year', 'Countries', 'value'],
      ...PARTNERS.flatMap(([partner, name]) =>
        [1, 2, 3].map((month): Line => [
          ['Jan-21', 'Feb-21', 'Mar-21'][month - 1] ?? '',
          `${name} (A$m)`,
          put(made(month, partner.length, 1433), { partner, period: `2021-0${month}` }),
        ]),
      ),
    ],
  });
}

/** The query's own sheet is no table, and the office counts in its own dollars. */
function dataWeb(): LookAlike {
  return written({
    family: 'dollars of the office that publishes',
    name: 'a query by partner and month',
    common: { reporter: 'USA', flow: 'import' },
    lines: [
      ['General Imports|Monthly data for 2022,2023'],
      ['Data Row Count', 4],
      ['Data Type', 'Country', 'Year', 'January', 'February'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        [2022, 2023].map((year): Line => [
          'General Customs Value',
          name,
          year,
          put(amount(at, year, 1439), { partner, period: `${year}-01` }),
          put(amount(at, year, 1447), { partner, period: `${year}-02` }),
        ]),
      ),
    ],
  });
}

/** Goods over the columns with totals between them, and no unit anywhere. */
function goodsWithTotals(): LookAlike {
  const goods = ['banano', 'flores', 'total_sector_agro', 'oro', 'esmeraldas', 'total_sector_minero'];
  return written({
    family: 'goods across with totals between them',
    name: 'Spanish field names',
    fileName: 'exportaciones.xlsx',
    asks: 'unit',
    common: { unit: null, flow: 'export' },
    lines: [
      ['Año', 'Mes', ...goods],
      ...['Enero', 'Febrero', 'Marzo', 'Abril'].map((month, at): Line => [
        at === 0 ? 2021 : null,
        month,
        ...goods.map((product, col) => put(made(at, col, 1451), { product, period: `2021-0${at + 1}` })),
      ]),
    ],
  });
}

/** Cubic metres have no currency that could be asked for. */
function volumesAlone(): LookAlike {
  return written({
    family: 'volumes alone',
    name: 'SDMX-CSV of natural gas',
    common: { flow: 'export', product: 'G3000', measure: 'quantity', unit: 'm3', value: 1e6 },
    lines: [
      ['DATAFLOW', 'LAST UPDATE', 'freq', 'nrg_bal', 'siec', 'unit', 'geo', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_FLAG'],
      ...(
        [
          ['PT', 'PRT'],
          ['PL', 'POL'],
          ['DK', 'DNK'],
        ] as const
      ).flatMap(([geo, reporter], at) =>
        ['2021-01', '2021-02'].map((period, month): Line => [
          'ESTAT:NRG_CB_GASM(1.0)',
          '17/06/22 23:00:00',
          'M',
          'EXP',
          'G3000',
          'MIO_M3',
          geo,
          period,
          put(amount(at, month, 1453), { reporter, period }),
        ]),
      ),
    ],
  });
}

/** Codes of industries tell the rows of a month apart. */
function industries(): LookAlike {
  return written({
    family: 'rows told apart by codes of industries',
    name: 'Spanish',
    fileName: 'importaciones.xlsx',
    asks: 'unit',
    common: { unit: null, flow: 'import' },
    lines: [
      ['scian', 'fecha', 'valor'],
      ...['3111', '3112', '3251', '3399'].flatMap((product, at) =>
        ['2021-01', '2021-02', '2021-03'].map((period, month): Line => [
          product,
          period,
          put(amount(at, month, 1459), { product, period }),
        ]),
      ),
    ],
  });
}

/** A further column tells rows apart that were one figure with several values without it. */
function categories(): LookAlike {
  return written({
    family: 'rows told apart by a further label',
    name: 'ways of transport under a head of their own',
    common: { reporter: 'PAK', flow: 'export', period: '2021' },
    lines: [
      ['Exports of Pakistan by partner, 2021 (US$)'],
      ['Country', 'Gate', 'Value'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        ['Karachi', 'Lahore', 'Quetta'].map((gate, number): Line => [
          name,
          gate,
          put(amount(at, number, 1471), { partner, more: { gate } }),
        ]),
      ),
    ],
  });
}
