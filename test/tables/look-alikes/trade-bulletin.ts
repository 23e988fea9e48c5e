import { amount, made, PARTNERS, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of a statistical office's quarterly bulletin. */
export function tradeBulletin(): LookAlike[] {
  return [
    goodsInHeads(),
    blocksWithCodes(),
    monthsOfValue(),
    ranksBesidePartners(),
    notElsewhere(),
    yearAndPeriod(),
    regions(),
    totalOfFlow(),
  ];
}

/** Heads that name goods beside their flow, and the total of it. */
function goodsInHeads(): LookAlike {
  const heads = [
    ['Total Exports (₦’m)', 'TOTAL'],
    ['Crude Oil Exports (₦’m)', 'Crude Oil'],
    ['Agricultural Exports (₦’m)', 'Agricultural'],
  ] as const;
  return written({
    family: 'goods in the heads of one flow',
    name: 'total beside them',
    common: { reporter: 'NGA', flow: 'export', unit: 'NGN', value: 1e6 },
    lines: [
      ['Nigeria: exports by quarter'],
      ['Quarter', ...heads.map(([head]) => head)],
      ...['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map((period, at): Line => [
        period,
        ...heads.map(([, product], col) => put(amount(at, col, 1669), { product, period })),
      ]),
    ],
  });
}

/** Two blocks side by side; ranks and codes stand before the labels of both. */
function blocksWithCodes(): LookAlike {
  const codes = ['BY', 'CN', 'DE', 'TR'];
  const block = (at: number, flow: string): Line => {
    const [partner, name] = PARTNERS[at] ?? ['', ''];
    const value = put(amount(at, flow.length, flow.charCodeAt(0), 1693), { partner, flow });
    return [`${at + 1}`, codes[at] ?? '', name, value];
  };
  return written({
    family: 'blocks with ranks and codes before their labels',
    name: 'exports beside imports',
    common: { reporter: 'NGA', period: '2024-Q3', unit: 'NGN' },
    lines: [
      ['Nigeria: Top Trading Partners Q3 2024'],
      [],
      ['Export', null, null, null, null, 'Import'],
      ['No.', 'Code', 'Country of Destination', 'Value (₦)', null, 'No.', 'Code', 'Country of Origin', 'Value (₦)'],
      ...PARTNERS.map((_, at): Line => [...block(at, 'export'), null, ...block(at, 'import')]),
    ],
  });
}

/** Months with what is counted behind them, and the quarter that they make. */
function monthsOfValue(): LookAlike {
  const heads = [
    ['JULY Value (₦)', '2024-07'],
    ['AUGUST Value (₦)', '2024-08'],
    ['QUARTER 3 Value (₦)', '2024-Q3'],
  ] as const;
  return written({
    family: 'months with a word behind them',
    name: 'and their quarter',
    asks: 'reporter',
    common: { flow: 're-export', unit: 'NGN' },
    lines: [
      ['THIRD QUARTER 2024 RE-EXPORTS'],
      ['PRODUCT CODE', 'COUNTRY OF DESTINATION', ...heads.map(([head]) => head)],
      ...PARTNERS.map(([partner, name], at): Line => [
        `280130000${at}`,
        name,
        ...heads.map(([, period], col) =>
          put(amount(at, col, 1697), { partner, product: `280130000${at}`, period, free: period.includes('Q') }),
        ),
      ]),
    ],
  });
}

/** A rank beside what was sold to whom makes nobody a reporter. */
function ranksBesidePartners(): LookAlike {
  return written({
    family: 'ranks of goods beside their buyers',
    name: 'country description',
    asks: 'unit',
    common: { unit: null, flow: 'export', period: '2024-Q3' },
    lines: [
      ['Major agricultural exports, third quarter 2024'],
      ['RANKING', 'Product', 'Product Description', 'Country Description', 'Value'],
      ...['1801001100', '1207400000', '0801320000'].flatMap((product, at) =>
        PARTNERS.map(([partner, name], number): Line => [
          number === 0
            ? put(at + 1, { measure: 'rank', partner, product, unit: null, value: at + 1, free: true })
            : null,
          number === 0 ? product : null,
          number === 0 ? `Goods ${product}` : null,
          name,
          put(made(at, number, 1699), { partner, product }),
        ]),
      ),
    ],
  });
}

/** "Commodities n.e.s." over numbers is one of the goods across, and no column of their codes. */
function notElsewhere(): LookAlike {
  const goods = ['Food & live animals', 'Beverages & tobacco', 'Manufactured goods', 'Commodities n.e.s.'];
  return written({
    family: 'goods across, the last of them not named elsewhere',
    name: 'years and parts of them without heads',
    asks: 'reporter',
    common: { flow: 'import', unit: 'NGN', value: 1e6 },
    lines: [
      ['Tab 6: Summary of Imports by Sections (₦ million)'],
      [null, null, ...goods, 'Total'],
      ...['2022', '2023'].flatMap((year, at) =>
        ['Q1', 'Q2', 'Q3'].map((quarter, number): Line => {
          const period = `${year}-${quarter}`;
          return [
            number === 0 ? Number(year) : null,
            quarter,
            ...goods.map((product, col) => put(amount(at, number, col, 1709), { product, period })),
            put(amount(at, number, 1721), { period, free: true }),
          ];
        }),
      ),
    ],
  });
}

/** Parts of a year under "Period", the year beside them. */
function yearAndPeriod(): LookAlike {
  return written({
    family: 'year and period',
    name: 'whole years, quarters and months below each other',
    asks: 'unit',
    common: { reporter: 'NGA', unit: null },
    lines: [
      ["Table 8. Summary of Nigeria's Merchandise Trade"],
      ['YEAR', 'PERIOD', 'IMPORTS', 'EXPORTS'],
      ...(
        [
          ['2022', 'Jan-Dec', '2022'],
          ['2023', 'Jan-Dec', '2023'],
          ['2023', 'Q4', '2023-Q4'],
          ['2024', 'Q1', '2024-Q1'],
          ['2024', 'Jan', '2024-01'],
          ['2024', 'Feb', '2024-02'],
        ] as const
      ).map(([year, part, period], at): Line => [
        year,
        part,
        put(made(at, 1, 1723), { flow: 'import', period }),
        put(made(at, 2, 1723), { flow: 'export', period }),
      ]),
    ],
  });
}

/** "To economic regions of the world": the regions are the partners. */
function regions(): LookAlike {
  return written({
    family: 'exports to regions of the world',
    name: 'sectors down, months across',
    asks: 'unit',
    common: { unit: null, flow: 'export' },
    lines: [
      ['Table 14: Sectorial Exports to Economic Regions of the World, Q3 2024'],
      ['Sector', 'Region', 'July', 'August'],
      ...['AGRICULTURAL GOODS', 'RAW MATERIALS'].flatMap((product, at) =>
        ['AFRICA', 'AMERICA', 'ASIA'].map((partner, number): Line => [
          number === 0 ? product : null,
          partner,
          put(made(at, number, 1733), { product, partner, period: '2024-07' }),
          put(made(at, number, 1741), { product, partner, period: '2024-08' }),
        ]),
      ),
    ],
  });
}

/** "Total Exportaciones" among the totals of groups is with the world. */
function totalOfFlow(): LookAlike {
  const rows = [
    ['Total Mercosur', 'Total Mercosur'],
    ['Total Alianza Pacifico', 'Total Alianza Pacifico'],
    ['Total Exportaciones', 'WLD'],
  ] as const;
  return written({
    family: 'the total of a flow among groups',
    name: 'Spanish, months across',
    fileName: 'exportaciones_mensual.csv',
    asks: 'unit',
    common: { unit: null, flow: 'export' },
    lines: [
      ['Total', null, 'January , 2018', 'February , 2018', 'March , 2018'],
      ...rows.map(([name, partner], at): Line => [
        name,
        null,
        ...['2018-01', '2018-02', '2018-03'].map((period, col) => put(amount(at, col, 1747), { partner, period })),
      ]),
    ],
  });
}
