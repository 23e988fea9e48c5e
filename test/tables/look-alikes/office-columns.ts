import { Draft, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Columns of offices and data banks whose heads are goods, ways of carriage or groups of countries over plain numbers. */
export function officeColumns(): LookAlike[] {
  return [goodsOfMonths(), waysOfCarriage(), flagsOfGroups(), headsMergedDown()];
}

const MONTHS = Array.from({ length: 12 }, (_, at) => `2019-${String(at + 1).padStart(2, '0')}`);

function goodsOfMonths(): LookAlike {
  const goods = ['Food', 'Machinery', 'Transport', 'Petroleum', 'Services', 'All_Others'];
  return written({
    family: 'goods over plain numbers',
    name: 'food, transport and services across',
    fileName: 'Importsv2.csv',
    common: { flow: 'import', unit: null },
    asks: 'unit',
    lines: [
      ['Date', ...goods, 'Total'],
      ...MONTHS.map((period, at): Line => {
        const amounts = goods.map((_, col) => 100 + Math.round(made(at, col, 911) * 900));
        const sum = amounts.reduce((all, amount) => all + amount, 0);
        return [
          `${period}-01`,
          ...amounts.map((amount, col) => put(String(amount), { period, product: goods[col] ?? '' })),
          put(String(sum), { period }),
        ];
      }),
    ],
  });
}

function waysOfCarriage(): LookAlike {
  const countries = [
    ['A.B.D.', 'USA'],
    ['İSRAİL', 'ISR'],
    ['IRAK', 'IRQ'],
    ['BULGARİSTAN', 'BGR'],
  ] as const;
  return written({
    family: 'ways of carriage',
    name: 'toplam beside sea, rail and road',
    fileName: 'ihracat.csv',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['YIL', 'ÜLKELER', 'TOPLAM', 'Denizyolu', 'Demiryolu', 'Karayolu'],
      ...['2018', '2019', '2020'].flatMap((period) =>
        countries.map(([name, partner], at): Line => {
          const [sea, road] = [4000 + at * 17, 300 + Number(period) + at];
          return [period, name, put(String(sea + road), { period, partner }), String(sea), '', String(road)];
        }),
      ),
    ],
  });
}

function flagsOfGroups(): LookAlike {
  const countries = [
    ['ZWE', 'Zimbabwe'],
    ['NPL', 'Nepal'],
    ['CHL', 'Chile'],
  ] as const;
  return written({
    family: 'flags of groups',
    name: 'whether a country is among the least developed, beside its national accounts',
    common: { flow: 'export', partner: 'WLD', product: 'Goods and services' },
    lines: [
      ['Country Code', 'Country', 'Indicator Code', 'Indicator', 'Year', 'Value', 'Least Developed Countries (LDC)'],
      ...countries.flatMap(([code, name], row) =>
        ['2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021'].map((period, at): Line => {
          const amount = put(1_000_000 + Math.round(made(row, at, 931) * 9_000_000), { reporter: code, period });
          const indicator = 'Exports of goods and services (current US$)';
          return [code, name, 'NE.EXP.GNFS.CD', indicator, Number(period), amount, code === 'NPL' ? 1 : 0];
        }),
      ),
    ],
  });
}

function headsMergedDown(): LookAlike {
  const draft = new Draft();
  draft.put(1, 1, '16. Xuất khẩu tháng 9 và 9 tháng năm 2004');
  draft.over(4, 7, 9, 'Nghìn tấn, triệu USD', true);
  const groups = [
    [3, 'Ước tính tháng 9 năm 2004'],
    [6, 'Cộng dồn 9 tháng năm 2004'],
    [9, '9 tháng/2004 so với cùng kỳ năm 2003 (%)'],
  ] as const;
  for (const [left, text] of groups) {
    draft.put(5, left, text);
    draft.merges.push({ top: 5, left, bottom: 6, right: left === 9 ? 9 : left + 1 });
    draft.line(7, left === 9 ? ['Trị giá'] : ['Lượng', 'Trị giá'], left);
  }
  ['Dầu thô', 'Than đá', 'Gạo', 'Cà phê', 'Cao su', 'Chè'].forEach((product, at) => {
    const row = 9 + at;
    draft.put(row, 2, product);
    for (const [left] of groups) {
      const period = left === 3 ? '2004-09' : '2004-01/2004-09';
      const common = { reporter: null, flow: 'export', product, period, free: false };
      const [first, second] = [101 + row * left, 203 + row * left * 7];
      if (left === 9) {
        draft.figure(row, left, first, { ...common, partner: null, measure: 'growth', unit: '%', value: first });
        continue;
      }
      const amount = { ...common, partner: 'WLD' };
      draft.figure(row, left, first, { ...amount, measure: 'quantity', unit: 't', value: first * 1000 });
      draft.figure(row, left + 1, second, { ...amount, measure: 'value', unit: 'USD', value: second * 1_000_000 });
    }
  });
  return {
    family: 'heads merged down',
    name: 'over a row without cells, below a unit at the right edge',
    fileName: 'Bieu0904.xls',
    sheets: [draft],
    asks: 'reporter',
  };
}
