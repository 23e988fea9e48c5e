import { amount, Draft, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Downloads of offices: harbours, ditto marks, empty rows, and sheets that speak of the others. */
export function officeDownloads(): LookAlike[] {
  return [
    harboursOverMonths(),
    dittoUnits(),
    countryWithoutFigures(),
    pageAboutTonnes(),
    mostlyMissing(),
    dutiesAskedFor(),
  ];
}

/** Countries over their harbours over months; a harbour's name is no money, and the last column is of all countries. */
function harboursOverMonths(): LookAlike {
  const heads = [
    ['NGA', 'NIGERIA', 'PADANG/TL.BAYUR', '[01] Januari'],
    ['NGA', '', '', '[02] Februari'],
    ['NGA', '', 'CILACAP', '[01] Januari'],
    ['PAK', 'PAKISTAN', 'TANJUNG PRIOK', '[01] Januari'],
    ['PAK', '', '', '[03] Maret'],
    ['BLR', 'BELARUS', 'TANJUNG EMAS', '[02] Februari'],
  ] as const;
  const goods = [
    ['84', '[84] Machinery'],
    ['85', '[85] Electrical machinery'],
  ] as const;
  return written({
    family: 'harbours over months',
    name: 'and all of them at the end',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['Ekspor HS 2 Digit Tahun 2024'],
      [null, null, 'Negara', ...heads.map(([, country]) => country), 'Totals'],
      [null, null, 'Pelabuhan', ...heads.map(([, , harbour]) => harbour)],
      [null, null, 'Bulan', ...heads.map(([, , , month]) => month)],
      ['Kode HS', 'Tahun'],
      ...goods.map(([product, label], at): Line => [
        label,
        '2024',
        null,
        ...heads.map(([partner, , , month], col) =>
          put(made(at, col, 2107), {
            partner,
            product,
            period: `2024-${month.slice(1, 3)}`,
            free: partner === 'NGA' && month.includes('01'),
          }),
        ),
        put(made(at, 99, 2107), { product, period: '2024' }),
      ]),
    ],
  });
}

/** A ditto mark below a unit is that unit again. */
function dittoUnits(): LookAlike {
  const goods = [
    ['Coal', 'Thousand tonnes', 't'],
    ['from the north', '"', 't'],
    ['Cement', '〃', 't'],
    ['Crude oil', 'Thousand litres', 'l'],
    ['Petrol', '"', 'l'],
  ] as const;
  return written({
    family: 'ditto marks',
    name: 'below units',
    common: { flow: 'export', value: 1e3 },
    asks: 'reporter',
    lines: [
      ['Exports of main products'],
      ['Product', 'Unit', '2020', '2021'],
      ...goods.map(([product, unit, own], at): Line => [
        product,
        unit,
        ...['2020', '2021'].map((period, year) =>
          put(made(at, year, 2108), { period, product, unit: own, measure: own === 't' ? 'weight' : 'quantity' }),
        ),
      ]),
    ],
  });
}

/** A country without a figure between others of a list, of which one stands in two groups. */
function countryWithoutFigures(): LookAlike {
  const listed = [
    ...'Australia AUS,Austria AUT,Belgium BEL,Chile CHL,China CHN,Denmark DNK,Egypt EGY,France FRA,Ghana GHA'.split(
      ',',
    ),
    ...'India IND,Netherlands Antilles ANT,Iraq IRQ,Japan JPN,Kenya KEN,Latvia LVA,Mexico MEX,Nepal NPL'.split(','),
    ...'Oman OMN,Peru PER,Qatar QAT,Spain ESP,Norway NOR,Cyprus CYP,Australia AUS'.split(','),
  ];
  const periods = ['2014-01', '2014-02', '2014-03'];
  return written({
    family: 'a country without a figure',
    name: 'in a long list',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    sheet: 'Exports',
    lines: [
      ['Country', '2014M01', '2014M02', '2014M03'],
      ...listed.map((name, at): Line => {
        const [label, partner] = [name.slice(0, -4), name.slice(-3)];
        if (partner === 'ANT') return [label];
        return [label, ...periods.map((period, month) => put(made(at, month, 2109), { period, partner }))];
      }),
    ],
  });
}

/** A page of title and unit beside the figures: the unit is of weight. */
function pageAboutTonnes(): LookAlike {
  const table = written({
    family: 'sheets of one file',
    name: 'a page about them says tonnes',
    common: { flow: 'export', measure: 'weight', unit: 't', value: 1e3 },
    asks: 'reporter',
    sheet: 'Total',
    lines: [
      ['product', '2015', '2016'],
      ...['Ingots and slabs', 'Rods in coil', 'Light sections'].map((product, at): Line => [
        product,
        ...['2015', '2016'].map((period, year) => put(made(at, year, 2110), { product, period })),
      ]),
    ],
  });
  const about = new Draft('About');
  about.line(1, ['title', 'Exports by producers']);
  about.line(2, ['unit', 'kt']);
  about.line(3, ['source', 'Yearbook, Table 17']);
  return { ...table, sheets: [about, ...table.sheets] };
}

/** Far more rows in which nothing was reported than rows with figures. */
function mostlyMissing(): LookAlike {
  const last = 90;
  return written({
    family: 'rows of missing signs',
    name: 'between two with figures',
    common: { reporter: 'PAK', flow: 'export', partner: 'BLR' },
    lines: [
      ['Exports of Pakistan to Belarus, US dollars'],
      ['HS code', '2020', '2021', '2022'],
      ...Array.from({ length: last }, (_, at): Line => {
        const code = `${String(at + 1).padStart(2, '0')}01`;
        const of = (period: string, year: number) => put(amount(at, year, 2111), { period, product: code });
        return at === 0 || at === last - 1 ? [code, of('2020', 0), ':', of('2022', 2)] : [code, ':', ':', ':'];
      }),
    ],
  });
}

/** A query of imports gave money and duties a sheet each: the countries of both are whom they came from. */
function dutiesAskedFor(): LookAlike {
  const asked = new Draft('Query Parameters');
  const said = [
    ['Trade Flow', 'Imports For Consumption'],
    ['Data To Report', 'Customs Value, Calculated Duties'],
    ['Select Type', 'Full Years'],
    ['Timeframe Aggregation', 'Annual'],
    ['Column Order', 'COUNTRY, HTS10'],
  ];
  said.forEach((line, at) => asked.line(at + 1, line));
  const countries = [
    ['PRT', 'Portugal'],
    ['KOR', 'South Korea'],
    ['PAK', 'Pakistan'],
    ['BLR', 'Belarus'],
  ] as const;
  const sheets = ['Customs Value', 'Calculated Duties', 'Import Charges'].map((name, sheet) => {
    const {
      sheets: [draft = new Draft()],
    } = written({
      family: '',
      name: '',
      sheet: name,
      common: {
        reporter: 'USA',
        flow: 'import',
        period: '2024',
        ...(sheet === 1 ? { measure: 'tariff', unit: null } : {}),
      },
      lines: [
        ['Data Type', 'Country', 'Year', 'HTS Number', 'Quantity Description', name],
        ...countries.map(([partner, country], at): Line => {
          const product = ['8412210075', '7306305035', '7318152061', '8538906000'][at] ?? '';
          const value = amount(sheet, at, 2112);
          const figure = sheet === 2 ? value : put(value, { partner, product, free: sheet === 1 });
          return [name, country, '2024', product, 'Value for: kilograms', figure];
        }),
      ],
    });
    return draft;
  });
  const family = 'sheets of one file';
  return { family, name: 'duties asked for', fileName: 'query.xlsx', sheets: [asked, ...sheets], asks: null };
}
