import { amount, type LookAlike, type Truth } from './draft';
import { put, written, type Line } from './written';

/** Changes beside amounts, units by turns, flows by letter or by what the partner is. */
export function compared(): LookAlike[] {
  return [quantityAndValueByTurns(), flowByDestination(), flowByLetter(), changeOnYear(), halfYears()];
}

const BESIDE: Partial<Truth> = { measure: 'growth', unit: '%', free: true };
const PARTNERS = [
  ['BLR', 'Belarus'],
  ['CHN', 'China'],
  ['PAK', 'Pakistan'],
] as const;

/** Each product with its quantity and its value, what and in which unit beside it under one head. */
function quantityAndValueByTurns(): LookAlike {
  const years = ['2021-22', '2022-23'] as const;
  return written({
    family: 'quantity and value by turns',
    name: 'units in a column without a head',
    common: { reporter: 'PAK', flow: 'export' },
    lines: [
      ['Export of selected commodities from Pakistan'],
      ['Commodity', 'Unit', null, ...years],
      ...['Rice', 'Cotton yarn', 'Cement'].flatMap((product, at): Line[] => {
        const cells = (seed: number, scale: number, truth: Partial<Truth>) =>
          years.map((year, col) => {
            const shown = amount(at, col, seed);
            return put(shown, { ...truth, product, period: `FY${year}`, value: shown * scale });
          });
        return [
          [product, 'Qty', '000 MT', ...cells(1001, 1000, { measure: 'quantity', unit: 't' })],
          [null, 'Value', 'Million $', ...cells(1003, 1e6, {})],
        ];
      }),
    ],
  });
}

/** Where the only partners are countries of destination, the goods were exported. */
function flowByDestination(): LookAlike {
  return written({
    family: 'flow told by what the partner is',
    name: 'Spanish customs extract',
    asks: 'reporter',
    lines: [
      ['Fecha', 'País Destino', 'Código Arancelario', 'Descripción', 'Valor FOB (USD)'],
      ...(
        [
          ['31/01/2023', 'Pakistán', 'PAK', '1006309000', 'Arroz', '2023-01'],
          ['28/02/2023', 'Bielorrusia', 'BLR', '1006309000', 'Arroz', '2023-02'],
          ['31/03/2023', 'China', 'CHN', '1201900000', 'Soja', '2023-03'],
        ] as const
      ).map(([day, name, partner, product, goods, period], at): Line => [
        day,
        name,
        product,
        goods,
        put(amount(at, 1009), { reporter: null, partner, product, period, flow: 'export' }),
      ]),
    ],
  });
}

/** E and I in a column of flows. */
function flowByLetter(): LookAlike {
  return written({
    family: 'flows by letter',
    name: 'French customs',
    common: { unit: 'EUR' },
    asks: 'reporter',
    lines: [
      ['FLUX', 'MOIS', 'ANNEE', 'NC8', 'CODE PAYS', 'VALEUR (euros)'],
      ...(['E', 'I'] as const).flatMap((letter, group) =>
        (
          [
            ['BY', 'BLR'],
            ['PK', 'PAK'],
          ] as const
        ).map(([iso, partner], at): Line => [
          letter,
          `0${at + 1}`,
          2023,
          '87019110',
          iso,
          put(amount(at, group, 1013), {
            partner,
            product: '87019110',
            period: `2023-0${at + 1}`,
            flow: letter === 'E' ? 'export' : 'import',
          }),
        ]),
      ),
    ],
  });
}

/** The year that a change is on is not its own. */
function changeOnYear(): LookAlike {
  return written({
    family: 'changes on a year that the head names',
    name: 'share and change behind the value',
    common: { reporter: 'KAZ', flow: 'export', period: '2022', value: 1e6 },
    lines: [
      ['Top export partners of Kazakhstan, 2022'],
      ['Country', 'Export value (USD mln)', 'Share %', 'Change vs 2021 %'],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        put(amount(at, 1019), { partner }),
        put(at + 2.5, { partner, measure: 'share', unit: '%', value: at + 2.5 }),
        put(at * 4 - 3, { ...BESIDE, partner, value: at * 4 - 3 }),
      ]),
    ],
  });
}

/** A half-year against that before it: no money, in rows that are called exports and imports. */
function halfYears(): LookAlike {
  const heads = [
    ['2021 год', '2021'],
    ['2022 год', '2022'],
    ['январь-июнь 2023', '2023-01/2023-06'],
  ] as const;
  return written({
    family: 'changes on a year that the head names',
    name: 'Russian, a half-year in per cent of that before',
    common: { reporter: 'BLR', partner: 'PAK', value: 1000 },
    lines: [
      ['Товарооборот Республики Беларусь с Пакистаном (тыс. долл. США)'],
      ['Наименование показателя', ...heads.map(([head]) => head), 'январь-июнь 2023 к январю-июню 2022, %'],
      ...(
        [
          ['Товарооборот', 'turnover'],
          ['Экспорт', 'export'],
          ['Импорт', 'import'],
        ] as const
      ).map(([name, flow], at): Line => [
        name,
        ...heads.map(([, period], col) => put(amount(at, col, 1021), { flow, period })),
        put(at * 5 + 101, { ...BESIDE, flow, period: '2023-01/2023-06', value: at * 5 + 101 }),
      ]),
    ],
  });
}
