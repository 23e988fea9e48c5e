import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Labels and heads as offices, and those who copy their tables, write them and others do not. */
export function officeQuirks(): LookAlike[] {
  return [
    firms(),
    chaptersInHeads(),
    stubInTwoColumns(),
    codesBeforeNames(),
    monthsInBrackets(),
    remarksBehind(),
    codesOfRegions(),
  ];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const MONTHS = ['2019-01', '2019-02', '2019-03', '2019-04'];

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
