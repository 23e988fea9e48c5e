import { PARTNERS, amount, made, rounded, type LookAlike } from './draft';
import { put, written, type Line, type Put } from './written';

/** Tables of yearbooks, outlooks and data banks: heads cut short, heads in two rows, units and measures row by row. */
export function yearbooks(): LookAlike[] {
  return [
    outlook(),
    placesUnderNumbers(),
    supplyAndUse(),
    codesAcross(),
    partlyMerged(),
    joinedToYears(),
    quartersByNumber(),
    servicesAlone(),
  ];
}

/** `2009` over `–10` is a fiscal year; each row has its unit, and what is measured in none of money is no money. */
function outlook(): LookAlike {
  const years = [2009, 2010, 2011] as const;
  const row = (label: string, unit: string, seed: number, truth: (shown: number) => Partial<Put['truth']>): Line => [
    label,
    unit,
    ...years.map((year) => {
      const shown = made(seed, year, 2003);
      const period = `FY${year}-${String(year + 1).slice(2)}`;
      return put(shown, { product: label, period, ...truth(shown) });
    }),
  ];
  return written({
    family: 'years in two rows, units in each',
    name: 'an outlook for metals',
    common: { reporter: 'AUS', flow: 'export', unit: 'AUD' },
    lines: [
      ['Australia: exports of metals'],
      [null, null, ...years],
      [null, 'unit', ...years.map((year) => `–${String(year + 1).slice(2)}`)],
      row('Copper', 'kt', 1, (shown) => ({ unit: 't', measure: 'weight', value: shown * 1000 })),
      row('Zinc', 'kt', 2, (shown) => ({ unit: 't', measure: 'weight', value: shown * 1000 })),
      row('Gold', 't', 3, () => ({ unit: 't', measure: 'weight' })),
      row('Uranium', 'drums', 4, () => ({ unit: 'drums', measure: 'quantity' })),
      row('All metals', 'A$m', 5, (shown) => ({ value: shown * 1e6 })),
      row('Nickel, mean', 'US$/t', 6, () => ({ unit: 'US$/t', measure: 'rate', partner: null, free: true })),
    ],
  });
}

/** Places by number, and under no head by name: they report. */
function placesUnderNumbers(): LookAlike {
  const series = [
    ['Imports CIF (millions of US dollars)', 'import'],
    ['Exports FOB (millions of US dollars)', 'export'],
  ] as const;
  const places = [
    [4, 'Afghanistan', 'AFG'],
    [112, 'Belarus', 'BLR'],
    [586, 'Pakistan', 'PAK'],
    [860, 'Uzbekistan', 'UZB'],
  ] as const;
  return written({
    family: 'places under no head beside their numbers',
    name: 'a yearbook of many countries',
    fileName: 'trade_balance.csv',
    common: { value: 1e6 },
    lines: [
      ['T21', 'Total imports, exports and balance of trade'],
      ['Region/Country/Area', null, 'Year', 'Series', 'System of trade', 'Value', 'Footnotes', 'Source'],
      ...places.flatMap(([number, name, reporter], at) =>
        series.flatMap(([text, flow], side) =>
          [2015, 2022].map((year): Line => {
            const figure = put(amount(at, side, year, 2011), { reporter, flow, period: String(year) });
            return [number, name, year, text, 'G', figure, null, 'United Nations Statistics Division'];
          }),
        ),
      ),
    ],
  });
}

/** What a country grows, uses up and sells of a crop, by marketing year: only what is sold and bought is trade. */
function supplyAndUse(): LookAlike {
  const attributes = [
    ['Area Harvested', '(1000 HA)', null],
    ['Beginning Stocks', '(1000 MT)', null],
    ['Exports', '(1000 MT)', 'export'],
    ['Imports', '(1000 MT)', 'import'],
  ] as const;
  return written({
    family: 'supply and use of a crop',
    name: 'marketing years beside the day of the estimate',
    fileName: 'psd.csv',
    common: { reporter: 'UKR', product: '0430000', measure: 'weight', unit: 't', value: 1000 },
    lines: [
      [
        'Commodity_Code',
        'Commodity_Description',
        'Country_Code',
        'Country_Name',
        'Market_Year',
        'Calendar_Year',
        'Month',
        'Attribute_ID',
        'Attribute_Description',
        'Unit_ID',
        'Unit_Description',
        'Value',
      ],
      ...[2007, 2008, 2009].flatMap((year) =>
        attributes.map(([attribute, unit, flow], at): Line => {
          const shown = amount(at, year, 2017);
          const value = flow === null ? shown : put(shown, { flow, period: String(year) });
          return ['0430000', 'Barley', 'UP', 'Ukraine', year, 2022, 3, at + 1, attribute, 8, unit, value];
        }),
      ),
    ],
  });
}

/** Among codes of places `MAR` and `CZE` are places, and no months. */
function codesAcross(): LookAlike {
  const codes = ['AUS', 'CAN', 'CZE', 'DEU', 'FRA', 'JPN', 'MAR', 'TUR'] as const;
  return written({
    family: 'codes of places across',
    name: 'with those that look like months',
    asks: 'unit',
    fileName: 'exports.xlsx',
    common: { flow: 'export', unit: null },
    lines: [
      ['year', ...codes],
      ...[2019, 2020, 2021].map((year): Line => [
        year,
        ...codes.map((partner, at) => put(made(at, year, 2027), { partner, period: String(year) })),
      ]),
    ],
  });
}

/** Group heads that are not merged, beside label heads that are. */
function partlyMerged(): LookAlike {
  const flows = [
    ['Экспорт товаров (ФОБ)', 'export'],
    ['Импорт товаров (ФОБ)', 'import'],
  ] as const;
  const table = written({
    family: 'groups of heads merged in part',
    name: 'a central bank’s table by groups of countries',
    common: { reporter: 'RUS', value: 1e6 },
    lines: [
      ['Внешняя торговля Российской Федерации товарами'],
      ['млн долларов США'],
      ['Период', null, ...flows.flatMap(([name]) => [name, null, null, null])],
      ['Год', 'Месяц', ...flows.flatMap(() => ['Всего', 'в % к предыдущему году', 'в том числе:', null])],
      [null, null, ...flows.flatMap(() => [null, null, 'со странами дальнего зарубежья', 'со странами СНГ'])],
      ...[2023, 2024].flatMap((year) =>
        ['Янв', 'Фев', 'Мар'].map((month, at): Line => [
          year,
          month,
          ...flows.flatMap(([, flow], side) => {
            const common = { flow, period: `${year}-0${at + 1}` };
            return [
              put(amount(at, year, side, 2029), common),
              put(rounded(90 + at), { ...common, measure: 'growth', unit: '%', value: 90 + at, free: true }),
              put(amount(at, year, side, 2039), { ...common, partner: 'дальнего зарубежья' }),
              put(amount(at, year, side, 2053), { ...common, partner: 'СНГ' }),
            ];
          }),
        ]),
      ),
    ],
  });
  const merges = table.sheets[0]?.merges ?? [];
  merges.push({ top: 3, left: 1, bottom: 3, right: 2 });
  for (const col of [1, 2, 3, 4, 7, 8]) merges.push({ top: 4, left: col, bottom: 5, right: col });
  return table;
}

/** `val2014`, `share14`: what is measured and its year in one word; the states of a country are no goods. */
function joinedToYears(): LookAlike {
  const states = ['Alabama', 'Alaska'];
  return written({
    family: 'years joined to short heads',
    name: 'exports of states by country',
    common: { reporter: 'USA', flow: 'export', value: 1e6 },
    lines: [
      ['Top U.S. Exports by State (In millions of dollars)'],
      ['statename', 'countryd', 'val2016', 'val2017', 'share16', 'share17'],
      ...states.flatMap((region, of) =>
        PARTNERS.map(([partner, name], at): Line => {
          const common = { partner, more: { region } };
          return [
            region,
            name,
            ...[2016, 2017].map((year) => put(made(of, at, year, 2063), { ...common, period: String(year) })),
            ...[2016, 2017].map((year) => {
              const shown = rounded(made(of, at, year, 2069) / 100);
              const period = String(year);
              return put(shown, { ...common, period, measure: 'share', unit: null, value: shown, free: true });
            }),
          ];
        }),
      ),
    ],
  });
}

/** `2021:3` is the third quarter. */
function quartersByNumber(): LookAlike {
  return written({
    family: 'quarters by their number alone',
    name: 'a file for a program of statistics',
    asks: 'unit',
    fileName: 'exports.csv',
    common: { flow: 'export', unit: null },
    lines: [
      ['obs', 'exports'],
      ...[2020, 2021, 2022].flatMap((year) =>
        [1, 2, 3, 4].map((quarter): Line => [
          `${year}:${quarter}`,
          put(amount(year, quarter, 2081), { period: `${year}-Q${quarter}` }),
        ]),
      ),
    ],
  });
}

/** A sheet called after services holds no trade in goods. */
function servicesAlone(): LookAlike {
  return written({
    family: 'services alone',
    name: 'by the name of the sheet',
    sheet: 'Servicios',
    common: { reporter: 'GTM', product: 'Servicios', value: 1e6 },
    lines: [
      ['Guatemala: balanza de pagos, millones de US$'],
      ['Año', 'Exportaciones', 'Importaciones'],
      ...[2019, 2020, 2021, 2022].map((year): Line => {
        const period = String(year);
        return [
          year,
          put(made(year, 2083), { flow: 'export', period }),
          put(made(year, 2087), { flow: 'import', period }),
        ];
      }),
    ],
  });
}
