import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Times of desks' tables in languages and forms of their own. */
export function deskPeriods(): LookAlike[] {
  return [
    partsOfTitledYear(),
    indonesian(),
    bengali(),
    bulgarian(),
    namedLikeFlow(),
    quartersTogether(),
    thousandTonnes(),
    labelledLine(),
  ];
}

const both = (period: string, at: number, seed: number) => [
  put(made(at, seed), { flow: 'export', period }),
  put(made(at, seed + 2), { flow: 'import', period }),
];

/** A quarter, a half and months of the year that the title names, under a head of times. */
function partsOfTitledYear(): LookAlike {
  const parts = [
    ['I квартал', '2024-Q1'],
    ['I полугодие', '2024-H1'],
    ['9 месяцев', '2024-01/2024-09'],
    ['2024 год', '2024'],
  ] as const;
  return written({
    family: 'parts of the year of a title',
    name: 'in rows, with the year itself',
    common: { reporter: 'BLR', partner: 'UZB', value: 1e6 },
    lines: [
      ['Товарооборот Республики Беларусь и Республики Узбекистан в 2024 году, млн долл. США'],
      ['Период', 'Экспорт', 'Импорт'],
      ...parts.map(([label, period], at): Line => [label, ...both(period, at, 7589)]),
    ],
  });
}

/** "Jan-Agt" over two years. */
function indonesian(): LookAlike {
  const heads = ['2022', '2023', '2023-01/2023-08', '2024-01/2024-08'];
  return written({
    family: 'months over years',
    name: 'in short, in Indonesian',
    common: { reporter: 'IDN', partner: 'PAK', flow: 'export', value: 1e3 },
    lines: [
      ['EKSPOR INDONESIA KE PAKISTAN MENURUT KOMODITI (Ribu US$)'],
      ['HS', 'Uraian', '2022', '2023', 'Jan-Agt 2023', 'Jan-Agt 2024'],
      ...['1511', '2701', '5510'].map((product, row): Line => [
        product,
        `Barang ${row + 1}`,
        ...heads.map((period, at) => put(made(row, at, 7603), { product, period })),
      ]),
    ],
  });
}

/** Fiscal years in Bengali digits. */
function bengali(): LookAlike {
  const years = [
    ['২০২১-২২', 'FY2021-22'],
    ['২০২২-২৩', 'FY2022-23'],
    ['২০২৩-২৪', 'FY2023-24'],
  ] as const;
  return written({
    family: 'years in other digits',
    name: 'in Bengali',
    common: { reporter: 'BGD', partner: 'PAK', value: 1e6 },
    lines: [
      ['বাংলাদেশ-পাকিস্তান দ্বিপাক্ষিক বাণিজ্য (মিলিয়ন মার্কিন ডলার)'],
      ['অর্থবছর', 'রপ্তানি', 'আমদানি'],
      ...years.map(([label, period], at): Line => [label, ...both(period, at, 7607)]),
    ],
  });
}

function bulgarian(): LookAlike {
  return written({
    family: 'bilateral trade',
    name: 'in Bulgarian',
    common: { reporter: 'BGR', partner: 'KAZ', value: 1e6 },
    lines: [
      ['Стокообмен между Република България и Република Казахстан'],
      ['(в млн. щ. долара)'],
      ['Година', 'Износ', 'Внос'],
      ...['2021', '2022', '2023'].map((year, at): Line => [year, ...both(year, at, 7621)]),
    ],
  });
}

/** A sheet whose name is one letter, which elsewhere stands for imports. */
function namedLikeFlow(): LookAlike {
  return written({
    family: 'names of sheets',
    name: 'of one letter',
    sheet: 'm',
    common: { reporter: 'PAK', flow: 'export', value: 1e6 },
    lines: [
      ['Pakistan: exports to selected markets, USD million'],
      ['Market', '2022', '2023'],
      ...(
        [
          ['USA', 'United States'],
          ['CHN', 'China'],
          ['BLR', 'Belarus'],
        ] as const
      ).map(([partner, name], row): Line => [
        name,
        ...['2022', '2023'].map((period, at) => put(made(row, at, 7639), { partner, period })),
      ]),
    ],
  });
}

function quartersTogether(): LookAlike {
  const heads = [
    ['2022', '2022'],
    ['2023', '2023'],
    ['2024 Q1-Q3', '2024-01/2024-09'],
  ] as const;
  const line = (label: string, flow: string, seed: number): Line => [
    label,
    ...heads.map(([, period], at) => put(made(at, seed), { flow, period })),
  ];
  return written({
    family: 'quarters together',
    name: 'behind years',
    common: { reporter: 'MNG', partner: 'PAK', value: 1e3 },
    lines: [
      ['Mongolia – Pakistan trade, K USD'],
      [null, ...heads.map(([head]) => head)],
      line('Export to Pakistan', 'export', 7643),
      line('Import from Pakistan', 'import', 7649),
    ],
  });
}

/** "DAP (000 t)" beside "Value (mn $)": tonnes by the thousand, and no money. */
function thousandTonnes(): LookAlike {
  const years = ['FY23', 'FY24'];
  const periods = ['FY2022-23', 'FY2023-24'];
  return written({
    family: 'tonnes beside money',
    name: 'by the thousand, in brackets',
    common: { reporter: 'PAK', flow: 'import', value: 1e6 },
    lines: [
      ['DAP imports into Pakistan – origin wise'],
      ['Origin', 'Weight (000 t)', null, 'Value (mn $)', null],
      [null, ...years, ...years],
      ...(
        [
          ['CHN', 'China'],
          ['MAR', 'Morocco'],
          ['SAU', 'Saudi Arabia'],
        ] as const
      ).map(([partner, name], row): Line => [
        name,
        ...periods.map((period, at) => {
          const value = made(row, at, 7669);
          return put(value, { partner, period, measure: 'weight', unit: 't', value: value * 1e3 });
        }),
        ...periods.map((period, at) => put(made(row, at, 7673), { partner, period })),
      ]),
    ],
  });
}

/** "Country: BELARUS" right over the heads, with the unit at the right edge of the same row. */
function labelledLine(): LookAlike {
  const years = ['2020-2021', '2021-2022', '2022-2023', '2023-2024'];
  const line = (label: string, flow: string, seed: number): Line => [
    label,
    ...years.map((year, at) => put(made(at, seed), { flow, period: `FY${year.slice(0, 5)}${year.slice(7)}` })),
  ];
  return written({
    family: 'a line between title and heads',
    name: 'with a labelled country and the unit of all',
    common: { reporter: 'IND', partner: 'BLR', value: 1e6 },
    lines: [
      ["India's total trade"],
      ['Country: BELARUS', null, null, 'Values in US$ Millions'],
      ['Year', ...years],
      line('EXPORT', 'export', 7681),
      line('IMPORT', 'import', 7687),
    ],
  });
}
