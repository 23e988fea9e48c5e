import { made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of the trade of two countries, as embassies and chambers write them: units at the edge, arrows, joined adjectives. */
export function twoSides(): LookAlike[] {
  return [
    unitAtEdge(),
    minusTriangles(),
    arrows(),
    pricesBeside(),
    joinedAdjectives(),
    tradeOverExports(),
    importersFrom(),
  ];
}

const YEARS = [2021, 2022, 2023, 2024];
const FLOWS = ['export', 'import'] as const;

/** "(US$ in million)" merged over the last two columns, over heads that have no unit of their own. */
function unitAtEdge(): LookAlike {
  const table = written({
    family: 'the unit at the right edge',
    name: 'merged over the last of the heads',
    common: { reporter: 'PAK', partner: 'BLR', value: 1e6 },
    lines: [
      ['Bilateral trade between Pakistan and Belarus'],
      [null, null, null, null, '(US$ in million)'],
      ['Year', 'Exports', 'Imports', 'Total trade', 'Balance', '% change'],
      ...YEARS.map((year, at): Line => {
        const [out, back] = [made(at, 0, 4001) / 10, made(at, 1, 4001) / 10];
        return [
          year,
          put(rounded(out), { flow: 'export', period: String(year) }),
          put(rounded(back), { flow: 'import', period: String(year) }),
          put(rounded(out + back), { flow: 'turnover', period: String(year), free: true }),
          put(rounded(out - back), { flow: 'balance', period: String(year), free: true }),
          put(rounded(3.1 + at), {
            measure: 'growth',
            unit: '%',
            flow: null,
            period: String(year),
            free: true,
            value: 3.1 + at,
          }),
        ];
      }),
    ],
  });
  table.sheets[0]?.merges.push({ top: 2, left: 5, bottom: 2, right: 6 });
  return table;
}

/** What fell has a triangle before it, as offices in Japan write a minus; what rose has nothing. */
function minusTriangles(): LookAlike {
  const changes = [
    ['▲12.9', -12.9],
    ['▲23.1', -23.1],
    ['67.1', 67.1],
    ['△5.9', -5.9],
  ] as const;
  return written({
    family: 'triangles before numbers',
    name: 'that are a minus',
    common: { reporter: 'JPN', partner: 'PAK', unit: 'JPY', value: 1e6 },
    lines: [
      ['日本の対パキスタン貿易（単位：百万円）'],
      ['年', '輸出', '前年比（％）', '輸入'],
      ...YEARS.map((year, at): Line => {
        const [shown, value] = changes[at] ?? ['0', 0];
        return [
          `${year}年`,
          put(made(at, 0, 4003), { flow: 'export', period: String(year) }),
          put(shown, { measure: 'growth', unit: '%', flow: null, period: String(year), value }),
          put(made(at, 1, 4003), { flow: 'import', period: String(year) }),
        ];
      }),
    ],
  });
}

/** Arrows up and down beside changes, in a list of goods with code and name in one cell. */
function arrows(): LookAlike {
  const goods = [
    ['8517', 'Telephones', '▼ 9.7%', -9.7],
    ['6404', 'Footwear', '▲ 3.1%', 3.1],
    ['1006', 'Rice', '▲ 35.6%', 35.6],
    ['0901', 'Coffee', '▼ 4.6%', -4.6],
  ] as const;
  return written({
    family: 'triangles before numbers',
    name: 'that are arrows',
    common: { reporter: 'VNM', flow: 'export', period: '2023', value: 1e9 },
    lines: [
      ['TOP EXPORT PRODUCTS OF VIET NAM, 2023'],
      ['Rank', 'HS code & product', 'Export value (US$ bn)', 'Change vs 2022'],
      ...goods.map(([code, name, shown, value], at): Line => [
        put(at + 1, { product: code, measure: 'rank', unit: null, value: at + 1, free: true }),
        `${code} - ${name}`,
        put(rounded(52.3 - at * 7), { product: code }),
        put(shown, { product: code, partner: null, measure: 'growth', unit: '%', value }),
      ]),
    ],
  });
}

/** `EUR_pro_kg` beside the money: a price, and no amount. */
function pricesBeside(): LookAlike {
  return written({
    family: 'prices beside amounts',
    name: 'in one word',
    fileName: 'extrakt.csv',
    common: { reporter: 'DEU', partner: 'VNM', flow: 'export', unit: 'EUR' },
    lines: [
      ['REPORTER', 'PARTNER', 'PRODUCT', 'FLOW', 'PERIOD', 'VALUE_IN_EUROS', 'EUR_pro_kg'],
      ...['87032319', '87032410', '87033219'].flatMap((product, row) =>
        ['2022', '2023'].map((period, at): Line => [
          'DE',
          'VN',
          product,
          'EXPORT',
          period,
          put(made(row, at, 4007) * 100, { product, period }),
          put(rounded(17.2 + row + at), { product, period, measure: 'rate', unit: 'EUR pro kg', free: true }),
        ]),
      ),
    ],
  });
}

/** "Deutsch-vietnamesischer Warenhandel": both sides in one word. */
function joinedAdjectives(): LookAlike {
  return written({
    family: 'adjectives of two countries',
    name: 'joined in one word of the title',
    common: { reporter: 'DEU', partner: 'VNM', unit: 'EUR', value: 1e6 },
    lines: [
      ['Deutsch-vietnamesischer Warenhandel (in Mio. EUR)'],
      ['Jahr', 'Ausfuhr', 'Einfuhr'],
      ...YEARS.map((year, at): Line => [
        String(year),
        ...FLOWS.map((flow, side) => put(made(at, side, 4013), { flow, period: String(year) })),
      ]),
    ],
  });
}

/** A title of the trade of both over a caption of the exports of one: each table is of its caption. */
function tradeOverExports(): LookAlike {
  const goods = ['Produits pharmaceutiques', 'Machines', 'Parfums'];
  return written({
    family: 'a caption below a title',
    name: 'of exports below one of all trade',
    common: { reporter: 'FRA', partner: 'UZB', unit: 'EUR', flow: 'export', value: 1e6 },
    lines: [
      ['Les échanges commerciaux entre la France et l’Ouzbékistan'],
      [null],
      ['Principales exportations françaises vers l’Ouzbékistan (M€)'],
      ['Produit', '2022', '2023', '2024'],
      ...goods.map((product, row): Line => [
        product,
        ...[2022, 2023, 2024].map((year, at) =>
          put(rounded(made(row, at, 4019) / 10), { product, period: String(year) }),
        ),
      ]),
    ],
  });
}

/** "Importers from Uganda" in the rows: they report. */
function importersFrom(): LookAlike {
  const members = [
    ['ITA', 'Italy'],
    ['DEU', 'Germany'],
    ['NLD', 'Netherlands'],
    ['ESP', 'Spain'],
  ] as const;
  return written({
    family: 'those who import in the rows',
    name: 'of goods from one country',
    common: { partner: 'UGA', unit: 'EUR', flow: 'import', value: 1e3 },
    lines: [
      ['Top EU importers from Uganda (EUR thousand)'],
      ['Member State', '2023', '2024'],
      ...members.map(([reporter, name], row): Line => [
        name,
        ...[2023, 2024].map((year, at) => put(made(row, at, 4021), { reporter, period: String(year) })),
      ]),
    ],
  });
}
