import { amount, made, PARTNERS, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Numbers that no head explains: what they are, the other cells tell. */
export function unexplained(): LookAlike[] {
  return [
    sharesOfTotals(),
    ...kindsBelow(),
    kindsByCode(),
    sumsOfParts(),
    areasThatGrow(),
    dutiesByName(),
    seriesOfOne(),
    endsInHeads(),
    openness(),
  ];
}

/** Amounts and their changes below each other, told apart by a word; the year is in one word with what the file is of. */
function kindsBelow(): LookAlike[] {
  const kinds = [
    ['abs', { measure: 'value' }],
    ['growth_yoy', { measure: 'growth', partner: null, free: true }],
  ] as const;
  return [
    written({
      family: 'amounts and changes below each other',
      name: 'told apart by a series',
      asks: 'unit',
      common: { unit: null },
      lines: [
        ['date', 'exports', 'imports', 'series'],
        ...kinds.flatMap(([kind, truth], block) =>
          [1, 2, 3].map((month, at): Line => {
            const common = { ...truth, period: `2022-0${month}` };
            const cell = (flow: string, seed: number) =>
              put(block === 0 ? amount(at, month, seed) : at + 1.5, {
                ...common,
                flow,
                ...(block === 0 ? {} : { value: at + 1.5 }),
              });
            return [`${month}/1/2022`, cell('export', 2311), cell('import', 2333), kind];
          }),
        ),
      ],
    }),
    written({
      family: 'a year in one word with what the file is of',
      name: 'exports of a year',
      fileName: 'Exports2013.csv',
      asks: 'unit',
      common: { flow: 'export', period: '2013', unit: null },
      lines: [
        ['Country', 'Value', 'Continent'],
        ...[
          ['Canada', 'CAN', 'North America'],
          ['Chile', 'CHL', 'South America'],
          ['Mexico', 'MEX', 'North America'],
        ].map(([name = '', partner = '', continent = ''], at): Line => [
          name,
          put(amount(at, 3, 2341), { partner }),
          continent,
        ]),
      ],
    }),
  ];
}

/** Trade by the currency that it is paid in, all of them together a hundred. */
function sharesOfTotals(): LookAlike {
  const currencies = [
    ['EUR', (own: number) => own],
    ['USD', (own: number) => 90 - own],
    ['OTH', () => 10],
    ['TOTAL', () => 100],
  ] as const;
  return written({
    family: 'shares known by their totals',
    name: 'currencies of the invoice',
    common: { measure: 'share', unit: '%', flow: 'export' },
    lines: [
      ['partner', 'currency', 'stk_flow', 'geo', 2012, 2014],
      ...currencies.flatMap(([currency, part]) =>
        [
          ['AUT', 'AT'],
          ['FRA', 'FR'],
          ['POL', 'PL'],
        ].map(([reporter = '', iso = ''], at): Line => {
          const year = (period: string) =>
            put(part(20 + (made(at, Number(period), 2301) % 50)), {
              reporter,
              period,
              // All currencies together are none.
              more: currency === 'TOTAL' ? {} : { currency },
            });
          return ['WORLD', currency, 'EXP', iso, year('2012'), year('2014')];
        }),
      ),
    ],
  });
}

/** Codes of kinds beside their names, and who reports in two languages. */
function kindsByCode(): LookAlike {
  const places = [
    ['BLR', 'Bielorrusia', 'Belarus'],
    ['DEU', 'Alemania', 'Germany'],
    ['ESP', 'España', 'Spain'],
    ['PAK', 'Pakistán', 'Pakistan'],
  ] as const;
  return written({
    family: 'codes beside the names of kinds',
    name: 'who reports in two languages',
    asks: 'reporter',
    fileName: 'composicion_exportaciones.csv',
    common: { flow: 'export', measure: 'share', unit: null, partner: null, free: true },
    lines: [
      ['geocodigo', 'geonombre', 'year', 'country_name_abbreviation', 'kind', 'kind_name', 'export_value_pc'],
      ...places.flatMap(([reporter, name, english], at) => {
        const part = made(at, 2302) % 100;
        return (['Primarios', 'Industriales'] as const).map((kind, code): Line => {
          const figure = put(code === 0 ? part : 100 - part, { reporter, period: '2020' });
          return [reporter, name, 2020, english, code + 1, kind, figure];
        });
      }),
    ],
  });
}

/** A model's terms and their sum beside the trade that it explains. */
function sumsOfParts(): LookAlike {
  return written({
    family: 'sums of what no head explains',
    name: 'terms of a model',
    common: { unit: null },
    asks: 'unit',
    lines: [
      ['Country', 'Year', 'Imports', 'Exports', 'y1', 'mr1', 'y2', 'mr2', 'y3', 'mr3', 'sumMR'],
      ...PARTNERS.map(([partner, name], at): Line => {
        const common = { partner, period: '2010' };
        const terms = [1, 2, 3].flatMap((term) => [made(at, term, 2303), made(at, term, 2304) / 1000]);
        const money = (flow: 'import' | 'export', seed: number) => put(amount(at, seed), { ...common, flow });
        return [name, 2010, money('import', 2305), money('export', 2306), ...terms, made(at, 2307) / 100];
      }),
    ],
  });
}

/** What each country grows beside what it sells, areas by their three letters. */
function areasThatGrow(): LookAlike {
  const areas = [
    ['AFG', 'Afghanistan'],
    ['BLR', 'Belarus'],
    ['PAK', 'Pakistan'],
  ] as const;
  const elements = [
    ['5510', 'Production', null],
    ['5910', 'Export quantity', 'export'],
  ] as const;
  const heads =
    'Domain Code,Domain,Area Code (ISO3),Area,Element Code,Element,Item Code (CPC),Item,Year,Unit,Value,Flag';
  return written({
    family: 'areas that report',
    name: 'what they grow and what they sell',
    fileName: 'FAOSTAT_data_en.csv',
    common: { product: '0111', measure: 'quantity', unit: 't' },
    lines: [
      heads.split(','),
      ...areas.flatMap(([reporter, name], at) =>
        elements.flatMap(([code, element, flow], seed) =>
          [2020, 2021].map((year): Line => {
            const grown = amount(at, seed, year, 2308);
            const shown = flow === null ? grown : put(grown, { reporter, flow, period: String(year) });
            const domain = 'Crops and livestock products';
            return ['QCL', domain, reporter, name, code, element, '0111', 'Wheat', year, 't', shown, 'A'];
          }),
        ),
      ),
    ],
  });
}

/** What customs took in by months: no trade, whatever its money. */
function dutiesByName(): LookAlike {
  return written({
    family: 'files named after duties',
    name: 'months down',
    fileName: 'monthly_customs_duties.csv',
    common: { measure: 'tariff', unit: null, partner: null, free: true },
    lines: [
      ['Month', 2024, 2025],
      ...['Jan', 'Feb', 'Mar', 'Apr', 'May'].map((month, at): Line => {
        const year = (of: string) => put(made(at, Number(of), 2309) / 100, { period: `${of}-0${at + 1}` });
        return [month, year('2024'), year('2025')];
      }),
    ],
  });
}

/** Series of one country as a data bank of many gives them: the country reports its own balance. */
function seriesOfOne(): LookAlike {
  return written({
    family: 'series of one country',
    name: 'its balance by months',
    fileName: 'balance_of_trade.csv',
    common: { reporter: 'PAK', flow: 'balance', unit: null },
    asks: 'unit',
    lines: [
      ['Country', 'Category', 'DateTime', 'Value', 'Frequency', 'HistoricalDataSymbol', 'LastUpdate'],
      ...['01-31', '02-28', '03-31', '04-30'].map((day, at): Line => {
        const figure = put(-amount(at, 2311), { period: `2023-${day.slice(0, 2)}` });
        return [
          'Pakistan',
          'Balance of Trade',
          `2023-${day}T00:00:00`,
          figure,
          'Monthly',
          'PAKBALNCE',
          '2024-04-16T09:02:00',
        ];
      }),
    ],
  });
}

/** Who reports, the goods and the partner joined in each head, months that a column gathers into half-years, and what is no trade. */
function endsInHeads(): LookAlike {
  const heads = [
    ['Brazil_Soy_Exports_China', 'BRA', 'CHN', 'Soy'],
    ['USA_Soy_Exports_China', 'USA', 'CHN', 'Soy'],
    ['Brazil_Beef_Exports_EU', 'BRA', 'EU', 'Beef'],
    ['USA_Beef_Exports_EU', 'USA', 'EU', 'Beef'],
  ] as const;
  const months = ['01', '02', '03', '04', '05', '06', '07', '08'];
  return written({
    family: 'both ends in one head',
    name: 'months and half-years',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['Date', 'Deforestation_Brazil', ...heads.map(([head]) => head), 'Semi_Annual'],
      ...months.map((month, at): Line => {
        const figures = heads.map(([, reporter, partner, product], seed) =>
          put(amount(at, seed, 2313), { reporter, partner, product, period: `2023-${month}` }),
        );
        return [`2023-${month}-01`, made(at, 2314), ...figures, at < 6 ? '2023-H1' : '2023-H2'];
      }),
    ],
  });
}

/** Trade measured against what a country makes, as only the file's name says. */
function openness(): LookAlike {
  return written({
    family: 'files named after openness',
    name: 'years across',
    fileName: 'Trade Openness from 2019 - 2021.xlsx',
    common: { measure: 'rate', unit: null, partner: null, free: true },
    lines: [
      ['YEAR', 2019, 2020, 2021],
      ['ECONOMY'],
      ...PARTNERS.map(([reporter, name], at): Line => {
        const year = (period: string) => put(made(at, Number(period), 2315) / 100, { reporter, period });
        return [name, year('2019'), year('2020'), year('2021')];
      }),
    ],
  });
}
