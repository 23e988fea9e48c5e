import { amount, type LookAlike } from './draft';
import { put, written, type Line } from './written';

const YEARS = ['2021', '2022', '2023'] as const;

/** Signs and letters that join or part what figures are of, goods that pass through, and the two sides of a union. */
export function signsAndSides(): LookAlike[] {
  return [
    joinedBySigns(),
    codesWithLetters(),
    countedByNote(),
    passingThrough(),
    withinAndBeyond(),
    membersOfUnion(),
    inNepali(),
  ];
}

/** "X+M" is all trade, "X-M" the balance. */
function joinedBySigns(): LookAlike {
  return written({
    family: 'flows joined by signs',
    name: 'sum and difference by letters',
    common: { reporter: 'PAK', partner: 'BLR', value: 1e6 },
    lines: [
      ['Pakistan trade with Belarus, US$ million'],
      ['Year', 'X', 'M', 'X+M', 'X-M'],
      ...YEARS.map((period, year): Line => {
        const [sold, bought] = [amount(1, year, 3011), amount(2, year, 3011)];
        return [
          period,
          put(sold, { period, flow: 'export' }),
          put(bought, { period, flow: 'import' }),
          put(sold + bought, { period, flow: 'turnover' }),
          put(sold - bought, { period, flow: 'balance' }),
        ];
      }),
    ],
  });
}

/** `ARG_E` and `ARG_I`: a country and a letter for the flow. */
function codesWithLetters(): LookAlike {
  const row = (code: string, letter: string, seed: number): Line => [
    `${code}_${letter}`,
    ...YEARS.map((period, year) =>
      put(amount(seed, year, 3019), { period, reporter: code, flow: letter === 'E' ? 'export' : 'import' }),
    ),
  ];
  return written({
    family: 'codes of countries with letters',
    name: 'for exports and imports',
    common: { partner: 'PAK', value: 1e3 },
    lines: [
      ['Trade with Pakistan, USD thousand'],
      ['Series', ...YEARS],
      row('ARG', 'E', 1),
      row('ARG', 'I', 2),
      row('BLR', 'E', 3),
      row('BLR', 'I', 4),
    ],
  });
}

/** "* in '000 tonnes" below a table of money says in what the starred goods are counted. */
function countedByNote(): LookAlike {
  return written({
    family: 'units in notes',
    name: 'of starred goods among money',
    common: { reporter: 'PAK', partner: 'KAZ', flow: 'import', value: 1e6 },
    lines: [
      ["Pakistan's major imports from Kazakhstan"],
      ['(Value in US$ million)'],
      ['Commodity', ...YEARS],
      ...['Machinery', 'Crude oil*', 'Chemicals'].map((name, row): Line => [
        name,
        ...YEARS.map((period, year) => {
          const shown = amount(row, year, 3023);
          return put(
            shown,
            name.endsWith('*')
              ? { period, product: "Crude oil ('000 tonnes)", measure: 'weight', unit: 't', value: shown * 1e3 }
              : { period, product: name },
          );
        }),
      ]),
      ["* in '000 tonnes"],
    ],
  });
}

/** Goods in transit are neither sold nor bought. */
function passingThrough(): LookAlike {
  const row = (label: string, flow: string | null, seed: number): Line => [
    label,
    ...YEARS.map((period, year) =>
      put(amount(seed, year, 3037), { period, flow, ...(flow === null && { product: label }) }),
    ),
  ];
  return written({
    family: 'goods in transit',
    name: 'below exports and imports',
    common: { reporter: 'GEO', value: 1e6 },
    lines: [
      ['External trade of Georgia, million USD'],
      [null, ...YEARS],
      row('Exports', 'export', 2),
      row('Imports', 'import', 9),
      row('Transit', null, 1),
    ],
  });
}

/** "Exportations intra" and "Exportations extra" are each but a part of all. */
function withinAndBeyond(): LookAlike {
  const sides = [
    ['export', 'Intra'],
    ['export', 'Extra'],
    ['import', 'Intra'],
    ['import', 'Extra'],
  ] as const;
  return written({
    family: 'sides of a union',
    name: 'in columns, in French',
    common: { unit: 'EUR', period: '2023', value: 1e6 },
    lines: [
      ['Commerce extérieur des États membres, 2023'],
      ["Millions d'euros"],
      ['Pays', 'Exportations intra', 'Exportations extra', 'Importations intra', 'Importations extra'],
      ...(
        [
          ['BEL', 'Belgique'],
          ['DEU', 'Allemagne'],
          ['POL', 'Pologne'],
        ] as const
      ).map(([reporter, name], row): Line => [
        name,
        ...sides.map(([flow, partner], col) => put(amount(row, col, 3041), { reporter, flow, partner })),
      ]),
    ],
  });
}

/** "Intra-EU exports of Member States": each of them reports, and not the Union. */
function membersOfUnion(): LookAlike {
  return written({
    family: 'sides of a union',
    name: 'in a title over its members',
    common: { unit: 'EUR', flow: 'export', partner: 'Intra-EU', value: 1e6 },
    lines: [
      ['Intra-EU exports of Member States'],
      ['EUR million'],
      ['Country', '2022', '2023'],
      ...(
        [
          ['BEL', 'Belgium'],
          ['DEU', 'Germany'],
          ['FRA', 'France'],
        ] as const
      ).map(([reporter, name], row): Line => [
        name,
        ...['2022', '2023'].map((period, year) => put(amount(row, year, 3049), { reporter, period })),
      ]),
    ],
  });
}

/** "भारतसँगको व्यापार": with India, and not with all the world. */
function inNepali(): LookAlike {
  const years = ['2021', '2022'] as const;
  return written({
    family: 'trade with one country',
    name: 'by a postposition, in Nepali',
    common: { reporter: 'NPL', partner: 'IND', value: 1e6 },
    lines: [
      ['नेपालको भारतसँगको व्यापार, US$ million'],
      ['विवरण', ...years],
      ...(
        [
          ['निर्यात', 'export'],
          ['आयात', 'import'],
        ] as const
      ).map(([label, flow], row): Line => [
        label,
        ...years.map((period, year) => put(amount(row, year, 3061), { flow, period })),
      ]),
    ],
  });
}
