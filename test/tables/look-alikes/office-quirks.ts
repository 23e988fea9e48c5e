import { Draft, made, type LookAlike, type Truth } from './draft';
import { put, written, type Line } from './written';

/** What offices, and those who copy their tables, do and others do not. */
export function officeQuirks(): LookAlike[] {
  return [
    bags(),
    firms(),
    chaptersInHeads(),
    stubInTwoColumns(),
    everyYearTwice(),
    otherMoney(),
    codesBeforeNames(),
    monthsInBrackets(),
    changesOnTheMonth(),
    valuePerHundred(),
    remarksBehind(),
    pricesOfCoffee(),
    bareSign(),
    codesOfRegions(),
  ];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const MONTHS = ['2019-01', '2019-02', '2019-03', '2019-04'];

function bags(): LookAlike {
  const common = { reporter: 'COL', flow: 'export', measure: 'weight', unit: 'kg' };
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

function firms(): LookAlike {
  const countries = [
    ['Alemania', 'DEU'],
    ['Japón', 'JPN'],
  ] as const;
  return written({
    family: 'names of firms',
    name: 'exporters beside countries of destination',
    common: { flow: 'export', unit: 'USD' },
    asks: 'reporter',
    lines: [
      ['Año', 'Mes', 'Pais_Destino', 'Nombre_Exportador', 'Valor_factura_USD'],
      ...Array.from({ length: 20 }, (_, at): Line => {
        const [name, partner] = countries[at % 2] ?? ['', ''];
        const period = MONTHS[at % 4] ?? '';
        const trader = `CAFETERA ${String.fromCharCode(65 + at)} S.A.S.`;
        const more = { trader };
        return [2019, (at % 4) + 1, name, trader, put(whole(at, 821), { partner, period, more })];
      }),
    ],
  });
}

function chaptersInHeads(): LookAlike {
  const heads = ['export_hs84_usd', 'export_hs85_usd', 'export_hs84_85_usd', 'import_hs84_usd'] as const;
  const goods = ['84', '85', 'HS 84, 85', '84'];
  return written({
    family: 'codes of goods in heads',
    name: 'a column a chapter',
    common: { unit: 'USD' },
    asks: 'reporter',
    lines: [
      ['year', ...heads],
      ...[2020, 2021, 2022].map((year, at): Line => [
        year,
        ...heads.map((head, col) =>
          put(5_000_000_000 + whole(at, col, 823), {
            period: String(year),
            flow: head.startsWith('export') ? 'export' : 'import',
            product: goods[col] ?? '',
          }),
        ),
      ]),
    ],
  });
}

/** Sums in the first column, parts in the second, and heads of which one says nothing but "year" in Vietnamese. */
function stubInTwoColumns(): LookAlike {
  const month = { flow: 'export', period: '2021-05' };
  const months = { flow: 'export', period: '2021-01/2021-05' };
  const row = (outer: string | null, inner: string | null, product: string, at: number): Line => [
    outer,
    inner,
    put(whole(at, 827), { ...month, product }),
    put(whole(at, 829) * 5, { ...months, product }),
  ];
  return written({
    family: 'labels in two columns by turns',
    name: 'a bulletin in Vietnamese',
    common: { unit: 'USD', value: 1e6 },
    asks: 'reporter',
    lines: [
      ['14. Hàng hóa xuất khẩu'],
      [null, null, null, 'Triệu USD'],
      [null, null, 'Ước tính', 'Ước tính'],
      [null, null, 'tháng 5', '5 tháng'],
      [null, null, 'năm', 'năm'],
      [null, null, '2021', '2021'],
      row('TỔNG TRỊ GIÁ', null, 'TOTAL', 1),
      ['MẶT HÀNG CHỦ YẾU'],
      ...['Thủy sản', 'Rau quả', 'Hạt điều', 'Cà phê', 'Chè', 'Gạo'].map((name, at) => row(null, name, name, at + 2)),
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

function codesBeforeNames(): LookAlike {
  const countries = [
    ['AE: United Arab Emirates', 'ARE'],
    ['CA: Canada', 'CAN'],
    ['DE: Germany', 'DEU'],
  ] as const;
  const goods = [
    ['01: Live animals.', '01'],
    ['0302: Fish, fresh or chilled', '0302'],
    ['61: Articles of apparel', '61'],
  ] as const;
  return written({
    family: 'codes before names in one cell',
    name: 'countries and goods of an export board',
    common: { reporter: 'BGD', flow: 'export', period: 'FY2020-21' },
    lines: [
      ['Export Promotion Bureau, Bangladesh'],
      ['Exports, country-wise'],
      ['Period: July-June 2020-21'],
      ['Country', 'HS Code', 'USD'],
      ...countries.flatMap(([country, partner], at) =>
        goods.map(([name, product], col): Line => [country, name, put(whole(at, col, 881), { partner, product })]),
      ),
    ],
  });
}

function monthsInBrackets(): LookAlike {
  const heads = [
    ['ALBANIA', 'ALB', '[02] Februari', '2025-02'],
    [null, 'ALB', '[08] Agustus', '2025-08'],
    ['ALGERIA', 'DZA', '[03] Maret', '2025-03'],
    [null, 'DZA', '[09] September', '2025-09'],
  ] as const;
  return written({
    family: 'codes before names in one cell',
    name: 'countries over months with their numbers',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['Ekspor HS 2 Digit Tahun 2025'],
      [null, null, ...heads.map(([country]) => country)],
      ['Kode HS', 'Tahun', ...heads.map(([, , month]) => month)],
      ...[
        ['[84] Machinery and mechanical appliances', '84'],
        ['[85] Electrical machinery and equipment', '85'],
      ].map(([name = '', product = ''], at): Line => [
        name,
        2025,
        ...heads.map(([, partner, , period], col) => put(whole(at, col, 883), { partner, period, product })),
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

function remarksBehind(): LookAlike {
  const year = (at: number) => 1960 + at;
  return written({
    family: 'remarks beside a table',
    name: 'a note in the last row of a long table',
    common: { reporter: 'COL', flow: 'export', value: 1e6 },
    lines: [
      ['Valor de las exportaciones de Colombia'],
      ['Millones de dólares (USD)'],
      [],
      ['Año', 'Valor Nominal*'],
      ...Array.from({ length: 50 }, (_, at): Line => [
        year(at),
        put(made(at, 929), { period: String(year(at)) }),
        at === 49 ? '* Exportaciones CIF' : null,
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

function codesOfRegions(): LookAlike {
  return written({
    family: 'codes of regions',
    name: 'under a head that names a flow',
    common: { flow: 'import', unit: null },
    asks: 'unit',
    lines: [
      ['Year', 'HS.Code', 'IMPORT.REG.', 'Import Value'],
      ...['09012100', '12119090', '49019900', '84145900'].map((product, at): Line => [
        2024,
        product,
        at + 2,
        put(whole(at, 991), { product, period: '2024' }),
      ]),
    ],
  });
}

/** What one sheet says of the others, and sheets that only their names tell apart. */
export function workbooks(): LookAlike[] {
  return [unitOnAPage(), sheetsOfRegions()];
}

function unitOnAPage(): LookAlike {
  const table = written({
    family: 'sheets of one file',
    name: 'the unit stands on a page of notes',
    common: { reporter: 'RUS', flow: 'export', value: 1e6 },
    lines: [
      ['Экспорт товаров России'],
      ['Период', 'Экспорт'],
      ...[2018, 2019, 2020].map((year, at): Line => [year, put(whole(at, 937), { period: String(year) })]),
    ],
  });
  const notes = new Draft('Паспорт');
  notes.line(1, ['Единицы измерения: ', '* миллион долларов США']);
  notes.line(2, ['Последнее обновление данных: ', '25.06.2022']);
  return { ...table, sheets: [...table.sheets, notes] };
}

function sheetsOfRegions(): LookAlike {
  const sheets = ['全国', '北京市', '上海市'].map((name, sheet) => {
    const of = (period: string, at: number, flow: string): Truth => ({
      reporter: null,
      partner: 'WLD',
      flow,
      product: 'TOTAL',
      period,
      measure: 'value',
      unit: null,
      value: whole(sheet, at, flow === 'import' ? 941 : 947),
      free: false,
      more: { sheet: name },
    });
    const draft = new Draft(name);
    draft.line(1, ['时间', '进口_当月', '出口_当月', '出口_年初至今']);
    MONTHS.forEach((period, at) => {
      const [imports, exports] = [of(period, at, 'import'), of(period, at, 'export')];
      draft.put(at + 2, 1, period);
      draft.figure(at + 2, 2, imports.value, imports);
      draft.figure(at + 2, 3, exports.value, exports);
      draft.put(at + 2, 4, exports.value * 3);
    });
    return draft;
  });
  return { family: 'sheets of one file', name: 'a sheet a region', fileName: 'table.xlsx', sheets, asks: 'unit' };
}
