import { deskPeriods } from './desk-periods';
import { made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Times, scales and those who report as exporters' unions and reporters of papers write them. */
export function deskTimes(): LookAlike[] {
  return [
    daysAbove(),
    yearsOfQuarters(),
    serbianThousands(),
    importersOf(),
    countriesAcross(),
    exportersFile(),
    ofWhichPlaces(),
    unitInFileName(),
    captionsOfNext(),
    ...deskPeriods(),
  ];
}

/** "1 - 31 EKİM" and "1 OCAK - 31 EKİM" over years: a month, and the months until its end. */
function daysAbove(): LookAlike {
  const table = written({
    family: 'days over years',
    name: 'from the first of a month to the last of one',
    common: { reporter: 'TUR', partner: 'PAK', flow: 'export', value: 1e3 },
    lines: [
      ["Türkiye'den Pakistan'a sektörel ihracat (1000 $)"],
      ['SEKTÖR', '1 - 31 EKİM', null, '1 OCAK - 31 EKİM', null],
      [null, '2023', '2024', '2023', '2024'],
      ...['Çelik', 'Makine ve Aksamları', 'Kimyevi Maddeler'].map((product, row): Line => [
        product,
        ...['2023-10', '2024-10', '2023-01/2023-10', '2024-01/2024-10'].map((period, at) =>
          put(made(row, at, 6007) * (at < 2 ? 1 : 9), { product, period }),
        ),
      ]),
    ],
  });
  table.sheets[0]?.merges.push({ top: 2, left: 2, bottom: 2, right: 3 }, { top: 2, left: 4, bottom: 2, right: 5 });
  return table;
}

/** "FY24" over its quarters and "Total": the total is of the year that stands over it. */
function yearsOfQuarters(): LookAlike {
  const table = written({
    family: 'a total behind quarters',
    name: 'under the fiscal year of them',
    common: { reporter: 'PAK', flow: 'export', value: 1e6 },
    lines: [
      ["Pakistan's export receipts by country (million US dollar)"],
      ['Country', 'FY24', null, null, null, null, 'FY25'],
      [null, 'Q1', 'Q2', 'Q3', 'Q4', 'Total', 'Q1'],
      ...[
        ['USA', 'USA'],
        ['CAN', 'Canada'],
        ['KAZ', 'Kazakhstan'],
        ['CHN', 'China'],
      ].map(([partner = '', name = ''], row): Line => {
        const quarters = [0, 1, 2, 3].map((at) => made(row, at, 6011));
        return [
          name,
          ...quarters.map((shown, at) => put(shown, { partner, period: `FY2023-24-Q${at + 1}` })),
          put(
            quarters.reduce((sum, one) => sum + one, 0),
            { partner, period: 'FY2023-24' },
          ),
          put(made(row, 5, 6011), { partner, period: 'FY2024-25-Q1' }),
        ];
      }),
    ],
  });
  table.sheets[0]?.merges.push({ top: 2, left: 2, bottom: 2, right: 6 }, { top: 2, left: 1, bottom: 3, right: 1 });
  return table;
}

/** "u hiljadama EUR" is a thousand. */
function serbianThousands(): LookAlike {
  return written({
    family: 'thousands',
    name: 'in the cases of Serbian',
    common: { reporter: 'SRB', partner: 'KAZ', unit: 'EUR', value: 1e3 },
    lines: [
      ['Robna razmena Srbije sa Kazahstanom (u hiljadama EUR)'],
      ['Godina', 'Izvoz', 'Uvoz'],
      ...['2021', '2022', '2023'].map((period, at): Line => [
        period,
        put(made(at, 0, 6029), { flow: 'export', period }),
        put(made(at, 1, 6029), { flow: 'import', period }),
      ]),
    ],
  });
}

/** "Biggest importers of Russian crude oil": they report, and Russia is where it came from. */
function importersOf(): LookAlike {
  return written({
    family: 'those who import in the rows',
    name: 'of goods of one country',
    common: { partner: 'RUS', flow: 'import', value: 1e9 },
    lines: [
      ['Biggest importers of Russian crude oil, US$ billion'],
      ['Country', '2022', '2023'],
      ...[
        ['CHN', 'China'],
        ['IND', 'India'],
        ['TUR', 'Türkiye'],
        ['HUN', 'Hungary'],
      ].map(([reporter = '', name = ''], row): Line => [
        name,
        ...['2022', '2023'].map((period, at) => put(rounded(made(row, at, 6037) / 100), { reporter, period })),
      ]),
    ],
  });
}

/** Countries over columns, their domestic product among the rows: each reports its own. */
function countriesAcross(): LookAlike {
  const countries = ['KAZ', 'KGZ', 'TJK', 'UZB'];
  const row = (name: string, truth: object, side: number): Line => [
    name,
    'US$ bn',
    ...countries.map((reporter, at) => put(rounded(made(at, side, 6043) / 100), { reporter, ...truth })),
  ];
  return written({
    family: 'countries over columns',
    name: 'with their domestic product below',
    common: { period: '2023', value: 1e9 },
    lines: [
      ['Central Asia: selected indicators, 2023'],
      ['', 'Unit', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Uzbekistan'],
      row('GDP', { measure: 'gdp', partner: null, free: true }, 0),
      row('Exports of goods', { flow: 'export' }, 1),
      row('Imports of goods', { flow: 'import' }, 2),
    ],
  });
}

/** A file called after exporters: the countries in its rows report. */
function exportersFile(): LookAlike {
  return written({
    family: 'a file called after exporters',
    name: 'with countries in its rows',
    fileName: 'cotton exporters.csv',
    asks: 'unit',
    common: { flow: 'export', product: 'cotton', unit: null },
    lines: [
      ['country', 'year', 'exports_cotton_value'],
      ...[
        ['USA', 'United States'],
        ['BRA', 'Brazil'],
        ['UZB', 'Uzbekistan'],
      ].flatMap(([reporter = '', name = ''], row) =>
        [2022, 2023].map((year, at): Line => [
          name,
          year,
          put(made(row, at, 6047), { reporter, period: String(year) }),
        ]),
      ),
    ],
  });
}

/** "dont Espagne" below each flow, and a rate in parts of a hundred below all of them, which is no money. */
function ofWhichPlaces(): LookAlike {
  const years = ['2021', '2022', '2023'];
  const row = (name: string, partner: string, flow: string, side: number): Line => [
    name,
    ...years.map((period, at) => put(made(at, side, 6053) / 10, { partner, flow, period, free: flow === 'balance' })),
  ];
  return written({
    family: 'partners below flows',
    name: 'behind the words "of which"',
    common: { reporter: 'MAR', unit: 'MAD', value: 1e6 },
    lines: [
      ['Echanges commerciaux du Maroc (en millions de dirhams)'],
      ['', ...years],
      row('Importations', 'WLD', 'import', 9),
      row('dont Espagne', 'ESP', 'import', 1),
      row('dont France', 'FRA', 'import', 2),
      row('Exportations', 'WLD', 'export', 8),
      row('dont Espagne', 'ESP', 'export', 3),
      row('dont France', 'FRA', 'export', 4),
      ['Taux de couverture', '77,9%', '80,9%', '85,7%'],
    ],
  });
}

/** The unit in brackets of the file's name and nowhere else. */
function unitInFileName(): LookAlike {
  return written({
    family: 'a unit in the name of a file',
    name: 'between brackets',
    fileName: 'India-Kazakhstan bilateral trade (US$ mn).csv',
    common: { reporter: 'IND', partner: 'KAZ', value: 1e6 },
    lines: [
      ['Year', "India's Export", "India's Import"],
      ...['2021-2022', '2022-2023', '2023-2024'].map((year, at): Line => {
        const period = `FY${year.slice(0, 5)}${year.slice(7)}`;
        return [
          year,
          put(made(at, 0, 6067) / 10, { flow: 'export', period }),
          put(made(at, 1, 6067) / 10, { flow: 'import', period }),
        ];
      }),
    ],
  });
}

/** Two tables with captions: the money of the second says nothing of the first, which names no unit. */
function captionsOfNext(): LookAlike {
  const origins = [
    ['CHN', 'China'],
    ['KOR', 'South Korea'],
    ['DEU', 'Germany'],
  ] as const;
  const table = (side: number, unit: string | null, scale: number): Line[] => [
    ['', '2021', '2022', '2023'],
    ...origins.map(([partner, name], row): Line => [
      name,
      ...['2021', '2022', '2023'].map((period, at) =>
        put(made(row, at, side, 6073), { partner, period, unit, value: made(row, at, side, 6073) * scale }),
      ),
    ]),
  ];
  return written({
    family: 'captions of two tables',
    name: 'the second of which names a unit',
    asks: 'unit',
    common: { reporter: 'UZB', flow: 'import' },
    lines: [
      ['Chart 1. Car imports to Uzbekistan, by country of origin'],
      ...table(0, null, 1),
      [null],
      ['Chart 2. Car imports to Uzbekistan, by country of origin, $ million'],
      ...table(1, 'USD', 1e6),
    ],
  });
}
