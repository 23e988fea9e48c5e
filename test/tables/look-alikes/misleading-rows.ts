import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Rows that look like heads, and labels that look like measures. */
export function misleadingRows(): LookAlike[] {
  return [emptyFirstRows(), amountsLikeYears(), goodsAsSeries(), goodsWithTotals(), industries(), categories()];
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
