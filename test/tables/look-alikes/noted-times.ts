import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Years that are not whole, as a note or their own words say, and years that are none. */
export function notedTimes(): LookAlike[] {
  return [starred(), notedFiscal(), notedYear(), tillMonth(), yearOfWords()];
}

const years = ['2021', '2022', '2023'];
const product = (name: string) => ({ product: name });
const goods = ['Rice', 'Tea', 'Cement'];

/** "2024*" over figures, and below them what the star means. */
function starred(): LookAlike {
  return written({
    family: 'a note tells the months of a year',
    name: 'by its mark, beside another that tells of a revision',
    common: { reporter: 'PAK', partner: 'KEN', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of Pakistan to Kenya (US$ million)'],
      ['Product', '2021', '2022', '2023¹', '2024**'],
      ...goods.map((name, row): Line => [
        name,
        ...[...years, '2024-01/2024-08'].map((period, at) => put(made(row, at, 6101), { ...product(name), period })),
      ]),
      ['¹ Revised'],
      ['** Data for January to August only.'],
    ],
  });
}

function notedFiscal(): LookAlike {
  return written({
    family: 'a note tells the months of a year',
    name: 'of a fiscal one',
    common: { reporter: 'PAK', partner: 'KEN', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of Pakistan to Kenya (US$ million)'],
      ['Product', '2021-22', '2022-23', '2023-24 1/'],
      ...goods.map((name, row): Line => [
        name,
        ...['FY2021-22', 'FY2022-23', '2023-07/2024-03'].map((period, at) =>
          put(made(row, at, 6107), { ...product(name), period }),
        ),
      ]),
      ['1/ July-March'],
    ],
  });
}

/** The note names the year itself; the year stands in the rows. */
function notedYear(): LookAlike {
  return written({
    family: 'a note tells the months of a year',
    name: 'in a sentence, in Russian',
    common: { reporter: 'BLR', partner: 'KEN', value: 1e6 },
    lines: [
      ['Торговля Беларуси с Кенией (млн долл. США)'],
      ['Год', 'Экспорт', 'Импорт'],
      ...[...years, '2024-01/2024-09'].map((period, row): Line => [
        [...years, '2024'][row] ?? '',
        put(made(row, 0, 6113), { flow: 'export', period }),
        put(made(row, 1, 6113), { flow: 'import', period }),
      ]),
      ['Примечание: данные за 2024 год – январь–сентябрь'],
    ],
  });
}

function tillMonth(): LookAlike {
  return written({
    family: 'a year until a month',
    name: 'among whole ones, down the rows',
    common: { reporter: 'PAK', partner: 'KEN', value: 1e6 },
    lines: [
      ['Trade of Pakistan with Kenya (US$ million)'],
      ['Year', 'Exports', 'Imports'],
      ...[...years, '2024-01/2024-09'].map((period, row): Line => [
        [...years, '2024 (till Sept)'][row] ?? '',
        put(made(row, 0, 6121), { flow: 'export', period }),
        put(made(row, 1, 6121), { flow: 'import', period }),
      ]),
    ],
  });
}

/** One row among years that names none is left with a word; the others are not lost with it. */
function yearOfWords(): LookAlike {
  return written({
    family: 'a row that is no year',
    name: 'under Year',
    common: { reporter: 'PAK', partner: 'KEN', value: 1e6 },
    lines: [
      ['Trade of Pakistan with Kenya (US$ million)'],
      ['Year', 'Exports', 'Imports'],
      ...years.map((period, row): Line => [
        period,
        put(made(row, 0, 6131), { flow: 'export', period }),
        put(made(row, 1, 6131), { flow: 'import', period }),
      ]),
      ['Target of the plan', made(4, 0, 6131), made(4, 1, 6131)],
    ],
  });
}
