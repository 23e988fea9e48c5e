import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Heads that are paths, or goods behind their codes with marks beside each figure, and money by one letter. */
export function officePaths(): LookAlike[] {
  return [pathsOfSeries(), codedGoods(), letterOfMoney(), letterOfNoMoney()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);

function pathsOfSeries(): LookAlike {
  const heads = [
    ['Total a/ f1/ (Miles de dólares)', 'WLD'],
    ['América > América del Norte > Estados Unidos a/ f1/ (Miles de dólares)', 'USA'],
    ['Asia > China a/ f1/ (Miles de dólares)', 'CHN'],
    ['Europa > Alemania a/ f1/ (Miles de dólares)', 'DEU'],
  ] as const;
  return written({
    family: 'heads that are paths',
    name: 'of which the last step is a country',
    common: { reporter: 'MEX', flow: 'export', value: 1e3 },
    fileName: 'series.csv',
    lines: [
      ['Sector externo > Balanza comercial de mercancías de México > Exportaciones por país de destino'],
      ['Periodo', ...heads.map(([name]) => name)],
      ...['2019/01', '2019/02', '2019/03 p/'].map((time, at): Line => [
        time,
        ...heads.map(([, partner], col) =>
          put(whole(at, col, 163), {
            partner,
            period: `2019-0${at + 1}`,
            free: partner === 'WLD',
          }),
        ),
      ]),
      ['a/ La suma de los parciales puede no coincidir con el total.'],
    ],
  });
}

function codedGoods(): LookAlike {
  const places = [
    ['DE: Alemanha', 'DEU'],
    ['AO: Angola', 'AGO'],
    ['BR: Brasil', 'BRA'],
    ['PK: Paquistão', 'PAK'],
  ] as const;
  const goods = ['TOTAL', '22', '87'];
  return written({
    family: 'goods in heads',
    name: 'behind their codes, with marks beside each figure',
    common: { reporter: 'PRT', flow: 'export', unit: 'EUR', period: '2019-12' },
    lines: [
      ['Exportações (€) de bens de Portugal por local de destino, dezembro de 2019'],
      [
        'Local de destino',
        'Total',
        'Total',
        '22: Bebidas, líquidos alcoólicos',
        '22: Bebidas, líquidos alcoólicos',
        '87: Veículos automóveis',
        '87: Veículos automóveis',
      ],
      [null, '€', 'Sinal convencional', '€', 'Sinal convencional', '€', 'Sinal convencional'],
      ...places.map(([name, partner], at): Line => [
        name,
        ...goods.flatMap((product, col) => [
          put(whole(at, col, 167) * 1000, { partner, product, free: product === 'TOTAL' }),
          'Po',
        ]),
      ]),
    ],
  });
}

const YEARS = ['2018', '2019'];

function byCountry(seed: number): Line[] {
  return (
    [
      ['China', 'CHN'],
      ['India', 'IND'],
      ['Spain', 'ESP'],
    ] as const
  ).map(([name, partner], at): Line => [
    name,
    ...YEARS.map((period, col) => put(whole(at, col, seed), { partner, period })),
  ]);
}

function letterOfMoney(): LookAlike {
  return written({
    family: 'money by one letter',
    name: 'in the tables of who writes it so',
    common: { reporter: 'NGA', flow: 'export', unit: 'NGN', value: 1e6 },
    lines: [["Exports of Nigeria by country (N'Million)"], ['Country', ...YEARS], ...byCountry(173)],
  });
}

function letterOfNoMoney(): LookAlike {
  return written({
    family: 'money by one letter',
    name: 'in the tables of somebody else',
    common: { reporter: 'GHA', flow: 'export', unit: null, value: 1e6 },
    asks: 'unit',
    lines: [["Exports of Ghana by country (N'Million)"], ['Country', ...YEARS], ...byCountry(179)],
  });
}
