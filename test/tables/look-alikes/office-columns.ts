import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Columns of offices and data banks whose heads are goods, ways of carriage or groups of countries over plain numbers. */
export function officeColumns(): LookAlike[] {
  return [goodsOfMonths(), waysOfCarriage(), flagsOfGroups()];
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
