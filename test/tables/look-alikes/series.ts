import { amount, made, PARTNERS, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Time series with rows about them, amounts that bear their own unit, months written as numbers. */
export function series(): LookAlike[] {
  return [
    rowsAboutSeries(),
    moneyInTwoRows(),
    ownUnits(),
    oneUnitEach(),
    pointedMonths(),
    monthsFirst(),
    pointedDown(),
    numberedHeads(),
    codesOfIndicator(),
    ownHeading(),
  ];
}

const MONTHS = ['Jan-2022', 'Feb-2022', 'Mar-2022', 'Apr-2022'];

/** Name, unit, type, frequency and number of each series stand above its months. */
function rowsAboutSeries(): LookAlike {
  const goods = [
    ['00 Live animals', 'Live animals'],
    ['01 Meat', 'Meat'],
    ['Total', 'TOTAL'],
  ] as const;
  const all = (text: string): Line => [text.split('|')[0] ?? '', ...goods.map(() => text.split('|')[1] ?? '')];
  return written({
    family: 'rows about each series above its months',
    name: 'Australian dollars in thousands',
    common: { reporter: 'AUS', flow: 'export', unit: 'AUD', value: 1000 },
    lines: [
      ['Australian Bureau of Statistics'],
      ['TABLE 12a. MERCHANDISE EXPORTS, FOB Value'],
      [null, ...goods.map(([name]) => `Merchandise exports ;  ${name} ;`)],
      all("Unit|$'000"),
      all('Series Type|Original'),
      all('Data Type|FLOW'),
      all('Frequency|Month'),
      all('Collection Month|1'),
      all('Series Start|Jan-1988'),
      all('Series End|Apr-2022'),
      all('No. Obs|412'),
      ['Series ID', 'A1829120A', 'A1829121C', 'A1829119K'],
      ...MONTHS.map((month, at): Line => [
        month,
        ...goods.map(([, product], col) => put(amount(at, col, 1753), { product, period: `2022-0${at + 1}` })),
      ]),
    ],
  });
}

/** The currency stands above its scale; years, quarters and months follow each other. */
function moneyInTwoRows(): LookAlike {
  const flows = ['Exports', 'Imports'] as const;
  return written({
    family: 'rows about each series above its times',
    name: 'currency and scale in two rows',
    asks: 'reporter',
    common: { unit: 'GBP', value: 1e6 },
    lines: [
      ['Title', ...flows.map((flow) => `BOP: ${flow}: Total Trade in Goods: SA`)],
      ['CDID', 'BOKG', 'BOKH'],
      ['Source dataset ID', 'MRET', 'MRET'],
      ['PreUnit', '£', '£'],
      ['Unit', 'm', 'm'],
      ['Release Date', '10-11-2023', '10-11-2023'],
      ...(
        [
          ['2020', '2020'],
          ['2021', '2021'],
          ['2021 Q1', '2021-Q1'],
          ['2021 JAN', '2021-01'],
        ] as const
      ).map(([shown, period], at): Line => [
        shown,
        ...flows.map((_, col) => put(amount(at, col, 1759), { flow: col === 0 ? 'export' : 'import', period })),
      ]),
    ],
  });
}

/** Each amount bears its unit: they are weights and no money. */
function ownUnits(): LookAlike {
  return written({
    family: 'amounts that bear their own unit',
    name: 'tons behind each number',
    asks: 'reporter',
    common: { flow: 'export', measure: 'weight', unit: 't' },
    lines: [
      ['Country', 'Exports 2021', 'Exports 2022'],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        ...[2021, 2022].map((year) => {
          const shown = 1000 + amount(at, year, 1777);
          const text = `${Math.floor(shown / 1000)},${String(shown % 1000).padStart(3, '0')} tons`;
          return put(text, { partner, period: String(year), value: shown });
        }),
      ]),
    ],
  });
}

/** The same in long form, under a head that says little. */
function oneUnitEach(): LookAlike {
  return written({
    family: 'amounts that bear their own unit',
    name: 'long form, kilograms in Russian',
    asks: 'reporter',
    common: { flow: 'import', measure: 'quantity', unit: 'kg' },
    fileName: 'import.xlsx',
    lines: [
      ['Год', 'Товар', 'Количество'],
      ...['Сыр', 'Масло', 'Молоко'].flatMap((product, at) =>
        [2021, 2022].map((year): Line => {
          const shown = 100 + (amount(at, year, 1783) % 900);
          return [year, product, put(`${shown} кг`, { product, period: String(year), value: shown })];
        }),
      ),
    ],
  });
}

/** `21.09`, `21.10` are months, whether kept as numbers (`21.1`) or as text. */
function pointedMonths(): LookAlike {
  const heads: (string | number)[] = [21.08, 21.09, 21.1, 21.11, 21.12, 22.01];
  const periods = ['2021-08', '2021-09', '2021-10', '2021-11', '2021-12', '2022-01'];
  return written({
    family: 'months written as numbers',
    name: 'year before the month, across',
    common: { reporter: 'PAK', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of Pakistan by partner (US$ million)'],
      ['Country', ...heads],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        ...periods.map((period, col) => put(made(at, col, 1787), { partner, period })),
      ]),
    ],
  });
}

function monthsFirst(): LookAlike {
  const periods = ['2006-01', '2006-02', '2006-03', '2006-04'];
  return written({
    family: 'months written as numbers',
    name: 'month before the year, across',
    common: { reporter: 'PAK', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of Pakistan by partner (US$ million)'],
      ['Country', '01.2006', '02.2006', '03.2006', '04.2006'],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        ...periods.map((period, col) => put(made(at, col, 1789), { partner, period })),
      ]),
    ],
  });
}

function pointedDown(): LookAlike {
  return written({
    family: 'months written as numbers',
    name: 'down, under "Period"',
    common: { reporter: 'PAK', value: 1e6 },
    lines: [
      ['Foreign trade of Pakistan (US$ million)'],
      ['Period', 'Exports', 'Imports'],
      ...['01', '02', '03', '04'].map((month, at): Line => [
        `2023.${month}`,
        put(made(at, 1, 1801), { flow: 'export', period: `2023-${month}` }),
        put(made(at, 2, 1801), { flow: 'import', period: `2023-${month}` }),
      ]),
    ],
  });
}

/** "1.1 Oil" below "1 Exports", in two currencies; the year stands once for its months. */
function numberedHeads(): LookAlike {
  const heads = [
    ['1 Exports', 'export', 'TOTAL'],
    ['1.1 Oil', 'export', 'Oil'],
    ['1.2 Non-oil', 'export', 'Non-oil'],
    ['2 Imports', 'import', 'TOTAL'],
    ['2.1 Oil', 'import', 'Oil'],
  ] as const;
  return written({
    family: 'heads that are numbered as parts of each other',
    name: 'months without their year',
    asks: 'reporter',
    common: { value: 1e6 },
    lines: [
      ['Year', 'Month', ...heads.map(([head]) => head)],
      [null, null, ...heads.map(() => 'US $ Millions')],
      ...['2023', '2022'].flatMap((year) =>
        ['Aug', 'Jul', 'Jun'].map((month, at): Line => [
          at === 0 ? Number(year) : null,
          month,
          ...heads.map(([, flow, product], col) =>
            put(amount(at, col, Number(year), 1831), { flow, product, period: `${year}-0${8 - at}` }),
          ),
        ]),
      ),
    ],
  });
}

/** Exports by the codes of an indicator, parts of the domestic product. */
function codesOfIndicator(): LookAlike {
  return written({
    family: 'an indicator by its codes',
    name: 'parts of the domestic product and millions',
    common: { flow: 'export', product: 'TRADEGOODS' },
    lines: [
      ['LOCATION', 'INDICATOR', 'SUBJECT', 'MEASURE', 'FREQUENCY', 'TIME', 'Value', 'Flag Codes'],
      ...['AUS', 'DEU', 'TUR'].flatMap((reporter, at) =>
        ['2020', '2021'].map((period, col): Line => {
          const shown = amount(at, col, 1847);
          const figure = put(shown, { reporter, period, value: shown * 1e6 });
          return [reporter, 'TRADEGOODS', 'EXP', 'MLN_USD', 'A', period, figure, null];
        }),
      ),
    ],
  });
}

/** The reporter's own name over its rows makes it no partner of itself; a bare dollar is that of the office. */
function ownHeading(): LookAlike {
  const row = (label: string, product: string, flow: string, at: number): Line => [
    label,
    ...['2020', '2021', '2022'].map((period, col) => put(made(at, col, 1861), { product, flow, period })),
  ];
  return written({
    family: 'the reporter over its own rows',
    name: 'a bare dollar of its office',
    common: { reporter: 'AUS', unit: 'AUD', value: 1e6 },
    lines: [
      ['Table 12: Minerals outlook of Australia ($ million)'],
      [null, '2020', '2021', '2022'],
      ['Australia'],
      row('Exports of alumina', 'Exports of alumina', 'export', 1),
      row('Exports of bauxite', 'Exports of bauxite', 'export', 2),
      row('Exports of zinc', 'Exports of zinc', 'export', 3),
      ['Source: Australian Bureau of Statistics'],
    ],
  });
}
