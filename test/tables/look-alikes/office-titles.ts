import { Draft, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What titles, pages of notes and labels of offices say of time, partner and measure. */
export function officeTitles(): LookAlike[] {
  return [titledMonth(), serbian(), flat(), memo(), traderOnNotes()];
}

/** One month of two years, which only the title names; exports and imports in one table. */
function titledMonth(): LookAlike {
  const heads = ['2024*', '2023*'];
  const amounts = (seed: number, truth: object) =>
    heads.map((head, at) => put(made(at, seed), { period: `${head.slice(0, 4)}-12`, ...truth }));
  return written({
    family: 'a month of two years',
    name: 'in a title that names both flows, in Spanish',
    common: { reporter: 'ARG', value: 1e6 },
    lines: [
      ['Cuadro 5. Exportación, importación y saldo comercial de Argentina, según países. Diciembre de 2024 y 2023'],
      ['Países', 'Exportación', null, 'Importación', null],
      [null, ...heads, ...heads],
      [null, 'Millones de dólares', null, 'Millones de dólares', null],
      ...(
        [
          ['BRA', 'Brasil'],
          ['CHN', 'China'],
          ['IND', 'India'],
        ] as const
      ).map(([partner, name], row): Line => [
        name,
        ...amounts(7541 + row, { partner, flow: 'export' }),
        ...amounts(7549 + row, { partner, flow: 'import' }),
      ]),
    ],
  });
}

/** Serbian in Latin letters, with the months that a total adds up as Roman numerals. */
function serbian(): LookAlike {
  const months = ['Januar', 'Februar', 'Mart', 'April'];
  const sums = [7559, 7561].map((seed) => months.reduce((sum, _, at) => sum + Math.round(made(at, seed) * 10), 0) / 10);
  return written({
    family: 'totals of a year that is not over',
    name: 'by Roman numerals, in Serbian',
    common: { reporter: 'SRB', partner: 'BLR', unit: 'EUR', value: 1e3 },
    lines: [
      ['Spoljnotrgovinska robna razmena Srbije i Belorusije u 2024. godini'],
      ['u hiljadama EUR'],
      ['Mesec', 'Izvoz', 'Uvoz'],
      ...months.map((name, at): Line => {
        const period = `2024-0${at + 1}`;
        return [name, put(made(at, 7559), { flow: 'export', period }), put(made(at, 7561), { flow: 'import', period })];
      }),
      [
        'Ukupno I-IV',
        ...sums.map((sum, at) => put(sum, { flow: at === 0 ? 'export' : 'import', period: '2024-01/2024-04' })),
      ],
    ],
  });
}

/** A flat file whose last columns say what is measured, and in what. */
function flat(): LookAlike {
  const measures = [
    ['WERTAS', 'Ausfuhr: Wert', 'Tsd. EUR', { flow: 'export' }],
    ['GEWAS', 'Ausfuhr: Gewicht', 't', { flow: 'export', measure: 'weight', unit: 't', free: true }],
    ['WERTES', 'Einfuhr: Wert', 'Tsd. EUR', { flow: 'import' }],
  ] as const;
  return written({
    family: 'a flat file of an office',
    name: 'with codes and labels of variables and their attributes',
    fileName: '51000-0007_flat.csv',
    asks: 'reporter',
    common: { unit: 'EUR', value: 1e3 },
    lines: [
      [
        'statistics_code',
        'statistics_label',
        'time_code',
        'time_label',
        'time',
        '1_variable_code',
        '1_variable_label',
        '1_variable_attribute_code',
        '1_variable_attribute_label',
        'value',
        'value_unit',
        'value_variable_code',
        'value_variable_label',
      ],
      ...(
        [
          ['PAK', 'STLAH662', 'Pakistan'],
          ['BLR', 'STLAH073', 'Belarus'],
        ] as const
      ).flatMap(([partner, code, name], row) =>
        ['2022', '2023'].flatMap((period, year) =>
          measures.map(([variable, label, unit, truth], at): Line => {
            const value = made(row, year, at, 7573);
            const own = unit === 't' ? { value } : {};
            return [
              '51000',
              'Außenhandel',
              'JAHR',
              'Jahr',
              period,
              'STLAH',
              'Länder',
              code,
              name,
              put(value, { partner, period, ...truth, ...own }),
              unit,
              variable,
              label,
            ];
          }),
        ),
      ),
    ],
  });
}

/** A total in money below shares. */
function memo(): LookAlike {
  const years = ['2021', '2022', '2023'];
  return written({
    family: 'a row told beside',
    name: 'in money, below shares',
    common: { reporter: 'GEO', flow: 'export', measure: 'share', unit: '%' },
    lines: [
      ['Georgia: structure of exports by country'],
      ['%', ...years],
      ...(
        [
          ['TUR', 'Türkiye'],
          ['RUS', 'Russia'],
          ['AZE', 'Azerbaijan'],
        ] as const
      ).map(([partner, name], row): Line => [
        name,
        ...years.map((period, at) => {
          const value = Math.round(made(row, at, 7577) / 120) + 0.5;
          return put(value, { partner, period, value });
        }),
      ]),
      ['Memo: total exports, USD mn', 2204.7, 3344.5, 6090.1],
    ],
  });
}

/** Whose trade it is, and in what, a page of notes says; the sheets are called after years. */
function traderOnNotes(): LookAlike {
  const readme = new Draft('README');
  readme.line(1, ['Exports of Bangladesh to CIS countries']);
  readme.line(2, ['All values in thousand US dollars. FY = July-June.']);
  const places = [
    ['RUS', 'Russia'],
    ['KAZ', 'Kazakhstan'],
    ['BLR', 'Belarus'],
  ] as const;
  const sheets = ['FY2021-22', 'FY2022-23'].flatMap((period, sheet) => {
    const lines: Line[] = [
      ['HS', ...places.map(([, name]) => name)],
      ...['61', '62', '63'].map((product, row): Line => [
        product,
        ...places.map(([partner], at) => put(made(row, at, sheet, 7583), { partner, product })),
      ]),
    ];
    const common = { reporter: 'BGD', flow: 'export', period, value: 1e3 };
    return written({ family: '', name: '', lines, common, sheet: period }).sheets;
  });
  return {
    family: 'pages of notes',
    name: 'say whose trade it is, beside sheets of years',
    fileName: 'exports by year.xlsx',
    sheets: [readme, ...sheets],
    asks: null,
  };
}
