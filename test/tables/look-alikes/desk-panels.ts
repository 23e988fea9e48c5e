import { PARTNERS, amount, made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of researchers, whose heads are names in a program. */
export function deskPanels(): LookAlike[] {
  return [industries(), ofPartners(), ofAnother(), prefixed(), levels(), changes()];
}

const YEARS = [2018, 2019, 2020, 2021];

/** Numbers of industries are no figures, and "US" is whom a share of exports goes to where the file says so. */
function industries(): LookAlike {
  const goods = ['Food products', 'Beverages', 'Textiles', 'Leather', 'Furniture'];
  return written({
    family: 'numbers of industries',
    name: 'beside their names',
    fileName: 'export_share_by_sic.csv',
    common: { reporter: 'GBR', partner: 'USA', flow: 'export', measure: 'share', unit: null, period: '2022' },
    lines: [
      ['UK goods exports to the United States, 2022'],
      ['sic_division', 'description', 'us_export_share'],
      ...goods.map((product, at): Line => [
        10 + at,
        product,
        put(rounded(made(at, 3457) / 90_000, 4), { product, free: true }),
      ]),
    ],
  });
}

/** `p_gdp` beside `gdp_r`: of the partner, and not of the trade with it. */
function ofPartners(): LookAlike {
  return written({
    family: 'pairs of countries',
    name: 'with the domestic product of the partner',
    fileName: 'panel.csv',
    asks: 'unit',
    common: { reporter: 'PAK', flow: 'export', unit: null },
    lines: [
      ['Reporter', 'Partner', 'year', 'exports', 'gdp_r', 'p_gdp', 'lnexports'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        YEARS.map((year): Line => [
          'Pakistan',
          name,
          year,
          put(made(at, year, 3461), { partner, period: String(year) }),
          amount(year, 3463),
          amount(at, year, 3467),
          rounded(5 + made(at, year, 3469) / 7000, 4),
        ]),
      ),
    ],
  });
}

/** The head says whose growth it is, whatever the file is called. */
function ofAnother(): LookAlike {
  return written({
    family: 'growth of the domestic product',
    name: 'of another country than the file is named after',
    fileName: 'gdp_growth_rates_usa.csv',
    common: { reporter: 'IND', partner: null, measure: 'growth', unit: '%' },
    lines: [
      ['Real GDP Growth Rate India', 'Date'],
      ...YEARS.map((year): Line => [put(rounded(made(year, 3491) / 1200), { period: String(year), free: true }), year]),
    ],
  });
}

/** `x2018`: a program puts a letter before a number at the head of a column. */
function prefixed(): LookAlike {
  return written({
    family: 'years behind a letter',
    name: 'before the country',
    fileName: 'gdp.csv',
    common: { measure: 'gdp', unit: null, partner: null },
    lines: [
      [...YEARS.map((year) => `x${year}`), 'country'],
      ...PARTNERS.map(([reporter, name], at): Line => [
        ...YEARS.map((year) => put(made(at, year, 3499), { reporter, period: String(year) })),
        name,
      ]),
    ],
  });
}

/** "value" in a file called gdp. */
function levels(): LookAlike {
  return written({
    family: 'the domestic product',
    name: 'under “value”, with its source',
    fileName: 'gdp.csv',
    common: { measure: 'gdp', unit: null, partner: null },
    lines: [
      ['date', 'value', 'source'],
      ...YEARS.flatMap((year) =>
        [1, 2, 3, 4].map((quarter): Line => [
          `${year}-Q${quarter}`,
          put(amount(quarter, year, 3511), { period: `${year}-Q${quarter}` }),
          'office',
        ]),
      ),
    ],
  });
}

/** Changes of imports by the name of the file, many of them below zero. */
function changes(): LookAlike {
  return written({
    family: 'changes by the name of a file',
    name: 'of imports',
    asks: 'reporter',
    fileName: 'importsChange.csv',
    common: { reporter: null, flow: 'import', measure: 'growth', unit: null },
    lines: [
      ['Country', ...YEARS],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        ...YEARS.map((year) => {
          const shown = rounded((made(at, year, 3517) - 500) / 1000, 4) * ((at + year) % 2 === 0 ? 1 : -1);
          return put(shown, { partner, period: String(year), free: true });
        }),
      ]),
    ],
  });
}
