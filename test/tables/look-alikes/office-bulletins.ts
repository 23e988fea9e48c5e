import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Monthly bulletins of statistics offices: months in Roman numerals, lines of accounts that step in column by column. */
export function officeBulletins(): LookAlike[] {
  return [romanHeads(), romanRows(), ...namedMeasures(), comparedPeriods(), sharesInAll(), visitors(), partsOfWorld()];
}

const HEADS = [
  ['VI', '2022-06'],
  ['I-VI', '2022-01/2022-06'],
  ['VI', '2023-06'],
  ['I-VI', '2023-01/2023-06'],
] as const;

/** Each line of the account stands one column further in than what it is part of, in two languages. */
function romanHeads(): LookAlike {
  const lines = [
    [0, 'I. Урсгал данс', 'I. Current account', null, 'I. Урсгал данс'],
    [1, 'Бараа ба үйлчилгээ', 'Goods and services', null, 'Бараа ба үйлчилгээ'],
    [2, 'Кредит', 'Credit', 'export', 'Goods and services'],
    [2, 'Дебит', 'Debit', 'import', 'Goods and services'],
    [2, 'Бараа', 'Goods', null, 'Бараа'],
    [3, 'Экспорт (кредит)', 'Export (credit)', 'export', 'TOTAL'],
    [3, 'Импорт (дебит)', 'Import (debit)', 'import', 'TOTAL'],
    [2, 'Үйлчилгээ', 'Services', null, 'Үйлчилгээ'],
    [3, 'Кредит', 'Credit', 'export', 'Services'],
    [3, 'Дебит', 'Debit', 'import', 'Services'],
    [2, 'Анхдагч орлого', 'Primary income', null, 'Анхдагч орлого'],
    [3, 'Кредит', 'Credit', null, 'Анхдагч орлого · Кредит'],
    [3, 'Дебит', 'Debit', null, 'Анхдагч орлого · Дебит'],
  ] as const;
  const stub = (depth: number, label: string) => Array.from({ length: 4 }, (_, at) => (at === depth ? label : null));
  return written({
    family: 'months in Roman numerals',
    name: 'an account that steps in column by column, in two languages',
    common: { value: 1e6 },
    asks: 'reporter',
    lines: [
      ['11.2 Төлбөрийн тэнцэл, сая ам.доллар / Balance of payments, million US dollars'],
      [],
      ['Үзүүлэлт', null, null, null, 'Indicators', null, null, null, '2022', null, '2023', null],
      [...stub(9, ''), ...stub(9, ''), ...HEADS.map(([head]) => head)],
      ...lines.map(([depth, local, english, flow, product], at): Line => [
        ...stub(depth, local),
        ...stub(depth, english),
        ...HEADS.map(([, period], col) => put(made(at, col, 5101), { period, flow, product })),
      ]),
    ],
  });
}

/** A year once before its months, and the months so far added up between them. */
function romanRows(): LookAlike {
  const months = [
    ['I', '01'],
    ['II', '02'],
    ['III', '03'],
    ['IV', '04'],
    ['V', '05'],
    ['VI', '06'],
    ['I-VI', null],
  ] as const;
  return written({
    family: 'months in Roman numerals',
    name: 'down the rows, behind the year',
    common: { reporter: 'KGZ', value: 1e3 },
    lines: [
      ['Внешняя торговля Кыргызской Республики, тыс. долларов США'],
      ['Год', 'Месяц', 'Экспорт', 'Импорт'],
      ...[2021, 2022].flatMap((year, block) =>
        months.map(([numeral, month], at): Line => {
          const period = month === null ? `${year}-01/${year}-06` : `${year}-${month}`;
          return [
            at === 0 ? year : null,
            numeral,
            put(amount(block, at, 5103), { period, flow: 'export' }),
            put(amount(block, at, 5107), { period, flow: 'import' }),
          ];
        }),
      ),
    ],
  });
}

/** Tables without a title, whose file alone says what they measure. */
function namedMeasures(): LookAlike[] {
  const files = [
    ['Importation de liège en volume (annuelle).csv', 'quantity', 'import'],
    ['Indice du commerce extérieur (exportation).csv', 'index', 'export'],
  ] as const;
  return files.map(([fileName, measure, flow], of) =>
    written({
      family: 'what the name of a file measures',
      name: fileName,
      fileName,
      common: { measure, flow, unit: null, ...(measure === 'index' ? { partner: null } : {}) },
      asks: measure === 'index' ? null : 'reporter',
      lines: [
        [null, '2019', '2020', '2021', '2022'],
        ...['Liège brut', 'Liège aggloméré'].map((product, at): Line => [
          product,
          ...['2019', '2020', '2021', '2022'].map((period, col) => put(amount(of, at, col, 5113), { period, product })),
        ]),
      ],
    }),
  );
}

/** What a growth is compared with stands below its own time, in a row of heads of its own. */
function comparedPeriods(): LookAlike {
  return written({
    family: 'what a figure is compared with',
    name: 'below its own time, in Vietnamese',
    common: { flow: 'export', unit: 'USD', value: 1e6 },
    asks: 'reporter',
    lines: [
      ['10. Xuất khẩu tháng 3 và quý I năm 2000'],
      [null, 'Đơn vị tính: Triệu USD'],
      [null, 'Ước tính', 'Ước tính', 'Thực hiện quý I'],
      [null, 'tháng 3', 'quý I', 'năm 2000 so với'],
      [null, 'năm 2000', 'năm 2000', 'cùng kỳ 1999 (%)'],
      ...['Hạt tiêu', 'Dầu thô', 'Rau quả'].map((product, at): Line => [
        product,
        put(amount(at, 5119), { product, period: '2000-03' }),
        put(amount(at, 5121), { product, period: '2000-Q1' }),
        put(made(at, 5123), {
          product,
          period: '2000-Q1',
          measure: 'growth',
          unit: '%',
          partner: null,
          value: made(at, 5123),
        }),
      ]),
    ],
  });
}

/** The structure of exports by sector, each year a hundred in all, and no word of it. */
function sharesInAll(): LookAlike {
  const sectors = ['Sector agropecuario', 'Sector minero', 'Sector industrial', 'Demás sectores'];
  const years = [2018, 2019, 2020, 2021, 2022];
  const parts = (col: number) => [7 + col * 0.3, 48 - col * 1.1, 44.2 + col * 0.7];
  return written({
    family: 'shares that nothing calls so',
    name: 'a hundred in each column',
    fileName: 'Canasta exportadora.csv',
    common: { measure: 'share', unit: '%', partner: null, flow: 'export' },
    lines: [
      ['DATE', ...years],
      ...sectors.map((product, at): Line => [
        product,
        ...years.map((year, col) => {
          const own = parts(col);
          const value = own[at] ?? 100 - own.reduce((sum, one) => sum + one, 0);
          return put(Number(value.toFixed(1)), { product, period: String(year) });
        }),
      ]),
    ],
  });
}

/** Who came to the country is counted, beside what was sold. */
function visitors(): LookAlike {
  return written({
    family: 'visitors beside exports',
    name: 'by month',
    asks: 'reporter',
    lines: [
      ['Month', 'Exports (USD)', 'Imports (USD)', 'Visitor arrivals'],
      ...['2023-01', '2023-02', '2023-03', '2023-04'].map((period, at): Line => [
        period,
        put(amount(at, 5127) * 1000, { period, flow: 'export' }),
        put(amount(at, 5131) * 1000, { period, flow: 'import' }),
        put(amount(at, 5129), { period, measure: 'count', unit: null, partner: null }),
      ]),
    ],
  });
}

/** Groups of countries that only their sum tells from anything else. */
function partsOfWorld(): LookAlike {
  const months = ['2021M01', '2021M02', '2021M03', '2021M04', '2021M05', '2021M06'];
  const groups = ['Advanced', 'Emerging', 'Least developed'];
  return written({
    family: 'parts of the world across',
    name: 'groups that add up to it',
    fileName: 'exports.xlsx',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['Year', 'World', ...groups],
      ...months.map((month, at): Line => {
        const period = month.replace('M', '-');
        const parts = [amount(at, 5133) + 90_000, amount(at, 5137) + 50_000, at + 3];
        const sum = parts.reduce((all, part) => all + part, 0);
        return [
          month,
          put(sum, { period }),
          ...parts.map((part, of) => put(part, { period, partner: groups[of] ?? '' })),
        ];
      }),
    ],
  });
}
