import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Downloads as people rework them: heads cut short and joined, fields of their own beside the portal's. */
export function reworked(): LookAlike[] {
  return [
    byOrigin(),
    bothFlows(),
    joinedYears(),
    otherClassification(),
    fewGoods(),
    clearedIn(),
    accountsInCurrency(),
    profiles(),
  ];
}

const PLACES = [
  ['BLR', 'Belarus'],
  ['CHN', 'China'],
  ['PAK', 'Paquistão'],
  ['TUR', 'Turquia'],
] as const;

/** Where goods come from, with what a kilogram of them cost. */
function byOrigin(): LookAlike {
  return written({
    family: 'prices beside partners',
    name: 'imports by origin',
    fileName: 'import_processed.csv',
    common: { flow: 'import' },
    asks: 'reporter',
    lines: [
      ['pais_origem', 'ano', 'quantidade_kg', 'valor_usd', 'preco_medio_usd_kg'],
      ...PLACES.flatMap(([partner, name], at) =>
        [2020, 2021].map((year): Line => {
          const common = { partner, period: String(year) };
          const price = put(made(at, year, 3) / 100, { ...common, measure: 'rate', free: true });
          const mass = put(amount(at, year, 1), { ...common, measure: 'quantity', unit: 'kg' });
          return [name, year, mass, put(amount(at, year, 2), common), price];
        }),
      ),
    ],
  });
}

/** Both flows and their balance in litres and in money, headed by words cut short. */
function bothFlows(): LookAlike {
  return written({
    family: 'heads cut short',
    name: 'both flows and their balance',
    asks: 'reporter',
    lines: [
      ['ano', 'exp_litros', 'exp_usd', 'imp_litros', 'imp_usd', 'balanca_usd'],
      ...[2019, 2020, 2021].map((year): Line => {
        const period = String(year);
        const [out, into] = [amount(year, 1, 5), amount(year, 2, 5)];
        const litres = (seed: number, flow: string) =>
          put(amount(year, seed, 7), { flow, period, measure: 'quantity', unit: 'l' });
        return [
          year,
          litres(1, 'export'),
          put(out, { flow: 'export', period }),
          litres(2, 'import'),
          put(into, { flow: 'import', period }),
          put(out - into, { flow: 'balance', period, value: out - into }),
        ];
      }),
    ],
  });
}

/** Years joined to words of flows. */
function joinedYears(): LookAlike {
  return written({
    family: 'years joined to their words',
    name: 'balances and the flows of the last year',
    common: { unit: null },
    asks: 'unit',
    lines: [
      ['Countries', 'Balance2019', 'Balance2020', 'Exported2020', 'Imported2020'],
      ...PLACES.map(([partner, name], at): Line => {
        const [out, into] = [amount(at, 1, 11), amount(at, 2, 11)];
        return [
          name,
          put(amount(at, 3, 11), { partner, flow: 'balance', period: '2019' }),
          put(out - into, { partner, flow: 'balance', period: '2020', value: out - into }),
          put(out, { partner, flow: 'export', period: '2020' }),
          put(into, { partner, flow: 'import', period: '2020' }),
        ];
      }),
    ],
  });
}

/** Five digits each, of which none is a heading of the Harmonized System with its zero restored. */
function otherClassification(): LookAlike {
  const goods = [
    ['27861', 'Granulated slag'],
    ['28231', 'Waste of tinned iron'],
    ['67111', 'Spiegeleisen'],
    ['69911', 'Locks and keys'],
  ] as const;
  return written({
    family: 'codes of another classification',
    name: 'five digits under "Product"',
    common: { flow: 'export', reporter: 'BLR', period: '2021' },
    lines: [
      ['Exports of Belarus in 2021, US dollars'],
      [],
      ['Product', 'Commodity', 'China', 'Pakistan'],
      ...goods.map(([product, name], at): Line => {
        const of = (partner: string, seed: number) => put(amount(at, seed, 13), { partner, product });
        return [Number(product), name, of('CHN', 1), of('PAK', 2)];
      }),
    ],
  });
}

/** One heading with a full stop behind its code. */
function fewGoods(): LookAlike {
  return written({
    family: 'codes before names',
    name: 'one heading and its two flows',
    common: { product: '7403' },
    asks: 'reporter',
    lines: [
      ['Commodity', 'Trade flow', 'Indicator', 2020, 2021],
      ...(['Exports', 'Imports'] as const).map((flow, at): Line => {
        const of = (year: number) =>
          put(amount(at, year, 17), { flow: flow.toLowerCase().slice(0, -1), period: String(year) });
        return ['7403. Refined copper and copper alloys', flow, 'Value (US$)', of(2020), of(2021)];
      }),
    ],
  });
}

/** Districts of the United States beside the one country that the file's name gives. */
function clearedIn(): LookAlike {
  const districts = ['Baltimore, MD', 'Boston, MA', 'Buffalo, NY', 'Detroit, MI', 'Tampa, FL', 'Virgin Islands'];
  return written({
    family: 'where goods were cleared',
    name: 'by district and section',
    fileName: 'data_Canada Imports.xlsx',
    common: { flow: 'import', reporter: 'USA', partner: 'CAN', unit: null },
    asks: 'unit',
    lines: [
      ['country', 'sitc_num', 'district', 2020, 2021],
      ...['0 FOOD AND LIVE ANIMALS', '1 BEVERAGES AND TOBACCO', '2 CRUDE MATERIALS'].flatMap((goods, at) =>
        districts.map((district, seed): Line => {
          const of = (year: number) =>
            put(amount(at, seed, year), {
              product: goods.slice(0, 1),
              period: String(year),
              more: { region: district },
            });
          return ['Canada', goods, district, of(2020), of(2021)];
        }),
      ),
    ],
  });
}

/** Lines of national accounts, their unit in full and its power in a column. */
function accountsInCurrency(): LookAlike {
  const lines = [
    ['Gross domestic product - expenditure approach', { measure: 'gdp', partner: null }],
    ['Imports of goods and services', { flow: 'import', product: 'Goods and services' }],
  ] as const;
  return written({
    family: 'national accounts',
    name: 'unit and power in columns',
    common: { reporter: 'ARG', unit: 'ARS', value: 1e6 },
    lines: [
      ['Country', 'Subject', 'Measure', 'TIME', 'Unit', 'PowerCode', 'Value'],
      ...lines.flatMap(([name, truth], at) =>
        ['2019-Q1', '2019-Q2', '2019-Q3'].map((period, seed): Line => {
          const basis = 'National currency, current prices, quarterly levels';
          const figure = put(amount(at, seed, 19), { period, ...truth });
          return ['Argentina', name, basis, period, 'Argentine Peso', 'Millions', figure];
        }),
      ),
    ],
  });
}

/** What countries have, what they trade most, and words over numbers of which nothing says what they are. */
function profiles(): LookAlike {
  return written({
    family: 'profiles of countries',
    name: 'with lists of goods and partners',
    common: { period: '2024' },
    lines: [
      [
        'Pays',
        'Code_ISO',
        'PIB_2024_Mds_USD',
        'Population_2024_M',
        'PIB_par_habitant_2024_USD',
        'Croissance_PIB_2024_Pct',
        'Exportations_2024_Mds_USD',
        'Importations_2024_Mds_USD',
        'Export_Produit_1',
        'Export_Produit_2',
        'Partenaire_Export_1',
        'Partenaire_Export_2',
        'Date_MAJ_Notations',
        'Stress_2022',
      ],
      ...(
        [
          ['BLR', 'Bélarus'],
          ['CHN', 'Chine'],
          ['PAK', 'Pakistan'],
          ['TUR', 'Turquie'],
        ] as const
      ).map(([reporter, name], at): Line => {
        const one = (seed: number, truth: Parameters<typeof put>[1] = {}) =>
          put(made(at, seed, 23) / 10, { reporter, ...truth });
        const billions = (seed: number, flow: string) => one(seed, { flow, value: (made(at, seed, 23) / 10) * 1e9 });
        const free = { partner: null, free: true };
        return [
          name,
          reporter,
          one(1, { measure: 'gdp', partner: null, value: (made(at, 1, 23) / 10) * 1e9 }),
          one(2, { measure: 'population', unit: null, ...free }),
          one(3, { measure: 'rate', ...free }),
          one(4, { measure: 'growth', unit: '%', ...free }),
          billions(5, 'export'),
          billions(6, 'import'),
          `Or (${made(at, 7, 23)}%)`,
          `Café (${made(at, 8, 23)}%)`,
          'Chine',
          'Inde',
          `2024-0${at + 5}`,
          made(at, 9, 23) / 10,
        ];
      }),
    ],
  });
}
