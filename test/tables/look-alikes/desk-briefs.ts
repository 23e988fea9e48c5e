import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What a desk puts together for a visit: several small tables on a sheet, with notes and totals of its own. */
export function deskBriefs(): LookAlike[] {
  return [
    atAGlance(),
    othersWithoutCode(),
    noteBehindSource(),
    dollarsBelowMillions(),
    measuredGoods(),
    othersUnderNumbers(),
    ofWhich(),
    shareRow(),
  ];
}

const goods = ['Rice', 'Tea', 'Cement', 'Sesame'] as const;
const codes = ['1006', '0902', '2523', '1207'] as const;
const PAK_KEN = { reporter: 'PAK', partner: 'KEN', value: 1e6 };

/** Years beside a numbered list of goods by their codes, with titles over both. */
function atAGlance(): LookAlike {
  const years = ['2020-21', '2021-22', '2022-23', '2023-24'];
  return written({
    family: 'tables beside each other',
    name: 'years beside numbered goods and their codes',
    common: PAK_KEN,
    lines: [
      ['Trade of Pakistan with Kenya'],
      ['(US$ million)', null, null, null, 'Top exports to Kenya (2023-24), US$ million'],
      ['Year', 'Exports', 'Imports', null, 'S.#', 'HS code', 'Product', 'Value'],
      ...years.map((year, at): Line => [
        year,
        put(made(at, 7001), { flow: 'export', period: `FY${year}` }),
        put(made(at, 7003), { flow: 'import', period: `FY${year}` }),
        null,
        at + 1,
        codes[at] ?? '',
        goods[at] ?? '',
        put(made(at, 7007), { flow: 'export', product: codes[at] ?? '', period: 'FY2023-24' }),
      ]),
    ],
  });
}

/** Goods by code; neither the others nor the total have one. */
function othersWithoutCode(): LookAlike {
  const years = ['2022', '2023'];
  const rows = [...goods.slice(0, 3), 'Diğer', 'Genel Toplam'];
  return written({
    family: 'codes of goods',
    name: 'that the others and the total have not',
    common: { ...PAK_KEN, flow: 'export', value: 1e3 },
    lines: [
      ["Pakistan'ın Kenya'ya ihracatı (Bin ABD Doları)"],
      ['GTİP', 'Ürün Adı', ...years],
      ...rows.map((name, row): Line => [
        codes[row < 3 ? row : 9] ?? null,
        name,
        ...years.map((period, at) =>
          put(made(row, at, 7013), { period, product: row < 3 ? (codes[row] ?? '') : row === 3 ? name : 'TOTAL' }),
        ),
      ]),
    ],
  });
}

function noteBehindSource(): LookAlike {
  const years = ['2021', '2022', '2023', '2024*'];
  return written({
    family: 'a note tells the months of a year',
    name: 'behind the source, in Turkish',
    common: { reporter: 'TUR', partner: 'KEN', value: 1e6 },
    lines: [
      ['Türkiye – Kenya dış ticareti (Milyon ABD Doları)'],
      ['Yıl', 'İhracat', 'İthalat'],
      ...years.map((year, at): Line => {
        const period = at === 3 ? '2024-01/2024-07' : year;
        return [year, put(made(at, 7019), { flow: 'export', period }), put(made(at, 7027), { flow: 'import', period })];
      }),
      ['Kaynak: TÜİK   * Ocak-Temmuz'],
    ],
  });
}

/** A second table whose head names its own money, far below the millions of the first. */
function dollarsBelowMillions(): LookAlike {
  const years = ['2021', '2022', '2023'];
  return written({
    family: 'money of a second table',
    name: 'in dollars, below a table in millions',
    common: { reporter: 'ARG', partner: 'ARE' },
    lines: [
      ['Intercambio comercial Argentina – Emiratos Árabes Unidos (en millones de USD)'],
      ['Año', 'Exportaciones', 'Importaciones'],
      ...years.map((period, at): Line => {
        const [sold, bought] = [made(at, 7039), made(at, 7043)];
        return [
          period,
          put(sold, { flow: 'export', period, value: sold * 1e6 }),
          put(bought, { flow: 'import', period, value: bought * 1e6 }),
        ];
      }),
      [],
      ['Principales exportaciones argentinas a Emiratos Árabes Unidos, 2023'],
      ['NCM', 'Descripción', 'USD FOB'],
      ...goods.map((name, at): Line => {
        const value = Math.round((20_000 + made(at, 7057)) * 1000) + 331;
        return [
          `${codes[at]}.10.90`,
          name,
          put(value, { flow: 'export', product: `${codes[at]}1090`, period: '2023' }),
        ];
      }),
    ],
  });
}

/** A bank's table: goods over their value and their volume. */
function measuredGoods(): LookAlike {
  const years = ['2021', '2022', '2023'];
  const amounts = (name: string, seed: number, truth: object) =>
    years.map((period, at) => put(made(at, seed), { product: name, period, ...truth }));
  return written({
    family: 'goods over their measures',
    name: 'with the years that a change compares below its head',
    common: { reporter: 'RWA', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of Rwanda (value in US$ million; volume in thousand tonnes)'],
      ['', ...years, '% change'],
      [null, null, null, null, '2023/2022'],
      ...['Coffee', 'Tea'].flatMap((name, at): Line[] => [
        [name],
        ['Value', ...amounts(name, 7069 + at, {})],
        [
          'Volume',
          ...years.map((period, year) => {
            const value = made(year, 7079 + at);
            return put(value, { product: name, period, measure: 'quantity', unit: null, value });
          }),
        ],
      ]),
      ['Tin ore', ...amounts('Tin ore', 7103, {})],
    ],
  });
}

/** The others stand where the goods are numbered. */
function othersUnderNumbers(): LookAlike {
  return written({
    family: 'labels in another column',
    name: 'the others under the running numbers, in Arabic',
    common: { reporter: 'ARE', partner: 'MAR', flow: 'export', unit: 'AED', value: 1e6 },
    lines: [
      ['أهم السلع المصدرة من الإمارات إلى المغرب 2023 (مليون درهم)'],
      ['م', 'السلعة', 'القيمة'],
      ...['أرز', 'شاي', 'أسمنت'].map((name, at): Line => [
        at + 1,
        name,
        put(made(at, 7109), { product: name, period: '2023' }),
      ]),
      ['أخرى', null, put(made(4, 7109), { product: 'أخرى', period: '2023' })],
      ['المجموع', null, put(made(5, 7109), { period: '2023' })],
    ],
  });
}

/** An analyst's years, what they came to and what they may, and a part by "o/w". */
function ofWhich(): LookAlike {
  const heads = ['2021A', '2022A', '2023A', '2024F'];
  const line = (label: string, seed: number, truth: object): Line => [
    label,
    ...heads.map((head, at) => put(made(at, seed), { period: head.slice(0, 4), ...truth })),
  ];
  return written({
    family: 'years with letters',
    name: 'of what has been and what may be, over parts',
    common: { reporter: 'KEN', value: 1e3 },
    lines: [
      ['Kenya – merchandise trade, USD k'],
      [null, ...heads],
      line('Exports', 7121, { flow: 'export' }),
      line('  o/w to China', 7127, { flow: 'export', partner: 'CHN' }),
      line('Imports', 7129, { flow: 'import' }),
      line('  o/w from China', 7213, { flow: 'import', partner: 'CHN' }),
      line('Balance', 7217, { flow: 'balance', free: true }),
    ],
  });
}

/** "%Share" below the total: no money. */
function shareRow(): LookAlike {
  const years = ['2021-2022', '2022-2023'];
  const periods = ['FY2021-22', 'FY2022-23'];
  return written({
    family: 'rows in parts of a hundred',
    name: 'below the totals of goods',
    common: { reporter: 'IND', partner: 'BLR', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of India to Belarus, values in US $ million'],
      ['HSCode', 'Commodity', ...years],
      ...goods.map((name, row): Line => [
        codes[row] ?? '',
        name,
        ...periods.map((period, at) => put(made(row, at, 7151), { product: codes[row] ?? '', period })),
      ]),
      [null, 'Total', ...periods.map((period, at) => put(made(9, at, 7151), { period }))],
      [null, '%Share', 0.0147, 0.0163],
    ],
  });
}
