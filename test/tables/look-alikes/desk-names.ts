import { PARTNERS, amount, made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of which names of files, labels and heads say what they measure, or seem to. */
export function deskNames(): LookAlike[] {
  return [unitOfParts(), shareBeside(), productOfCodes(), quarters(), lenders(), pairs(), namedTwice()];
}

const YEARS = [2019, 2020, 2021, 2022];

/** "Unit" and "%" in cells of their own, under a title that speaks of exports. */
function unitOfParts(): LookAlike {
  return written({
    family: 'parts of a hundred',
    name: 'by a unit in a cell of its own',
    common: { reporter: 'PAK', flow: 'export', measure: 'share', unit: '%' },
    lines: [
      ['Proportion of exports of Pakistan accounted for by importing country, 2019 to 2022'],
      [],
      ['Unit', '%'],
      [],
      [null, ...PARTNERS.map(([, name]) => name)],
      ...YEARS.map((year): Line => [
        year,
        ...PARTNERS.map(([partner], at) =>
          put(rounded(made(at, year, 3181) / 400, 4), { partner, period: String(year) }),
        ),
      ]),
    ],
  });
}

/** "Porcentaje" in the name of the file is over one of the columns, and the other holds money. */
function shareBeside(): LookAlike {
  return written({
    family: 'parts of a hundred',
    name: 'one column of them, and the file named by it',
    fileName: 'exportaciones_anual_porcentaje.csv',
    asks: 'unit',
    common: { flow: 'export', unit: null, period: '2023' },
    lines: [
      ['Pais', 'Año 2023', 'Porcentaje'],
      ...PARTNERS.map(([partner, name], at): Line => {
        const share = rounded(made(at, 3187) / 300);
        return [
          name,
          put(amount(at, 3191) * 100_003, { partner }),
          put(`${share}%`, { partner, measure: 'share', unit: '%', value: share, free: true }),
        ];
      }),
    ],
  });
}

/** The domestic product by the name of the file; `CAF` among codes of countries is no valuation. */
function productOfCodes(): LookAlike {
  const codes = ['BLR', 'CHN', 'CAF', 'DEU', 'PAK', 'TUR'];
  return written({
    family: 'the domestic product',
    name: 'countries by their codes, the measure in the name of the file',
    fileName: 'gdp.tsv',
    common: { measure: 'gdp', unit: null, partner: null },
    lines: [
      ['date', ...codes],
      ...YEARS.map((year): Line => [
        year,
        ...codes.map((reporter, at) => put(made(at, year, 3203), { reporter, period: String(year) })),
      ]),
    ],
  });
}

/** `1T-21`: quarters in Spanish, behind their number. */
function quarters(): LookAlike {
  return written({
    family: 'quarters behind their number',
    name: 'with years in two digits',
    fileName: 'IED.csv',
    asks: 'unit',
    common: { product: 'Direct investment', unit: null },
    lines: [
      ['periodo', 'IED total'],
      ...[21, 22].flatMap((year) =>
        [1, 2, 3, 4].map((quarter): Line => [
          `${quarter}T-${year}`,
          put(made(quarter, year, 3209), { period: `20${year}-Q${quarter}` }),
        ]),
      ),
    ],
  });
}

/** Loans by who lends, each in a column, with a row of their sums. */
function lenders(): LookAlike {
  const banks = ['Eximbank', 'CDB', 'Other'];
  return written({
    family: 'loans',
    name: 'by lenders',
    common: { reporter: 'CHN', partner: 'PAK', product: 'Loans', value: 1e6 },
    lines: [
      ['Annual Chinese Loans to Pakistan, by Lender, US$ mn'],
      ['Year', ...banks],
      ...YEARS.map((year): Line => [
        year,
        ...banks.map((_, at) => ({ shown: made(at, year, 3217), truth: { period: String(year), free: true } })),
      ]),
      ['Sum', ...banks.map((_, at) => made(at, 3221))],
    ],
  });
}

/** Two countries in each row, once more as a pair of codes; of which of them the domestic products are, their heads say by a letter. */
function pairs(): LookAlike {
  const owners = [
    ['PAK', 'Pakistan'],
    ['IRN', 'Iran'],
  ] as const;
  const rows = owners.flatMap(([reporter, owner], first) =>
    PARTNERS.map(([partner, name], at) => ({ reporter, owner, partner, name, at: first * 10 + at })),
  );
  return written({
    family: 'pairs of countries',
    name: 'with the domestic product of each, and both as a code',
    fileName: 'pairs.csv',
    asks: 'unit',
    common: { unit: null, flow: 'turnover' },
    lines: [
      ['year', 'country_a', 'country_b', 'pair', 'total trade', 'gdp_a', 'gdp_b'],
      ...YEARS.flatMap((year) =>
        rows.map(({ reporter, owner, partner, name, at }): Line => [
          year,
          owner,
          name,
          `${reporter}-${partner}`,
          put(made(at, year, 3229), { reporter, partner, period: String(year) }),
          amount(at, year, 3251),
          amount(at, year, 3253),
        ]),
      ),
    ],
  });
}

/** A country as a head over itself in every row; its domestic product beside it, in the unit of a column at the end. */
function namedTwice(): LookAlike {
  return written({
    family: 'the domestic product',
    name: 'beside a column of its country’s name',
    common: { measure: 'gdp', unit: 'EUR', partner: null, value: 1e6 },
    lines: [
      ['Period', 'Ireland', 'Ireland GDP', 'Belgium', 'Belgium GDP', 'Unit value'],
      ...[1, 2, 3, 4].map((quarter): Line => [
        `2021Q${quarter}`,
        'Ireland',
        put(amount(quarter, 3257), { reporter: 'IRL', period: `2021-Q${quarter}` }),
        'Belgium',
        put(amount(quarter, 3259), { reporter: 'BEL', period: `2021-Q${quarter}` }),
        'Euro million',
      ]),
    ],
  });
}
