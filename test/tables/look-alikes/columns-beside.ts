import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Columns beside those that count: numbers of rows and products, harvests, ends of pairs, the year so far. */
export function columnsBeside(): LookAlike[] {
  return [countsOfGoods(), rowNumbers(), harvests(), endsOfPairs(), yearToDate(), volumesAlone()];
}

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
