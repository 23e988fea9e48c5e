import { amount, Draft, made, type LookAlike, type Truth } from './draft';
import { put, written, type Line } from './written';

/** Files as portals and offices give them out, and what keeps people from seeing what a column is. */
export function portalDownloads(): LookAlike[] {
  return [
    seriesByTheirIds(),
    editionBeforeTime(),
    moneyInThreeScripts(),
    sectionsOverDivisions(),
    numbersOfCountries(),
    dispatchesBesideExports(),
    harboursOverMonths(),
    dittoUnits(),
    countryWithoutFigures(),
    pageAboutTonnes(),
    mostlyMissing(),
    dutiesAskedFor(),
  ];
}

/** One id of the source in every row, and the id of each series, which says what flows. */
function seriesByTheirIds(): LookAlike {
  const series = [
    ['customs_trade_balance', 'balance'],
    ['customs_trade_exports', 'export'],
    ['customs_trade_imports', 'import'],
  ] as const;
  return written({
    family: 'series by their ids',
    name: 'and the id of their source',
    common: { value: 1e6 },
    asks: 'reporter',
    fileName: 'trade.csv',
    lines: [
      ['series_id', 'period', 'frequency', 'value', 'unit', 'status', 'source_id', 'retrieved_at'],
      ...series.flatMap(([id, flow], at) =>
        ['2021-01', '2021-02', '2021-03'].map((period, month): Line => {
          const figure = put(made(at, month, 2101), { flow, period, free: flow === 'balance' });
          return [id, period, 'monthly', figure, 'million_usd', 'official', 'customs_trade_balance', '2026-07-11'];
        }),
      ),
    ],
  });
}

/** The edition of each row is a month as well; numbers stand for the variables beside them. */
function editionBeforeTime(): LookAlike {
  const variables = [
    [106, 'Imports of goods', 'import'],
    [107, 'Exports of goods', 'export'],
    [108, 'Trade balance', 'balance'],
  ] as const;
  const quarters = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4', '2019-Q1'];
  return written({
    family: 'editions beside times',
    name: 'and numbers of variables',
    common: { reporter: 'PAK', value: 1e6 },
    fileName: 'pakistan.xlsx',
    lines: [
      ['LOCATION', 'Country', 'VAR', 'Variable', 'EDI', 'Edition', 'TIME', 'Unit', 'PowerCode', 'Value'],
      ...variables.flatMap(([number, name, flow], at) =>
        quarters.map((period, quarter): Line => {
          const edition = at === 1 ? [202_004, 'April 2020'] : [201_904, 'April 2019'];
          const figure = put(made(at, quarter, 2102), { flow, period, free: flow === 'balance' });
          return ['PAK', 'Pakistan', number, name, ...edition, period, 'US Dollar', 'Millions', figure];
        }),
      ),
    ],
  });
}

/** The unit as the head of each column of labels: whose dollars they are is no country that reports. */
function moneyInThreeScripts(): LookAlike {
  const goods = [
    ['Rice', 'Рис', 'Բրինձ'],
    ['Tea', 'Чай', 'Թեյ'],
    ['Copper', 'Медь', 'Պղինձ'],
  ];
  return written({
    family: 'labels in three scripts',
    name: 'headed by their money',
    common: { flow: 'export', value: 1e6 },
    asks: 'reporter',
    lines: [
      ['Exports by product', 'Экспорт по товарам', 'Արտահանում ըստ ապրանքների'],
      [null],
      ['mln US dollars', 'Млн. Дол. США', 'Մլն. ԱՄՆ դոլար', '2020A1', '2021A1', '2022A1'],
      ...goods.map((names, at): Line => [
        ...names,
        ...['2020', '2021', '2022'].map((period, year) =>
          put(made(at, year, 2103), { period, product: names[0] ?? '' }),
        ),
      ]),
    ],
  });
}

/** The letter of a section before the number and the name of each division; a short head in small letters is no country. */
function sectionsOverDivisions(): LookAlike {
  const divisions = [
    ['A', 1, 'Erzeugnisse der Landwirtschaft'],
    ['C', 20, 'Chemische Erzeugnisse'],
    ['C', 21, 'Pharmazeutische Erzeugnisse'],
    ['C', 28, 'Maschinen'],
    ['J', 58, 'Verlagserzeugnisse'],
  ] as const;
  const partners = [
    ['DZA', 'Algerien'],
    ['BLR', 'Belarus'],
    ['PAK', 'Pakistan'],
  ] as const;
  return written({
    family: 'sections before divisions',
    name: 'by country',
    common: { unit: 'CHF', period: '2023' },
    asks: 'reporter',
    lines: [
      ['vk', 'jahr', 'lnd_desc', 'cpa_section', 'cpa2', 'cpa2_desc', 'tot1_chf'],
      ...(['EXP', 'IMP'] as const).flatMap((sign, side) =>
        partners.flatMap(([partner, name], at) =>
          divisions.map(([section, code, label], good): Line => {
            const flow = side === 0 ? 'export' : 'import';
            const figure = put(amount(side, at, good, 2104), { flow, partner, product: String(code) });
            return [sign, 2023, name, section, code, label, figure];
          }),
        ),
      ),
    ],
  });
}

/** The numbers that the United Nations give to countries are no goods; a title names those. */
function numbersOfCountries(): LookAlike {
  const countries = [
    ['ALB', 'Albania', '008'],
    ['DZA', 'Algeria', '012'],
    ['AGO', 'Angola', '024'],
    ['ARG', 'Argentina', '032'],
    ['BLR', 'Belarus', '112'],
  ] as const;
  const years = ['2010', '2011', '2012'];
  return written({
    family: 'numbers of countries',
    name: 'beside their names',
    common: { flow: 'export', product: 'Fish and fishery products', value: 1e3 },
    asks: 'reporter',
    lines: [
      ['Exports of fish and fishery products in US$ 1 000'],
      ['Country', 'UN code', 'Flow', 'Unit', ...years],
      ...countries.map(([partner, name, number], at): Line => [
        name,
        number,
        'Export',
        'USD 1 000',
        ...years.map((period, year) => put(amount(at, year, 2105), { partner, period })),
      ]),
    ],
  });
}

/** Trade within the Union has words of its own, beside exports and imports. */
function dispatchesBesideExports(): LookAlike {
  const draft = new Draft();
  const flows = [
    ['Export', 'export'],
    ['Import', 'import'],
    ['Dispatch', 'export'],
    ['Arrival', 'import'],
  ] as const;
  const countries = [
    ['AUT', 'Austria'],
    ['BLR', 'Belarus'],
    ['PAK', 'Pakistan'],
  ] as const;
  draft.line(1, ['Value (£)']);
  flows.forEach(([word], at) => {
    draft.over(2, 2 + at * 2, 3 + at * 2, word, true);
    draft.over(3, 2 + at * 2, 3 + at * 2, '2015', true);
    draft.line(4, ['June', 'May'], 2 + at * 2);
  });
  draft.put(4, 1, 'Country');
  countries.forEach(([partner, name], row) => {
    draft.put(5 + row, 1, name);
    flows.forEach(([word, flow], at) => {
      const within = word === 'Dispatch' || word === 'Arrival';
      ['2015-06', '2015-05'].forEach((period, month) => {
        if (within !== (row === 0)) return;
        const value = amount(row, at, month, 2106);
        const truth: Truth = {
          reporter: null,
          partner,
          flow,
          product: 'TOTAL',
          period,
          measure: 'value',
          unit: 'GBP',
          value,
          free: true,
        };
        draft.figure(5 + row, 2 + at * 2 + month, value, truth);
      });
    });
  });
  const family = 'dispatches and arrivals';
  return { family, name: 'beside exports and imports', fileName: 'table.xlsx', sheets: [draft], asks: 'reporter' };
}

/** Countries over their harbours over months; a harbour's name is no money, and the last column is of all countries. */
function harboursOverMonths(): LookAlike {
  const heads = [
    ['NGA', 'NIGERIA', 'PADANG/TL.BAYUR', '[01] Januari'],
    ['NGA', '', '', '[02] Februari'],
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
          put(made(at, col, 2107), { partner, product, period: `2024-${month.slice(1, 3)}` }),
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
