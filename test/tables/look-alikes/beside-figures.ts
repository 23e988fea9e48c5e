import { made, PARTNERS, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Words beside figures that say less, or something else, than they seem to. */
export function besideFigures(): LookAlike[] {
  return [symbols(), codedTonnes(), targets(), delays(), aside(), namedServices(), moneySentHome()];
}

/** The symbol of a series begins with letters of money that its figures are not said to be in. */
function symbols(): LookAlike {
  return written({
    family: 'symbols of series',
    name: 'no unit',
    common: { unit: null, flow: 'export', reporter: 'PAK' },
    asks: 'unit',
    lines: [
      ['Reporter', 'Category', 'DateTime', 'Value', 'Frequency', 'HistoricalDataSymbol'],
      ...['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-30'].map((day, at): Line => [
        'Pakistan',
        'Exports',
        `${day}T00:00:00`,
        put(made(at, 3023), { period: day.slice(0, 7) }),
        'Monthly',
        'USDXPT',
      ]),
    ],
  });
}

/** The codes of an office for thousands of tonnes. */
function codedTonnes(): LookAlike {
  const common = { product: 'O4000', flow: 'export', measure: 'weight', unit: 't', value: 1e3 };
  return written({
    family: 'codes of units',
    name: 'thousand tonnes',
    fileName: 'Exports.csv',
    common,
    lines: [
      ['DATAFLOW', 'freq', 'siec', 'partner', 'unit', 'geo', 'TIME_PERIOD', 'OBS_VALUE'],
      ...(
        [
          ['AL', 'ALB'],
          ['DE', 'DEU'],
          ['FR', 'FRA'],
        ] as const
      ).flatMap(([geo, reporter], at) =>
        ['2021-01', '2021-02'].map((period, col): Line => [
          'ESTAT:NRG_TE_X(1.0)',
          'M',
          'O4000',
          'TOTAL',
          'THS_T',
          geo,
          period,
          put(made(at, col, 3037), { reporter, period }),
        ]),
      ),
    ],
  });
}

/** What was aimed at stands among places and is none. */
function targets(): LookAlike {
  const places = [
    ['USA', 'USA'],
    ['UK', 'GBR'],
    ['Germany', 'DEU'],
    ['China', 'CHN'],
  ] as const;
  return written({
    family: 'what stands beside figures',
    name: 'targets among places',
    fileName: 'exports.csv',
    common: { unit: null, flow: 'export' },
    asks: 'unit',
    lines: [
      ['Date', ...places.map(([head]) => head), 'Target'],
      ...['2021-01', '2021-02', '2021-03'].map((period, at): Line => [
        `${period}-01`,
        ...places.map(([, partner], col) => put(made(at, col, 3041), { partner, period })),
        made(at, 3049) + 500,
      ]),
    ],
  });
}

/** Days that a delivery takes and is late are no number of anything traded. */
function delays(): LookAlike {
  return written({
    family: 'what stands beside figures',
    name: 'days of delivery',
    fileName: 'importacoes.csv',
    common: { unit: null, flow: 'import' },
    asks: 'unit',
    lines: [
      ['Mês', 'Produto', 'Lead_Time_Estimado_Dias', 'Atraso_Dias', 'Valor'],
      ...['2021-01', '2021-02', '2021-03'].flatMap((period, at) =>
        ['Café', 'Cacau'].map((product, col): Line => [
          period,
          product,
          10 + at * 3 + col,
          (at * 5 + col) % 4,
          put(made(at, col, 3061), { product, period }),
        ]),
      ),
    ],
  });
}

/** A flow over the last columns alone says nothing of those before. */
function aside(): LookAlike {
  const years = [2016, 2017, 2018, 2019, 2020, 2021];
  return written({
    family: 'a flow over some of the columns',
    name: 'the last two years',
    fileName: 'table.xlsx',
    common: { reporter: 'PAK', value: 1e6 },
    asks: 'flow',
    lines: [
      ['Pakistan'],
      ['US$ million'],
      ['Partner', ...years.map((year) => (year > 2019 ? `Exports ${year}` : year))],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        ...years.map((year) =>
          put(made(at, year, 3067), { partner, period: String(year), flow: year > 2019 ? 'export' : null }),
        ),
      ]),
    ],
  });
}

/** Services that only the name of the file tells. */
function namedServices(): LookAlike {
  return written({
    family: 'services by the name of the file',
    name: 'exports and imports',
    fileName: 'trade_services.csv',
    common: { unit: null, product: 'Services' },
    asks: 'unit',
    lines: [
      ['year', 'total_imports', 'total_exports'],
      ...['2019', '2020', '2021'].map((period, at): Line => [
        period,
        put(made(at, 3079), { period, flow: 'import' }),
        put(made(at, 3083), { period, flow: 'export' }),
      ]),
    ],
  });
}

/** Money that people abroad send home, by the month: the country that it comes to tells of it. */
function moneySentHome(): LookAlike {
  return written({
    family: 'money that is no trade',
    name: 'remittances to one country',
    common: { reporter: 'LKA', product: 'Remittances', value: 1e6 },
    lines: [
      ['Flow of Foreign Remittances to Sri Lanka 2020 - 2021'],
      [null, null, 'USD Mn'],
      [null, 2020, 2021],
      ...['January', 'February', 'March', 'April'].map((month, at): Line => [
        month,
        ...[2020, 2021].map((year) => put(made(at, year, 3089), { period: `${year}-0${at + 1}` })),
      ]),
    ],
  });
}
