import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Units, prices and money of offices that are not what they look like. */
export function officeMoney(): LookAlike[] {
  return [bags(), everyYearTwice(), otherMoney(), changesOnTheMonth(), valuePerHundred(), pricesOfCoffee(), bareSign()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const MONTHS = ['2019-01', '2019-02', '2019-03', '2019-04'];

function bags(): LookAlike {
  const common = { reporter: 'COL', flow: 'export', product: 'Café', measure: 'weight', unit: 'kg' };
  return written({
    family: 'bags of so many kilograms',
    name: 'thousands of bags of coffee',
    common: { ...common, value: 60_000 },
    lines: [
      ['Volumen de las exportaciones colombianas de café'],
      ['Miles de sacos de 60 Kg de café verde equivalente'],
      [],
      ['Mes', 'Total Exportaciones'],
      ...MONTHS.map((period, at): Line => [period, put(whole(at, 811), { period })]),
    ],
  });
}

function everyYearTwice(): LookAlike {
  const amounts = (at: number) => [0, 1, 2].flatMap((year) => [whole(at, year, 839), whole(at, year, 853)]);
  return written({
    family: 'every year twice',
    name: 'amounts and money of which nothing says which is which',
    lines: [
      ['Id', 'País', 1970, 1970, 1971, 1971, 1972, 1972],
      [1, 'Angola', ...amounts(1)],
      [2, 'Alemanha', ...amounts(2)],
      [3, 'Bolívia', ...amounts(3)],
      [4, 'Canadá', ...amounts(4)],
    ],
  });
}

function otherMoney(): LookAlike {
  return written({
    family: 'money that is no trade',
    name: 'wages and rates beside exports and imports',
    common: { value: 1e9 },
    asks: 'reporter',
    lines: [
      ['year', 'EXPORT_GOODS_bln_usd', 'FXUSD_rub', 'IMPORT_GOODS_bln_usd', 'WAGE_NOMINAL_rub'],
      ...[1999, 2000, 2001].map((year, at): Line => [
        year,
        put(made(at, 857), { flow: 'export', period: String(year) }),
        made(at, 859),
        put(made(at, 863), { flow: 'import', period: String(year) }),
        whole(at, 877),
      ]),
    ],
  });
}

function changesOnTheMonth(): LookAlike {
  const growth = { measure: 'growth', unit: null, free: true };
  return written({
    family: 'changes',
    name: 'on the month before, and so far this year',
    common: { unit: null, flow: 'export' },
    fileName: 'exports.csv',
    asks: 'unit',
    lines: [
      ['时间', '出口_当月', '出口_年初至今', 'MOM'],
      ...MONTHS.map((period, at): Line => [
        period,
        put(whole(at, 887), { period }),
        whole(at, 907) * 3,
        put(made(at, 911), { ...growth, period }),
      ]),
    ],
  });
}

function valuePerHundred(): LookAlike {
  const share = { measure: 'share', unit: null, flow: 'export', free: true };
  return written({
    family: 'shares',
    name: 'a value in parts of a hundred',
    asks: 'reporter',
    fileName: 'exportaciones_destinos.csv',
    lines: [
      ['year', 'iso3', 'export_value_pc'],
      ...['DEU', 'BOL', 'BRA', 'BEL'].map((partner, at): Line => [
        2015,
        partner,
        put(made(at, 919) / 100, { ...share, partner, period: '2015', value: made(at, 919) / 100 }),
      ]),
    ],
  });
}

function pricesOfCoffee(): LookAlike {
  const rate = { measure: 'rate', partner: null, free: true };
  return written({
    family: 'prices',
    name: 'money for so much of something',
    asks: null,
    lines: [
      ['Precio interno y externo del café'],
      ['Mes', 'Precio Interno ($/125 Kg)', 'Incentivo a la Calidad ($/Kg)', 'Centavos de dólar por libra'],
      ...MONTHS.map((period, at): Line => [
        period,
        put(whole(at, 953), { ...rate, period, unit: '$/125 Kg' }),
        put(made(at, 967), { ...rate, period, unit: '$/Kg' }),
        put(made(at, 971), { ...rate, period, unit: 'Centavos de dólar por libra' }),
      ]),
    ],
  });
}

function bareSign(): LookAlike {
  return written({
    family: 'a bare sign',
    name: 'of pesos or dollars, in Spanish',
    common: { reporter: 'COL', flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['Exportaciones de Colombia según país de destino'],
      ['País', 'Valor ($) 2019', 'Valor ($) 2020'],
      ...(
        [
          ['Alemania', 'DEU'],
          ['Japón', 'JPN'],
          ['Canadá', 'CAN'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        put(whole(at, 977), { partner, period: '2019' }),
        put(whole(at, 983), { partner, period: '2020' }),
      ]),
    ],
  });
}
