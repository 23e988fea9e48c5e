import { PARTNERS, amount, made, rounded, type LookAlike } from './draft';
import { put, written, type Line, type Put } from './written';

/** Habits of offices: parts of years in the title, two units in one line, plans beside what was, rows of changes, names in two languages. */
export function officeHabits(): LookAlike[] {
  return [
    halfYears(),
    valuesAndQuantities(),
    plans(),
    changesBelow(),
    grandTotal(),
    twoLanguages(),
    monthsBelowYears(),
    statedMonths(),
    kindsOfGoods(),
    customsCodes(),
  ];
}

/** The months that the title names for two years are those of both. */
function halfYears(): LookAlike {
  return written({
    family: 'part of both years in the title',
    name: 'January to June',
    common: { reporter: 'PHL', flow: 'export', value: 1e6 },
    lines: [
      ['TABLE 6. Philippine Exports by Country: January to June 2023 and 2024'],
      ['(FOB Value in Million US Dollars)'],
      ['Country', '2024(p)', '2023(r)'],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        put(made(at, 1801), { partner, period: '2024-01/2024-06' }),
        put(made(at, 1811), { partner, period: '2023-01/2023-06' }),
      ]),
    ],
  });
}

/** One line names the unit of the money and that of the amounts; the heads say which is which. */
function valuesAndQuantities(): LookAlike {
  const table = written({
    family: 'both units in one line',
    name: 'values and quantities',
    common: { reporter: 'CIV', flow: 'export' },
    lines: [
      ["Côte d'Ivoire : Exportations par principaux produits"],
      ['Valeurs en milliards de FCFA ; quantités en milliers de tonnes'],
      ['Produits', '2022', null, '2023', null],
      [null, 'Quantité', 'Valeur', 'Quantité', 'Valeur'],
      ...['Cacao', 'Café vert', 'Caoutchouc', 'Noix de cajou'].map((product, at): Line => {
        const pair = (year: number): Put[] => {
          const [weight, money] = [made(at, year, 1823), made(at, year, 1831)];
          const common = { product, period: String(year) };
          return [
            put(weight, { ...common, measure: 'quantity', unit: 't', value: weight * 1000 }),
            put(money, { ...common, unit: 'XOF', value: money * 1e9 }),
          ];
        };
        return [product, ...pair(2022), ...pair(2023)];
      }),
    ],
  });
  table.sheets[0]?.merges.push({ top: 3, left: 2, bottom: 3, right: 3 }, { top: 3, left: 4, bottom: 3, right: 5 });
  return table;
}

/** What was to be sold is no export. */
function plans(): LookAlike {
  return written({
    family: 'plans beside what was',
    name: 'target between two years',
    common: { reporter: 'BGD', flow: 'export', value: 1e6 },
    lines: [
      ['Export performance of Bangladesh (value in million US$)'],
      ['HS Code', 'Products', 'Export 2022-23', 'Export Target 2023-24', 'Export 2023-24'],
      ...(
        [
          ['0306', 'Shrimps'],
          ['61', 'Knitwear'],
          ['62', 'Woven garments'],
          ['64', 'Footwear'],
        ] as const
      ).map(([product, name], at): Line => [
        product,
        name,
        put(made(at, 1847), { product, period: 'FY2022-23' }),
        made(at, 1861),
        put(made(at, 1867), { product, period: 'FY2023-24' }),
      ]),
    ],
  });
}

/** Below each flow its change: parts of a hundred, and no money. */
function changesBelow(): LookAlike {
  const years = [2022, 2023];
  const flows = [
    ['Товарооборот', 'turnover', true],
    ['Экспорт', 'export', false],
    ['Импорт', 'import', false],
  ] as const;
  return written({
    family: 'change below each flow',
    name: 'a note on trade between two countries',
    common: { reporter: 'BLR', partner: 'UZB' },
    lines: [
      ['О торговле Республики Беларусь с Республикой Узбекистан'],
      ['млн долл. США'],
      ['Показатель', ...years.map((year) => `${year} г.`)],
      ...flows.flatMap(([name, flow, free], at): Line[] => [
        [
          name,
          ...years.map((year) => {
            const shown = made(at, year, 1871);
            return put(shown, { flow, period: String(year), value: shown * 1e6, free });
          }),
        ],
        [
          'темп роста, %',
          ...years.map((year) =>
            put(rounded(90 + made(at, year, 1873) / 1000), {
              flow,
              period: String(year),
              measure: 'growth',
              unit: '%',
              free: true,
            }),
          ),
        ],
      ]),
    ],
  });
}

/** The last group ends before the total of all of them. */
function grandTotal(): LookAlike {
  const row = (label: string, partner: string, free: boolean, seed: number): Line => [
    label,
    ...[2022, 2023].map((year) => put(made(seed, year, 1877), { partner, period: String(year), free })),
  ];
  return written({
    family: 'total of all below the last group',
    name: 'groups with and without a total',
    asks: 'reporter',
    common: { flow: 'export', unit: 'KES', value: 1e6 },
    lines: [
      ['Total Exports by Destination, 2022-2023'],
      ['KSh Million'],
      ['Destination', 2022, 2023],
      ['EUROPE'],
      row('United Kingdom', 'GBR', false, 1),
      row('Germany', 'DEU', false, 2),
      row('Total', 'EUROPE', true, 3),
      ['AFRICA'],
      row('Uganda', 'UGA', false, 4),
      row('Egypt', 'EGY', false, 5),
      row('Total', 'AFRICA', true, 6),
      ['ASIA'],
      row('Pakistan', 'PAK', false, 7),
      row('China', 'CHN', false, 8),
      row('GRAND TOTAL', 'WLD', false, 9),
    ],
  });
}

/** A place in two languages is one place. */
function twoLanguages(): LookAlike {
  const places = [
    ['CHN', 'China - الصين'],
    ['IND', 'India / الهند'],
    ['PAK', 'باكستان Pakistan'],
    ['IRQ', 'Iraq العراق'],
  ] as const;
  return written({
    family: 'places in two languages',
    name: 'parted by a sign or by the script',
    common: { reporter: 'ARE', unit: 'AED', value: 1e6 },
    lines: [
      ['Foreign Trade of the United Arab Emirates by Country'],
      ['Value in million AED - القيمة بالمليون درهم'],
      ['Country / الدولة', 'Imports / الواردات', 'Re-exports / إعادة التصدير', 'Year / السنة'],
      ...[2022, 2023].flatMap((year) =>
        places.map(([partner, name], at): Line => {
          const common = { partner, period: String(year) };
          return [
            name,
            put(made(at, year, 1879), { ...common, flow: 'import' }),
            put(made(at, year, 1889), { ...common, flow: 're-export' }),
            year,
          ];
        }),
      ),
    ],
  });
}

/** Months with marks of what is revised, below their year; goods and services below each flow. */
function monthsBelowYears(): LookAlike {
  const flows = ['export', 'import'] as const;
  const table = written({
    family: 'marked months below their year',
    name: 'total of goods and services',
    common: { reporter: 'USA', value: 1e6 },
    lines: [
      ['U.S. International Trade in Goods and Services'],
      ['In millions of dollars'],
      ['Period', 'Exports', null, 'Imports', null],
      [null, 'Total', 'Goods (1)', 'Total', 'Goods (1)'],
      ...[2023, 2024].flatMap((year): Line[] => [
        [String(year)],
        ...['  January', '  February (R)', '  March'].map((month, at): Line => {
          const period = `${year}-0${at + 1}`;
          return [
            month,
            ...flows.flatMap((flow, side) => [
              put(amount(at, year, side, 1901), { flow, period }),
              put(amount(at, year, side, 1907), { flow, period, free: true }),
            ]),
          ];
        }),
      ]),
      ['(R) Revised'],
    ],
  });
  table.sheets[0]?.merges.push({ top: 3, left: 2, bottom: 3, right: 3 }, { top: 3, left: 4, bottom: 3, right: 5 });
  return table;
}

/** Two heads of groups, each a whole sentence, are no title. */
function statedMonths(): LookAlike {
  const table = written({
    family: 'sentences as heads of groups',
    name: 'what was and what is estimated',
    common: { reporter: 'VNM', flow: 'export' },
    lines: [
      ['Vietnam: Exports of goods'],
      [null, null, 'Nghìn tấn, triệu đô la Mỹ - 1000 tons, Mill. USD'],
      [null, 'Thực hiện tháng 11 năm 2024', null, 'Ước tính tháng 12 năm 2024', null],
      [null, 'Lượng', 'Trị giá', 'Lượng', 'Trị giá'],
      ...['Cà phê', 'Gạo', 'Cao su', 'Chè'].map((product, at): Line => [
        product,
        ...['2024-11', '2024-12'].flatMap((period, side): Put[] => {
          const [weight, money] = [made(at, side, 1913), made(at, side, 1931)];
          return [
            put(weight, { product, period, measure: 'quantity', unit: 't', value: weight * 1000 }),
            put(money, { product, period, value: money * 1e6 }),
          ];
        }),
      ]),
    ],
  });
  table.sheets[0]?.merges.push({ top: 3, left: 2, bottom: 3, right: 3 }, { top: 3, left: 4, bottom: 3, right: 5 });
  return table;
}

/** Kinds of goods beside few months: without them the rows are alike. */
function kindsOfGoods(): LookAlike {
  const table = written({
    family: 'kinds of goods beside few months',
    name: 'places across',
    common: { reporter: 'PRT', flow: 'export', unit: 'EUR' },
    lines: [
      ['Portugal: Exportações (€) de bens por Local de destino e Tipo de bens; Mensal'],
      ['Período de referência dos dados', 'Tipo de bens', 'Local de destino', null],
      [null, null, 'Espanha', 'França'],
      [null, null, '€', '€'],
      ...(['2024-02', '2024-01'] as const).flatMap((period, side) =>
        ['Produtos agrícolas', 'Produtos alimentares', 'Vestuário'].map((product, at): Line => [
          at === 0 ? (side === 0 ? 'Fevereiro de 2024' : 'Janeiro de 2024') : null,
          product,
          put(amount(at, side, 1933), { partner: 'ESP', product, period }),
          put(amount(at, side, 1949), { partner: 'FRA', product, period }),
        ]),
      ),
    ],
  });
  table.sheets[0]?.merges.push({ top: 2, left: 3, bottom: 2, right: 4 });
  return table;
}

/** Declarations added up by codes, under heads in the letters of another script; of which money, the file does not say. */
function customsCodes(): LookAlike {
  const rows = [
    ['ИМ', 'import', '01/2021', '2021-01', 'PK', 'PAK', '0805100000'],
    ['ЭК', 'export', '02/2021', '2021-02', 'CN', 'CHN', '4407119800'],
    ['ИМ', 'import', '02/2021', '2021-02', 'BY', 'BLR', '1001990000'],
    ['ЭК', 'export', '11/2021', '2021-11', 'KZ', 'KAZ', '4407119800'],
  ] as const;
  return written({
    family: 'flows in two letters',
    name: 'customs of Russia',
    asks: 'unit',
    fileName: 'DATTSVT.csv',
    common: { unit: null },
    lines: [
      ['NAPR', 'PERIOD', 'STRANA', 'TNVED', 'EDIZM', 'STOIM', 'NETTO', 'KOL'],
      ...rows.map(([letters, flow, month, period, code, partner, product], at): Line => {
        const common = { flow, partner, product, period };
        const weight = put(made(at, 1973), { ...common, measure: 'weight', unit: 'kg' });
        const pieces = put(made(at, 1979), { ...common, measure: 'quantity', unit: 'kg', free: true });
        return [letters, month, code, product, 'КИЛОГРАММ', put(made(at, 1951), common), weight, pieces];
      }),
    ],
  });
}
