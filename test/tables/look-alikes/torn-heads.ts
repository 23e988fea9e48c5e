import { amount, Draft, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Heads torn over many rows, heads that compare, and what a title, a unit or a code says beside the figures. */
export function tornHeads(): LookAlike[] {
  return [
    monthsOnTop(),
    comparedOver(),
    ranksBesideShares(),
    goodsBeforeFlow(),
    sectorsOfIndustry(),
    managed(),
    kindsOfIndices(),
    numbersWithOneLeftOut(),
    exportersByCode(),
  ];
}

const GOODS = ['Hạt điều', 'Cà phê', 'Chè', 'Gạo', 'Cao su'];

/** The months stand in the uppermost of six lines of heads. */
function monthsOnTop(): LookAlike {
  const periods = ['2024-01', '2024-02', '2024-01/2024-02'];
  return written({
    family: 'heads torn over six rows',
    name: 'with the months on top',
    common: { reporter: 'VNM', flow: 'export', value: 1_000_000 },
    lines: [
      ['Xuất khẩu hàng hóa của Việt Nam'],
      [null],
      [null, 'Sơ bộ', 'Ước tính', 'Cộng dồn 2 tháng'],
      [null, 'tháng 01', 'tháng 02', 'năm 2024'],
      [null, 'năm', 'năm', 'Tổng'],
      [null, '2024', '2024', 'mức'],
      [null, 'Trị giá', 'Trị giá', 'Trị giá'],
      [null, '(Triệu USD)', '(Triệu USD)', '(Triệu USD)'],
      ...GOODS.map((product, at): Line => {
        const months = [made(at, 1, 2141), made(at, 2, 2141)] as const;
        const sum = Math.round((months[0] + months[1]) * 10) / 10;
        return [product, ...[...months, sum].map((value, col) => put(value, { product, period: periods[col] ?? '' }))];
      }),
    ],
  });
}

/** "February 2024 compared with" over a base and other months: all are of February 2024. */
function comparedOver(): LookAlike {
  const draft = new Draft();
  draft.put(1, 1, 'Price indices of exports');
  draft.over(4, 2, 5, 'February 2024 compared with:', true);
  draft.line(5, [null, 'Base', 'February', 'December', 'January']);
  draft.line(6, [null, '(2019)', '2023', '2023', '2024']);
  GOODS.forEach((product, at) => {
    draft.put(7 + at, 1, product);
    for (const col of [2, 3, 4, 5])
      draft.figure(7 + at, col, 90 + made(at, col, 2142) / 100, {
        reporter: null,
        partner: null,
        flow: 'export',
        product,
        period: '2024-02',
        measure: 'index',
        unit: null,
        value: 90 + made(at, col, 2142) / 100,
        free: true,
      });
  });
  return {
    family: 'compared with what is below',
    name: 'merged over months',
    fileName: 'table.xlsx',
    sheets: [draft],
    asks: null,
  };
}

/** An indicator called a share, once in per cent and once as a rank. */
function ranksBesideShares(): LookAlike {
  const places = [
    ['ALB', 'Albania'],
    ['BLR', 'Belarus'],
    ['PAK', 'Pakistan'],
    ['TUR', 'Türkiye'],
  ] as const;
  return written({
    family: 'ranks beside shares',
    name: 'told by the unit',
    common: { flow: 'export', partner: null },
    lines: [
      ['REF_AREA', 'REF_AREA_LABEL', 'INDICATOR_LABEL', 'UNIT_MEASURE_LABEL', 'TIME_PERIOD', 'OBS_VALUE'],
      ...places.flatMap(([reporter, name], at) =>
        [2016, 2017].flatMap((year): Line[] => {
          const period = String(year);
          const label = 'Exports as a percentage of GDP';
          return [
            [
              reporter,
              name,
              label,
              'Percentage of GDP',
              year,
              put(made(at, year, 2143), { reporter, period, measure: 'share', unit: '%' }),
            ],
            [
              reporter,
              name,
              label,
              'Rank',
              year,
              put(41 + at * 13 + (year % 7), { reporter, period, measure: 'rank', unit: null, free: true }),
            ],
          ];
        }),
      ),
    ],
  });
}

/** "US Potato Exports": the goods stand before the flow in the file's name. */
function goodsBeforeFlow(): LookAlike {
  const partners = [
    ['CHN', 'China'],
    ['KAZ', 'Kazakhstan'],
    ['PAK', 'Pakistan'],
  ] as const;
  return written({
    family: 'goods before the flow',
    name: 'in the name of the file',
    fileName: 'US Potato Exports transposed.xlsx',
    common: { reporter: 'USA', flow: 'export', product: 'Potato', unit: null },
    asks: 'unit',
    lines: [
      ['Year', ...partners.map(([, name]) => name)],
      ...[2019, 2020, 2021, 2022].map((year, at): Line => [
        year,
        ...partners.map(([partner], col) => put(amount(at, col, 2144), { partner, period: String(year) })),
      ]),
    ],
  });
}

/** Codes of industries of two digits, some of which are one: "31-33". */
function sectorsOfIndustry(): LookAlike {
  const places = ['Alabama', 'Alaska', 'Arizona', 'Arkansas', 'Colorado'];
  return written({
    family: 'sectors of an industry',
    name: 'as ranges of codes',
    common: { reporter: 'USA', flow: 'export' },
    lines: [
      ['Exports of the United States'],
      [null],
      ['state', 'Time', 'naics2c', 'export_usd'],
      ...places.flatMap((state, at) =>
        ['11', '21', '31-33'].map((product, col): Line => [
          state,
          2023,
          product,
          put(amount(at, col, 2145), { product, period: '2023' }),
        ]),
      ),
    ],
  });
}

/** "Phân theo cấp quản lý": by who manages; "quan" is short for no quantity there. */
function managed(): LookAlike {
  return written({
    family: 'words like those of a quantity',
    name: 'in a heading of offices',
    common: { reporter: 'VNM', flow: 'export', unit: 'VND', value: 1_000_000_000, period: '2023' },
    lines: [
      ['Xuất khẩu của Việt Nam năm 2023'],
      ['Đơn vị tính: Tỷ đồng'],
      [null, 'Năm 2023'],
      ['Phân theo cấp quản lý'],
      ...GOODS.map((product, at): Line => [product, put(made(at, 2146), { product })]),
    ],
  });
}

/** Indices of value, of volume and of what a unit costs, each of exports and of imports. */
function kindsOfIndices(): LookAlike {
  const names = ['Value index', 'Volume index', 'Unit value index'];
  return written({
    family: 'indices told apart by their words',
    name: 'of one country over years',
    common: { reporter: 'PAK', partner: null, measure: 'index', unit: null },
    lines: [
      ['Merchandise trade indices, annual'],
      ['MEASURE', 'Index Base 2000'],
      [null],
      ['ECONOMY', 'INDICES', '2018', '2019', '2020', '2021'],
      ...names.flatMap((name, at) =>
        ['export', 'import'].map((flow, side): Line => {
          const label = `${name} of ${flow}s`;
          return [
            'Pakistan',
            label,
            ...['2018', '2019', '2020', '2021'].map((period, year) =>
              put(90 + made(at, side, year, 2147) / 100, { flow, period, more: { series: label } }),
            ),
          ];
        }),
      ),
    ],
  });
}

/** The columns are numbered, and one number is left out. */
function numbersWithOneLeftOut(): LookAlike {
  return written({
    family: 'numbers of columns',
    name: 'with one left out',
    common: { reporter: 'VNM', flow: 'export', value: 1_000_000_000, unit: 'VND' },
    lines: [
      ['Xuất khẩu của Việt Nam'],
      ['Đơn vị tính: Tỷ đồng'],
      [null, 'Năm 2019', 'Năm 2020', 'Năm 2021', 'Năm 2022', 'Năm 2023'],
      ['A', '1', '2', '3', '5', '6'],
      ...GOODS.map((product, at): Line => [
        product,
        ...[2019, 2020, 2021, 2022, 2023].map((year) => put(made(at, year, 2148), { product, period: String(year) })),
      ]),
    ],
  });
}

/** One country by number, code and name, and the part of the world that it is in. */
function exportersByCode(): LookAlike {
  const places = [
    [4, 'AFG', 'Afghanistan', 'Central and Southern Asia'],
    [112, 'BLR', 'Belarus', 'Europe'],
    [156, 'CHN', 'China', 'Eastern Asia'],
    [586, 'PAK', 'Pakistan', 'Central and Southern Asia'],
    [792, 'TUR', 'Türkiye', 'Western Asia'],
  ] as const;
  return written({
    family: 'exporters by number, code and name',
    name: 'with their part of the world',
    asks: 'flow',
    common: { value: 1000 },
    lines: [
      ['Exporter M.49', 'Exporter ISO3', 'Exporter', 'Exporter region', 'Year', 'Value (1000USD)'],
      ...places.flatMap(([number, reporter, name, region], at) =>
        [2020, 2021, 2022].map((year): Line => [
          number,
          reporter,
          name,
          region,
          year,
          put(made(at, year, 2149), { reporter, period: String(year) }),
        ]),
      ),
    ],
  });
}
