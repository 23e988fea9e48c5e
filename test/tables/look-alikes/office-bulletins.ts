import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Monthly bulletins of statistics offices: months in Roman numerals, lines of accounts that step in column by column. */
export function officeBulletins(): LookAlike[] {
  return [romanHeads(), romanRows(), ...namedMeasures()];
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
