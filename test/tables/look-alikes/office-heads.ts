import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Heads of offices' tables that are told from their rows by what they are: units of several moneys, letters and numbers of columns. */
export function officeHeads(): LookAlike[] {
  return [unitsBelowValues(), lettersAndNumbers(), moneyByItsOwnName(), explainedSign()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);

function unitsBelowValues(): LookAlike {
  const goods = ['Rice', 'Cotton yarn', 'Cement', 'Leather'];
  return written({
    family: 'heads in three rows',
    name: 'the third of them of units, one a sign with its noughts',
    common: { reporter: 'PAK', flow: 'export', period: '2019-06' },
    lines: [
      ['Exports of selected commodities by Pakistan, June 2019'],
      ['S.No', 'Commodities', 'Unit', 'Quantity', 'Value'],
      [null, null, null, null, 'Rs Million', '$ 000'],
      ...goods.map((product, at): Line => [
        at + 1,
        product,
        'M.T',
        put(whole(at, 11), { product, measure: 'quantity', unit: 't', free: true }),
        put(whole(at, 13) * 278, { product, unit: 'PKR', value: whole(at, 13) * 278e6, free: true }),
        put(whole(at, 13) * 1000 + at, { product, value: (whole(at, 13) * 1000 + at) * 1000 }),
      ]),
    ],
  });
}

function lettersAndNumbers(): LookAlike {
  const goods = ['Gạo', 'Cà phê', 'Hạt điều'];
  return written({
    family: 'a row that numbers the columns',
    name: 'letters over the labels, numbers over the figures, some of them since the year began',
    common: { reporter: 'VNM', flow: 'export', period: '2019-06' },
    lines: [
      ['TỔNG CỤC HẢI QUAN'],
      ['Xuất khẩu hàng hóa tháng 06 năm 2019'],
      ['Số TT', 'Mặt hàng', 'ĐVT', 'Lượng', 'Trị giá (USD)', 'Cộng dồn từ đầu năm - Trị giá (USD)'],
      ['A', 'B', 'C', 1, 2, 3],
      ...goods.map((product, at): Line => [
        at + 1,
        product,
        'Tấn',
        put(whole(at, 17), { product, measure: 'quantity', unit: 't', free: true }),
        put(whole(at, 19) * 1000, { product }),
        put(whole(at, 19) * 5300, { product, period: '2019-01/2019-06' }),
      ]),
    ],
  });
}

function moneyByItsOwnName(): LookAlike {
  return written({
    family: 'money of many countries',
    name: 'by its own name in the other language',
    common: { reporter: 'SAU', flow: 'import', unit: 'SAR', value: 1e6 },
    lines: [
      ['الواردات السلعية للمملكة العربية السعودية (مليون ريال)'],
      ['Merchandise imports of Saudi Arabia by country (Million SR)'],
      ['Country', 2018, 2019],
      ...(
        [
          ['China', 'CHN'],
          ['India', 'IND'],
          ['Germany', 'DEU'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        put(whole(at, 23), { partner, period: '2018' }),
        put(whole(at, 29), { partner, period: '2019' }),
      ]),
    ],
  });
}

function explainedSign(): LookAlike {
  return written({
    family: 'signs of units',
    name: 'a sign that a note below the table explains',
    common: { reporter: 'TUN', flow: 'export', unit: 'TND', value: 1e6 },
    lines: [
      ['Exportations de la Tunisie par groupement'],
      [null, null, 'Valeur en MD'],
      ['Groupements', 2018, 2019],
      ...['Energie', 'Textiles', 'Phosphates'].map((product, at): Line => [
        product,
        put(whole(at, 31), { product, period: '2018' }),
        put(whole(at, 37), { product, period: '2019' }),
      ]),
      [],
      ['MD : Millions de dinars'],
    ],
  });
}
