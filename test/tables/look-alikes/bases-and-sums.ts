import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Years that are bases, months that add up, codes and words cut short that look like countries, and shares that but a name tells. */
export function basesAndSums(): LookAlike[] {
  return [
    baseYears(),
    runningMonths(),
    codesThatAreNames(),
    sharesOfFile(),
    rowsOfTitles(),
    restOfGoods(),
    cutHeads(),
    accountLines(),
  ];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);

/** `exportunitvalueindex_2000` over the years of the rows, in a file that ends in 2000 as well. */
function baseYears(): LookAlike {
  const rows = (
    [
      ['ARG', 'Argentina'],
      ['BOL', 'Bolivia'],
      ['CHL', 'Chile'],
    ] as const
  ).flatMap(([code, name], at) =>
    [2019, 2020, 2021, 2022].map((year, when): Line => {
      const index = made(at, when, 8009) / 10;
      return [code, name, year, name, put(index, { reporter: code, period: String(year), value: index })];
    }),
  );
  return written({
    family: 'years of bases',
    name: 'an index of one year by years',
    common: { flow: 'export', measure: 'index', unit: null, partner: null },
    fileName: 'indice_valores_unitarios_exportacion_bienes_2000.csv',
    lines: [['geocodigo', 'geonombre', 'anio', 'countryname', 'exportunitvalueindex_2000'], ...rows],
  });
}

/** Months across that count on until December and begin anew in January, under heads of single months. */
function runningMonths(): LookAlike {
  const months = [2001, 2002, 2003].flatMap((year) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [year, month] as const),
  );
  const row = (product: string, seed: number): Line => [
    product,
    ...months.map(([year, month]) => {
      const last = String(month).padStart(2, '0');
      const period = month === 1 ? `${year}-01` : month === 12 ? String(year) : `${year}-01/${year}-${last}`;
      return put(month * 100 + (whole(seed, year, 8011) % 60) + month, { product, period });
    }),
  ];
  return written({
    family: 'months that add up',
    name: 'months since January under heads of single months',
    common: { flow: 'import', unit: null },
    asks: 'unit',
    fileName: 'Importation de soufre en valeur (Mensuelle).csv',
    lines: [
      ['', ...months.map(([year, month]) => `${year}M${String(month).padStart(2, '0')}`)],
      row('Soufre solide', 1),
      row('Soufre liquide', 2),
    ],
  });
}

/** `NGA` among codes is Nigeria, whatever other languages call so. */
function codesThatAreNames(): LookAlike {
  const codes = ['CAN', 'RUS', 'NOR', 'IRN', 'SAU', 'NGA', 'ARE'];
  return written({
    family: 'codes that are names elsewhere',
    name: 'seven codes over years',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    fileName: 'exports.csv',
    lines: [
      ['year', ...codes],
      ...[2010, 2011, 2012, 2013].map((year, at): Line => [
        String(year),
        ...codes.map((partner, seed) => put(whole(at, seed, 8017), { partner, period: String(year) })),
      ]),
    ],
  });
}

/** "Trade dependence" in the name of a file over small numbers of both flows. */
function sharesOfFile(): LookAlike {
  const row = (name: string, partner: string, seed: number): Line => [
    name,
    ...[2018, 2019].flatMap((year, at) =>
      (['export', 'import'] as const).map((flow, side) => {
        const part = 7.03 + ((whole(seed, at, side, 8039) % 700) * 10 + 1) / 100;
        return put(part.toFixed(4), { partner, flow, period: String(year), value: Number(part.toFixed(4)) });
      }),
    ),
  ];
  return written({
    family: 'shares that the name of a file tells',
    name: 'dependence on trade',
    asks: 'reporter',
    common: { measure: 'share', unit: '%', free: true },
    fileName: '무역의존도.csv',
    lines: [
      ['Country', '2018 수출', '2018 수입', '2019 수출', '2019 수입'],
      row('Argentina', 'ARG', 1),
      row('Brazil', 'BRA', 2),
      row('Japan', 'JPN', 3),
      row('Kenya', 'KEN', 4),
    ],
  });
}

/** `rtTitle` reports, `rgDesc` says which way the goods went. */
function rowsOfTitles(): LookAlike {
  const row = (reporter: string, name: string, year: number, seed: number): Line => [
    year,
    year,
    'Export',
    name,
    85,
    'Electrical machinery',
    'World',
    put(whole(seed, 8053), { reporter, period: String(year), product: '85' }),
    28.01 + seed,
    2.99 + seed,
  ];
  return written({
    family: 'fields of a data bank',
    name: 'who reports under its title',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['yr', 'periodDesc', 'rgDesc', 'rtTitle', 'cmdCode', 'cmdDescE', 'ptTitle', 'TradeValue', 'rtLat', 'rtLon'],
      row('DZA', 'Algeria', 2014, 1),
      row('DZA', 'Algeria', 2015, 2),
      row('BHR', 'Bahrain', 2014, 3),
      row('BHR', 'Bahrain', 2015, 4),
      row('YEM', 'Yemen', 2014, 5),
    ],
  });
}

/** Names of goods that nobody listed, with a column of the rest. */
function restOfGoods(): LookAlike {
  const goods = ['Agro', 'Combustibles', 'Manufacturas', 'Otros'];
  return written({
    family: 'goods across',
    name: 'with a column of the rest',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    fileName: 'export.csv',
    lines: [
      ['fecha', ...goods],
      ...[1, 2, 3, 4, 5].map((month): Line => [
        `${month}-2006`,
        ...goods.map((product, seed) => put(whole(month, seed, 8059), { product, period: `2006-0${month}` })),
      ]),
    ],
  });
}

/** "Sec." over the numbers of sections below a title of another country, and an amount that was the least. */
function cutHeads(): LookAlike {
  const row = (section: string, name: string, seed: number): Line => [
    section,
    name,
    ...[2022, 2023, 2024].map((year, at) => {
      const index = 80 + (whole(seed, at, 8069) % 400) / 10;
      return put(index, { product: section, period: String(year), value: index });
    }),
  ];
  return written({
    family: 'heads cut short',
    name: 'sections below a paragraph about records',
    common: { reporter: 'MOZ', partner: null, flow: 'import', measure: 'index', unit: null },
    lines: [
      ['REPÚBLICA DE MOÇAMBIQUE'],
      ['Índice de valores unitários das importações por secção'],
      ['Valor mínimo por registo: USD 1.000; quantidade mínima: 100 kg.'],
      ['Sec.', 'Grupo', '2022', '2023', '2024'],
      row('I', 'Animais vivos e produtos', 1),
      row('II', 'Produtos vegetais', 2),
      row('III', 'Gorduras e óleos', 3),
      row('IV', 'Alimentos e bebidas', 4),
      row('V', 'Produtos minerais', 5),
      row('VI', 'Produtos químicos', 6),
    ],
  });
}

/** Income of investors and lines of the financial account are no direct investment as a whole. */
function accountLines(): LookAlike {
  const row = (name: string, code: string, indicator: string, seed: number, truth: object | null): Line => [
    name,
    code,
    indicator,
    ...['2019', '2020'].map((year, at) =>
      truth === null
        ? made(seed, at, 8081) * 1000
        : put(made(seed, at, 8081) * 1000, {
            reporter: code,
            period: year,
            value: made(seed, at, 8081) * 1000,
            ...truth,
          }),
    ),
  ];
  const country = (name: string, code: string, seed: number): Line[] => [
    row(name, code, 'Current Account, Goods and Services, Credit, US Dollars', seed, {
      flow: 'export',
      product: 'Goods and services',
    }),
    row(name, code, 'Current Account, Goods and Services, Debit, US Dollars', seed + 1, {
      flow: 'import',
      product: 'Goods and services',
    }),
    row(
      name,
      code,
      'Current Account, Primary Income, Investment Income, Direct Investment, Credit, US Dollars',
      seed + 2,
      null,
    ),
    row(
      name,
      code,
      'Financial Account, Direct Investment, Net Acquisition of Financial Assets, Equity, US Dollars',
      seed + 3,
      null,
    ),
  ];
  return written({
    family: 'lines of an account',
    name: 'income and equity beside goods and services',
    lines: [
      ['Country', 'Code', 'Indicator', '2019', '2020'],
      ...country('Kenya', 'KEN', 1),
      ...country('Chile', 'CHL', 11),
      ...country('Nepal', 'NPL', 21),
    ],
  });
}
