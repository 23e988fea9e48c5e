import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What looks like the trade of a country and is another's, is no money, or is but a part of what is bought and sold. */
export function outsideTrade(): LookAlike[] {
  return [
    worldByCountry(),
    barrels(),
    balanceOfPayments(),
    fileOfPartner(),
    intoCountry(),
    fiscalYearInUrdu(),
    romanQuarters(),
    codesBeforeNames(),
    goodsUnderFlow(),
  ];
}

/** "World exports by country": the countries are those who export. */
function worldByCountry(): LookAlike {
  return written({
    family: 'world exports by country',
    name: 'barrels a day',
    fileName: 'T318.xls',
    common: { flow: 'export', product: 'Crude oil', measure: 'quantity', unit: 'bbl/d', value: 1000 },
    lines: [
      ['Table 3.18', 'World crude oil exports by Country (1,000 b/d)'],
      [],
      [null, 2011, 2012, 2013],
      ...PARTNERS.map(([reporter, name], at): Line => [
        name,
        ...[2011, 2012, 2013].map((year) => put(amount(at, year, 2089), { reporter, period: String(year) })),
      ]),
    ],
  });
}

/** Two tables in barrels, hidden rows between the heads and the body of the second; a note between them heads nothing. */
function barrels(): LookAlike {
  const goods = ['Gasolina superior', 'Diesel', 'Kerosina', 'Bunker', 'Asfalto', 'Butano'] as const;
  const body = (label: string, period: string, seed: number): Line => [
    label,
    ...goods.map((product, at) => put(amount(at, seed, 2099), { product, period })),
  ];
  const table = written({
    family: 'amounts and no money',
    name: 'fuels in barrels',
    fileName: 'importaciones.xlsx',
    asks: 'reporter',
    common: { flow: 'import', measure: 'quantity', unit: 'bbl' },
    lines: [
      ['Unidad:   Barril (42 galones)'],
      ['Fecha', ...goods],
      body('2022-01', '2022-01', 1),
      body('2022-02', '2022-02', 2),
      body('2022-03', '2022-03', 3),
      ['Nota: los datos de marzo 2022 están sujetos a revisión.'],
      [],
      ['Unidad:   Barril (42 galones)'],
      ['Año', ...goods],
      ...Array.from({ length: 8 }, (_, at): Line => [2001 + at, ...goods.map((_good, col) => amount(at, col, 2111))]),
      body('2020', '2020', 4),
      body('2021', '2021', 5),
    ],
  });
  table.sheets[0]?.hiddenRows.push(10, 11, 12, 13, 14, 15, 16, 17);
  return table;
}

/** A balance of payments is no balance of trade; credit is what was sold. */
function balanceOfPayments(): LookAlike {
  const years = [2021, 2022, 2023] as const;
  const row = (label: string, flow: string, product: string, seed: number): Line => [
    label,
    ...years.map((year) => put(made(seed, year, 2113), { flow, product, period: String(year) })),
  ];
  return written({
    family: 'balance of payments',
    name: 'credit and debit',
    common: { reporter: 'TJK', value: 1000 },
    lines: [
      ['Republic of Tajikistan: Balance of payments, in thousands of US dollars'],
      ['Items', ...years],
      row('Goods, credit (exports)', 'export', 'TOTAL', 1),
      row('Goods, debit (imports)', 'import', 'TOTAL', 2),
    ],
  });
}

/** A file named after the partner, and a title that says so: who reports is asked. */
function fileOfPartner(): LookAlike {
  return written({
    family: 'file named after the partner',
    name: 'exports to it',
    fileName: 'briefing-turkiye.xlsx',
    asks: 'reporter',
    common: { partner: 'TUR', flow: 'export', period: '2023', value: 1e6 },
    lines: [
      ['Top exports to Türkiye, 2023'],
      ['HS code', 'Product', 'US$ million'],
      ...(
        [
          ['5209', 'Denim'],
          ['1006', 'Rice'],
          ['3907', 'Polyesters'],
        ] as const
      ).map(([product, name], at): Line => [product, name, put(made(at, 2129), { product })]),
    ],
  });
}

/** "Import do Polski": Poland imports. */
function intoCountry(): LookAlike {
  return written({
    family: 'imports into the country',
    name: 'by countries of origin, in Polish',
    common: { reporter: 'POL', flow: 'import', value: 1e6 },
    lines: [
      ['Import do Polski według krajów pochodzenia'],
      ['Kraje', '2021 w mln USD', '2022 w mln USD'],
      ...(
        [
          ['DEU', 'Niemcy'],
          ['CHN', 'Chiny'],
          ['PAK', 'Pakistan'],
          ['ITA', 'Włochy'],
        ] as const
      ).map(([partner, name], at): Line => [
        name,
        ...[2021, 2022].map((year) => put(made(at, year, 2131), { partner, period: String(year) })),
      ]),
    ],
  });
}

/** The fiscal year in Urdu is no country. */
function fiscalYearInUrdu(): LookAlike {
  return written({
    family: 'fiscal years in Urdu',
    name: 'trade of two countries',
    common: { reporter: 'PAK', partner: 'UZB', value: 1e6 },
    lines: [
      ['پاکستان اور ازبکستان کے درمیان دو طرفہ تجارت'],
      ['(ملین امریکی ڈالر)'],
      ['مالی سال', 'برآمدات', 'درآمدات'],
      ...['2020-21', '2021-22', '2022-23'].map((year, at): Line => {
        const period = `FY${year}`;
        return [year, put(made(at, 2137), { flow: 'export', period }), put(made(at, 2141), { flow: 'import', period })];
      }),
    ],
  });
}

/** `Q I` to `Q IV` below fiscal years; "items" in a title are no unit. */
function romanQuarters(): LookAlike {
  const quarters = ['Q I', 'Q II', 'Q III', 'Q IV'] as const;
  const table = written({
    family: 'quarters in roman numbers',
    name: 'below fiscal years',
    common: { reporter: 'ETH', flow: 'export', unit: 'ETB', value: 1e6 },
    lines: [
      ['Ethiopia: Values of Major Export Items (In millions of Birr)'],
      ['Particulars', '2022/23', null, null, null],
      [null, ...quarters],
      ...['Coffee', 'Oilseeds', 'Flower', 'Gold'].map((product, at): Line => [
        product,
        ...quarters.map((_, col) => put(made(at, col, 2143), { product, period: `FY2022-23-Q${col + 1}` })),
      ]),
    ],
  });
  table.sheets[0]?.merges.push({ top: 2, left: 2, bottom: 2, right: 5 });
  return table;
}

/** The code of the country before its name; sums in a slash. */
function codesBeforeNames(): LookAlike {
  const places = [
    ['PAK', 'PK -- Pakistán'],
    ['UZB', 'UZ -- Uzbekistán'],
    ['WLD', 'All countries/territories'],
  ] as const;
  return written({
    family: 'codes before the names of places',
    name: 'months across',
    common: { reporter: 'ESP', flow: 'export', unit: 'EUR', value: 1000 },
    lines: [
      ['España: exportaciones, miles de euros'],
      ['País', 'Enero 2024', 'Febrero 2024'],
      ...places.map(([partner, name], at): Line => [
        name,
        ...[1, 2].map((month) => put(made(at, month, 2153), { partner, period: `2024-0${month}` })),
      ]),
    ],
  });
}

/** "Exports" over the names of goods. */
function goodsUnderFlow(): LookAlike {
  return written({
    family: 'a flow over the names of goods',
    name: 'values in words',
    asks: 'reporter',
    fileName: 'ECO4-3-1.csv',
    common: { flow: 'export', unit: 'VUV', value: 1e6 },
    lines: [
      ['Year', 'Exports', 'Unit', 'Value'],
      ...[null, 'Beef', 'Cocoa', 'Kava'].flatMap((product, at) =>
        [2021, 2022].map((year): Line => {
          const figure = put(amount(at, year, 2161), { product: product ?? 'TOTAL', period: String(year) });
          return [year, product, 'Total value in millions of vatu', figure];
        }),
      ),
    ],
  });
}
