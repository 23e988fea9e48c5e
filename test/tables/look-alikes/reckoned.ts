import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Columns and rows beside money that are reckoned from it, or are other money: never the money itself. */
export function reckonedFigures(): LookAlike[] {
  return [unknownWords(), baseOfHundred(), changeInMoney(), otherMoneyInRow()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const PARTNERS = [
  ['China', 'CHN'],
  ['India', 'IND'],
  ['Belarus', 'BLR'],
  ['Germany', 'DEU'],
  ['Japan', 'JPN'],
] as const;
const rounded = (number: number) => Math.round(number * 10) / 10;

function unknownWords(): LookAlike {
  const rows = PARTNERS.map(([name, partner], at) => ({ name, partner, now: whole(at, 41), before: whole(at, 43) }));
  const sum = (key: 'now' | 'before') => rows.reduce((total, row) => total + row[key], 0);
  const all = [...rows, { name: 'Total', partner: 'WLD', now: sum('now'), before: sum('before') }];
  const beside = { measure: 'share', unit: '%', flow: 'export', period: '2019', free: true };
  return written({
    family: 'figures reckoned from others',
    name: 'shares and changes under words that nobody knows',
    common: { reporter: 'KEN', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of Kenya by country, US$ million'],
      ['Country', 'Exports', null, null, null],
      [null, 2018, 2019, 'Mbadala', 'Kiasi 2019'],
      ...all.map(({ name, partner, now, before }): Line => {
        const [change, share] = [rounded((now / before - 1) * 100), rounded((now / sum('now')) * 100)];
        return [
          name,
          put(before, { partner, period: '2018', free: name === 'Total' }),
          put(now, { partner, period: '2019', free: name === 'Total' }),
          put(change, { ...beside, measure: 'growth', partner, value: change }),
          put(share, { ...beside, partner, value: share }),
        ];
      }),
    ],
  });
}

function baseOfHundred(): LookAlike {
  const index = { measure: 'index', unit: null, free: true };
  return written({
    family: 'figures reckoned from others',
    name: 'the year before is a hundred, in each money',
    common: { reporter: 'POL', flow: 'import', period: '2019' },
    lines: [
      ['Imports of Poland by country, 2019'],
      ['Country', 'mln zł', 'mln USD', '2018 = 100', '2018 = 100'],
      [null, null, null, 'zł', 'USD'],
      ...PARTNERS.map(([name, partner], at): Line => {
        const dollars = whole(at, 47);
        const [one, two] = [rounded(80 + made(at, 53) / 20), rounded(80 + made(at, 59) / 20)];
        return [
          name,
          put(dollars * 4, { partner, unit: 'PLN', value: dollars * 4e6, free: true }),
          put(dollars, { partner, value: dollars * 1e6 }),
          put(one, { ...index, partner, value: one }),
          put(two, { ...index, partner, value: two }),
        ];
      }),
    ],
  });
}

function changeInMoney(): LookAlike {
  return written({
    family: 'figures reckoned from others',
    name: 'by how much money',
    common: { reporter: 'MAR', flow: 'import', unit: 'MAD', value: 1e6 },
    lines: [
      ['Importations du Maroc par produit (Valeur en millions de DH)'],
      ['Produit', 2018, 2019, 'Variation', null],
      [null, null, null, 'MDH', '%'],
      ...['Blé', 'Orge', 'Sucre', 'Dattes', 'Gaz'].map((product, at): Line => {
        const [before, now] = [whole(at, 61), whole(at, 67)];
        const change = rounded((now / before - 1) * 100);
        return [
          product,
          put(before, { product, period: '2018' }),
          put(now, { product, period: '2019' }),
          now - before,
          put(change, { product, period: '2019', measure: 'growth', unit: '%', value: change, free: true }),
        ];
      }),
    ],
  });
}

function otherMoneyInRow(): LookAlike {
  return written({
    family: 'rows of other money',
    name: 'the total once more in rupees',
    common: { reporter: 'LKA', flow: 'import', value: 1e6 },
    lines: [
      ['Imports of Sri Lanka by category'],
      ['US$ million'],
      ['Category', 2018, 2019],
      ...['Fuel', 'Fertiliser', 'Vehicles'].map((product, at): Line => [
        product,
        put(whole(at, 71), { product, period: '2018' }),
        put(whole(at, 73), { product, period: '2019' }),
      ]),
      [
        'Imports, Rs. million',
        put(whole(7, 79) * 300, { product: 'Imports, Rs. million', period: '2018', unit: 'LKR' }),
        put(whole(8, 79) * 300, { product: 'Imports, Rs. million', period: '2019', unit: 'LKR' }),
      ],
    ],
  });
}
