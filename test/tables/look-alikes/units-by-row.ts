import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Units that stand beside each row, behind a place, or in nothing but the publisher. */
export function unitsByRow(): LookAlike[] {
  return [vatu(), moneyInLabels(), roundAmounts(), dataWeb(), goodsUnderSystem()];
}

/** Money, amounts and prices by turns, each with its unit in words; all goods where none is named. */
function vatu(): LookAlike {
  const units = [
    ['Value', 'Millions in Vatu (VUV)', { unit: 'VUV', measure: 'value' }, 1e6],
    ['Quantity', 'Tonnes', { unit: 't', measure: 'quantity' }, 1],
    ['Price per Unit', 'Vatu per Kilogram', { unit: 'Vatu per Kilogram', measure: 'rate' }, 1],
  ] as const;
  return written({
    family: 'units in words beside each row',
    name: 'millions of an island’s money',
    fileName: 'exports.csv',
    asks: 'reporter',
    common: { flow: 'export' },
    lines: [
      ['Year', 'Series', 'Commodity', 'Country', 'Unit', 'Value'],
      ...units.flatMap(([series, unit, truth, scale]) =>
        PARTNERS.flatMap(([partner, name], at) =>
          [2021, 2022].map((year, col): Line => {
            const shown = amount(at, col, 1327);
            const free = truth.measure !== 'value';
            const figure = put(shown, {
              ...truth,
              partner,
              product: 'Kava',
              period: String(year),
              value: shown * scale,
              free,
            });
            return [year, series, 'Kava', name, unit, figure];
          }),
        ),
      ),
    ],
  });
}

/** The unit stands in brackets behind each country. */
function moneyInLabels(): LookAlike {
  return written({
    family: 'money in brackets behind the place',
    name: 'months down',
    common: { reporter: 'AUS', flow: 'export', value: 1e6, unit: 'AUD', product: 'Meat' },
    lines: [
      ['Australia: exports of meat'],
      ['Month-Year', 'Countries', 'value'],
      ...PARTNERS.flatMap(([partner, name]) =>
        [1, 2, 3].map((month): Line => [
          ['Jan-21', 'Feb-21', 'Mar-21'][month - 1] ?? '',
          `${name} (A$m)`,
          put(made(month, partner.length, 1433), { partner, period: `2021-0${month}` }),
        ]),
      ),
    ],
  });
}

/** An amount of a thousand dollars is no unit of a thousand dollars where the others bear theirs as well. */
function roundAmounts(): LookAlike {
  return written({
    family: 'a unit behind each number',
    name: 'a thousand among them',
    common: { reporter: 'PAK', flow: 'export', unit: 'USD' },
    lines: [
      ['Pakistan: exports by partner'],
      ['Partner', 2019, 2020],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        ...[2019, 2020].map((year, col) => {
          const value = at === col ? 1000 : amount(at, col, 1451);
          return put(`${value} USD`, { partner, period: String(year), value });
        }),
      ]),
    ],
  });
}

/** The query's own sheet is no table, and the office counts in its own dollars. */
function dataWeb(): LookAlike {
  return written({
    family: 'dollars of the office that publishes',
    name: 'a query by partner and month',
    fileName: 'DataWeb-Query-Export.csv',
    // Of which goods, its parameters alone say.
    common: { reporter: 'USA', flow: 'import', product: 'Goods of the query' },
    lines: [
      ['General Imports|Monthly data for 2022,2023'],
      ['Data Row Count', 4],
      ['Data Type', 'Country', 'Year', 'January', 'February'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        [2022, 2023].map((year): Line => [
          'General Customs Value',
          name,
          year,
          put(amount(at, year, 1439), { partner, period: `${year}-01` }),
          put(amount(at, year, 1447), { partner, period: `${year}-02` }),
        ]),
      ),
    ],
  });
}

/** "North American Product Classification System" is the head of goods. */
function goodsUnderSystem(): LookAlike {
  return written({
    family: 'a classification named after places',
    name: 'total of all merchandise',
    common: { reporter: 'CAN', unit: 'CAD', value: 1e6 },
    lines: [
      [
        'REF_DATE',
        'GEO',
        'DGUID',
        'Trade',
        'North American Product Classification System (NAPCS)',
        'UOM',
        'SCALAR_FACTOR',
        'VALUE',
      ],
      ...['2021-01', '2021-02', '2021-03'].flatMap((period, month) =>
        (['Import', 'Export'] as const).map((flow, at): Line => [
          period,
          'Canada',
          '2016A000011124',
          flow,
          'Total of all merchandise',
          'Dollars',
          'millions',
          put(made(month, at, 1321), { period, flow: flow === 'Import' ? 'import' : 'export' }),
        ]),
      ),
    ],
  });
}
