import { amount, Draft, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Workbooks of desks, of which one sheet says what others hold. */
export function deskWorkbooks(): LookAlike[] {
  return [titledOnce(), listOfTables(), sheetsOfMonths(), volumeInTonnes()];
}

const YEARS = ['2022', '2023'];
const FLOWS = [
  ['Exports', 'export'],
  ['Imports', 'import'],
] as const;

/** A sheet for each partner, of which only the first has the title that says whose trade it is. */
function titledOnce(): LookAlike {
  const sheet = (name: string, partner: string, unit: string | null, seed: number, title: readonly Line[]) =>
    written({
      family: 'sheets called after partners',
      name: 'with a title on the first',
      sheet: name,
      asks: 'unit',
      common: { reporter: 'BLR', partner, unit, value: unit === null ? 1 : 1e3 },
      lines: [
        ...title,
        [null, ...YEARS],
        ...FLOWS.map(([label, flow], at): Line => [
          label,
          ...YEARS.map((period, year) => put(amount(at, year, seed), { period, flow })),
        ]),
      ],
    });
  const first = sheet('Pakistan', 'PAK', 'USD', 2699, [['Belarus: trade by partner, thousand USD']]);
  const second = sheet('India', 'IND', null, 2707, []);
  return { ...first, sheets: [...first.sheets, ...second.sheets] };
}

/** The titles of the tables stand on a page of contents only. */
function listOfTables(): LookAlike {
  const contents = new Draft('Contents');
  contents.put(1, 1, 'List of tables');
  contents.put(2, 1, 'Table 1');
  contents.put(2, 2, 'Exports of Belarus to Pakistan by product, thousand USD');
  contents.put(3, 1, 'Table 2');
  contents.put(3, 2, 'Imports of Belarus from Pakistan by product, thousand USD');
  const sheets = FLOWS.flatMap(([, flow], of) => {
    const goods = of === 0 ? ['Tractors', 'Tyres', 'Potash'] : ['Rice', 'Textiles', 'Citrus fruit'];
    return written({
      family: '',
      name: '',
      sheet: `Table ${of + 1}`,
      common: { reporter: 'BLR', partner: 'PAK', flow, value: 1e3 },
      lines: [
        ['Product', ...YEARS],
        ...goods.map((product, at): Line => [
          product,
          ...YEARS.map((period, year) => put(amount(at, year, of, 2711), { product, period })),
        ]),
      ],
    }).sheets;
  });
  return {
    family: 'titles on a page of contents',
    name: 'beside the names of sheets',
    fileName: 'tables.xlsx',
    sheets: [contents, ...sheets],
    asks: null,
  };
}

/** A sheet for each month, and the year in the name of the file. */
function sheetsOfMonths(): LookAlike {
  const sheets = ['January', 'February'].flatMap(
    (month, of) =>
      written({
        family: '',
        name: '',
        sheet: month,
        common: { reporter: 'BLR', partner: 'PAK', period: `2023-0${of + 1}` },
        lines: [
          ['Belarus - Pakistan, trade in goods, USD'],
          ['HS4', 'Description', 'Export', 'Import'],
          ...['8701', '4011', '3104'].map((product, at): Line => [
            product,
            `Goods of ${product}`,
            put(amount(at, of, 2713), { product, flow: 'export' }),
            put(amount(at, of, 2719), { product, flow: 'import' }),
          ]),
        ],
      }).sheets,
  );
  return {
    family: 'sheets called after months',
    name: 'of the year in the name of the file',
    fileName: 'trade 2023 monthly.xlsx',
    sheets,
    asks: null,
  };
}

/** "Volume, t" beside "Value" is a weight. */
function volumeInTonnes(): LookAlike {
  return written({
    family: 'a weight behind a comma',
    name: 'beside values',
    common: { reporter: 'KAZ', partner: 'PAK', flow: 'export', period: '2023-01/2023-06' },
    lines: [
      ['Kazakhstan: export to Pakistan, January-June 2023, thousand USD'],
      ['HS code', 'Name', 'Volume, t', 'Value'],
      ...['0713', '7202', '5201'].map((product, at): Line => {
        const tonnes = amount(at, 2729) / 10;
        const value = amount(at, 2731);
        return [
          product,
          `Goods of ${product}`,
          { shown: tonnes, truth: { product, measure: 'weight', unit: 't', value: tonnes } },
          put(value, { product, value: value * 1e3 }),
        ];
      }),
    ],
  });
}
