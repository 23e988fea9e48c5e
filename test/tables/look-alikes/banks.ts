import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Files of central banks and data banks: one head over years and months, areas that report, regions beside partners. */
export function banks(): LookAlike[] {
  return [
    yearsAndMonthsUnderOneHead(),
    areas(),
    sharesOfProduct(),
    ...bareShares(),
    flowsTwice(),
    regions(),
    swedish(),
  ];
}

/** "Período" over years with marks, and over their months. */
function yearsAndMonthsUnderOneHead(): LookAlike {
  const goods = ['Café', 'Carbón', 'Ferroníquel'] as const;
  const table = written({
    family: 'one head over years and months',
    name: 'traditional exports',
    asks: 'reporter',
    sheet: 'sec_ext_013',
    common: { flow: 'export', value: 1e6 },
    lines: [
      ['PRINCIPALES PRODUCTOS TRADICIONALES DE EXPORTACIÓN'],
      ['(Millones de dólares FOB)'],
      [],
      ['Período', null, ...goods],
      ...['2021  (pr)', '2022  (pr)'].flatMap((label, of) =>
        ['Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio'].map((month, at): Line => {
          const period = `${label.slice(0, 4)}-0${at + 1}`;
          return [
            at === 0 ? label : null,
            month,
            ...goods.map((product, col) => put(made(of, at, col, 2203), { product, period })),
          ];
        }),
      ),
    ],
  });
  table.sheets[0]?.merges.push({ top: 4, left: 1, bottom: 4, right: 2 });
  return table;
}

/** The areas of the Food and Agriculture Organization's trade of each country report it. */
function areas(): LookAlike {
  const places = [
    ['004', 'Afghanistan', 'AFG'],
    ['112', 'Belarus', 'BLR'],
    ['586', 'Pakistan', 'PAK'],
  ] as const;
  const elements = [
    ['5610', 'Import quantity', 'import'],
    ['5910', 'Export quantity', 'export'],
  ] as const;
  return written({
    family: 'areas that report',
    name: 'crops of each country',
    fileName: 'FAOSTAT_data.csv',
    common: { product: '0111', measure: 'quantity', unit: 't' },
    lines: [
      [
        'Domain Code',
        'Domain',
        'Area Code (M49)',
        'Area',
        'Element Code',
        'Element',
        'Item Code (CPC)',
        'Item',
        'Year Code',
        'Year',
        'Unit',
        'Value',
        'Flag',
      ],
      ...places.flatMap(([number, name, reporter], at) =>
        elements.flatMap(([code, element, flow], side) =>
          [2022, 2023].map((year): Line => {
            const figure = put(amount(at, side, year, 2207), { reporter, flow, period: String(year) });
            const domain = 'Crops and livestock products';
            return ['TCL', domain, number, name, code, element, '0111', 'Wheat', year, year, 't', figure, 'A'];
          }),
        ),
      ),
    ],
  });
}

/** A share of the domestic product is that of the country whose product it is. */
function sharesOfProduct(): LookAlike {
  return written({
    family: 'shares of the domestic product',
    name: 'by the name of the file',
    fileName: 'exports_percent_of_gdp.xlsx',
    common: { flow: 'export', partner: null, measure: 'share', unit: '%' },
    lines: [
      ['country', 2019, 2020, 2021],
      ...PARTNERS.map(([reporter, name], at): Line => [
        name,
        ...[2019, 2020, 2021].map((year) => put(made(at, year, 2213), { reporter, period: String(year) })),
      ]),
    ],
  });
}

/** Small numbers with decimals under a name that speaks of trade and product, or of a share, and of no unit. */
function bareShares(): LookAlike[] {
  const table = (name: string, fileName: string, unit: string | null, times: number) =>
    written({
      family: 'shares that only a name tells',
      name,
      fileName,
      common: { flow: 'export', partner: null, measure: 'share', unit },
      lines: [
        ['GEO/TIME', 2019, 2020, 2021],
        ...PARTNERS.map(([reporter, place], at): Line => [
          place,
          ...[2019, 2020, 2021].map((year) => {
            const figure = Number((((made(at, year, 2219) % 90) + 5.3) * times).toFixed(4));
            return put(figure, { reporter, period: String(year) });
          }),
        ]),
      ],
    });
  return [
    table('parts of a hundred', 'exports_goods_GDP.csv', '%', 1),
    table('fractions of one', 'exports_goods_GDP.csv', null, 0.01),
  ];
}

/** A column that says which flow is larger, beside exports and imports across. */
function flowsTwice(): LookAlike {
  return written({
    family: 'the larger flow beside both',
    name: 'chemicals by code',
    asks: 'unit',
    fileName: 'trade.xlsx',
    common: { unit: null },
    lines: [
      ['year', 'hsk10', 'export', 'import', 'export/import'],
      ...['2207200000', '2901100000', '3901101000'].flatMap((product, at) =>
        [2021, 2022, 2023].map((year): Line => {
          const common = { product, period: String(year) };
          return [
            year,
            product,
            put(amount(at, year, 2221), { ...common, flow: 'export' }),
            put(amount(at, year, 2237), { ...common, flow: 'import' }),
            at === 0 ? 'export' : 'import',
          ];
        }),
      ),
    ],
  });
}

/** Regions beside partners report nothing. */
function regions(): LookAlike {
  const partners = [
    ['ZAF', 'South Africa', 'SADC'],
    ['MOZ', 'Mozambique', 'SADC'],
    ['CHN', 'China', 'Asia'],
    ['DEU', 'Germany', 'Europe'],
    ['ARE', 'United Arab Emirates', 'Middle East'],
  ] as const;
  return written({
    family: 'regions beside partners',
    name: 'months of both flows',
    asks: 'reporter',
    fileName: 'trade_partners.csv',
    common: { value: 1e6 },
    lines: [
      ['date', 'partner_country', 'region', 'trade_type', 'trade_value_mn_usd'],
      ...['import', 'export'].flatMap((flow, side) =>
        ['2023-01', '2023-02'].flatMap((period, month) =>
          partners.map(([partner, name, region], at): Line => {
            return [period, name, region, flow, put(made(at, side, month, 2239), { partner, flow, period })];
          }),
        ),
      ),
    ],
  });
}

/** "Varuexport" in thousand crowns. */
function swedish(): LookAlike {
  return written({
    family: 'exports in Swedish',
    name: 'by country',
    common: { reporter: 'SWE', flow: 'export', unit: 'SEK', value: 1000 },
    lines: [
      ['Sverige: Varuexport efter land, värde i tkr'],
      ['land', 2022, 2023],
      ...(
        [
          ['PAK', 'Pakistan'],
          ['DEU', 'Tyskland'],
          ['CHN', 'Kina'],
          ['NOR', 'Norge'],
        ] as const
      ).map(([partner, name], at): Line => [
        name,
        ...[2022, 2023].map((year) => put(amount(at, year, 2243), { partner, period: String(year) })),
      ]),
    ],
  });
}
