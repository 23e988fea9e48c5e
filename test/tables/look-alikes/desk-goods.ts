import { PARTNERS, amount, made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of which a title or a head alone says the goods, and those of what duties are laid on. */
export function deskGoods(): LookAlike[] {
  return [ofSeries(), ofSector(), byDestination(), topPartners(), dutiable(), handedOn(), investment()];
}

const YEARS = [2015, 2016, 2017, 2018];

/** "To Federated States of Micronesia of Crude Oil": the goods begin behind the place, whatever its name. */
function ofSeries(): LookAlike {
  const ends = [
    ['FSM', 'Federated States of Micronesia'],
    ['COD', 'Congo (Kinshasa)'],
    ['DEU', 'Germany'],
  ] as const;
  const product = 'Crude Oil and Petroleum Products';
  return written({
    family: 'goods behind the partner',
    name: 'whose name has an “of” or brackets',
    common: { reporter: 'USA', flow: 'export', measure: 'quantity', unit: 'bbl', value: 1000, product },
    lines: [
      ['Date', ...ends.map(([, name]) => `U.S. Exports to ${name} of ${product} (Thousand Barrels)`)],
      ...YEARS.map((year): Line => [
        year,
        ...ends.map(([partner], at) => put(made(at, year, 3359), { partner, period: String(year) })),
      ]),
    ],
  });
}

/** The one column of a pivot is of some goods. */
function ofSector(): LookAlike {
  return written({
    family: 'goods of a head alone',
    name: 'a sector in a pivot',
    asks: 'reporter',
    common: { flow: 'export', product: 'Agricultural', unit: 'NGN', value: 1e6 },
    lines: [
      ['Row Labels', 'Sum of Agricultural Exports (₦’m)'],
      ...[2023, 2024].flatMap((year) =>
        [1, 2, 3, 4].map((quarter): Line => [
          `Q${quarter} ${year}`,
          put(amount(quarter, year, 3361), { period: `${year}-Q${quarter}` }),
        ]),
      ),
    ],
  });
}

/** The title over countries says of which goods their figures are. */
function byDestination(): LookAlike {
  return written({
    family: 'goods of a title',
    name: 'over countries that they go to',
    asks: 'reporter',
    common: { flow: 'export', product: 'Agricultural', unit: 'NGN', value: 1e6, period: '2024-Q1' },
    lines: [
      ['Agricultural Exports by Destination — Q1 2024 (₦ million)'],
      ['Country', 'Value (₦ million)'],
      ...PARTNERS.map(([partner, name], at): Line => [name, put(amount(at, 3371), { partner })]),
    ],
  });
}

/** "Top Export Partners" over their names says which way the goods went. */
function topPartners(): LookAlike {
  return written({
    family: 'flows of a title',
    name: 'that speaks of partners',
    asks: 'reporter',
    common: { reporter: null, flow: 'export', value: 1e9, period: '2023' },
    lines: [
      ['Trade report, 2023'],
      ['Top Export Partners'],
      ['Name', 'Value (Billion USD)'],
      ...PARTNERS.map(([partner, name], at): Line => [name, put(rounded(made(at, 3527) / 100, 2), { partner })]),
    ],
  });
}

/** Duties and what they were reckoned from beside the imports that they are laid on. */
function dutiable(): LookAlike {
  const heads = ['Tariff Year', 'DutyType', 'Simple Average', 'Nbr of Dutiable Lines', 'Variance', 'Sum Of Rates'];
  return written({
    family: 'duties',
    name: 'of a data bank, beside what they are laid on',
    common: { reporter: 'PAK', flow: 'import' },
    lines: [
      ['Reporter Name', 'Partner Name', ...heads, 'Imports Value in 1000 USD'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        YEARS.map((year): Line => {
          const truth = { partner, period: String(year) };
          const duty = { ...truth, measure: 'tariff', unit: null, free: true } as const;
          return [
            'Pakistan',
            name,
            year,
            'AHS',
            put(rounded(made(at, year, 3373) / 90, 2), duty),
            20 + at,
            rounded(made(at, year, 3389) / 70, 2),
            rounded(made(at, year, 3391) / 7, 2),
            put(made(at, year, 3407), { ...truth, value: made(at, year, 3407) * 1000 }),
          ];
        }),
      ),
    ],
  });
}

/** "Exported from …" over a table of imports says where the file comes from. */
function handedOn(): LookAlike {
  return written({
    family: 'titles',
    name: 'above the site that a file was exported from',
    common: { flow: 'import', product: 'Goods and services' },
    lines: [
      ['Imports of goods and services (current US$)'],
      ['Exported from datamarket.com'],
      ['Date exported', '2014-04-29'],
      ['Provider', 'World Bank'],
      [],
      ['Country', ...PARTNERS.map(([, name]) => name)],
      ...YEARS.map((year): Line => [
        year,
        ...PARTNERS.map(([reporter], at) => put(made(at, year, 3413) * 1_000_003, { reporter, period: String(year) })),
      ]),
    ],
  });
}

/** "ide" over a column, and what an economist put beside it. */
function investment(): LookAlike {
  return written({
    family: 'direct investment',
    name: 'by three letters over its column',
    fileName: 'panel.csv',
    asks: 'unit',
    common: { reporter: null, unit: null, product: 'Direct investment' },
    lines: [
      ['payscode', 'Année', 'ide', 'climat'],
      ...PARTNERS.flatMap(([partner], at) =>
        YEARS.map((year): Line => [
          partner,
          year,
          put(made(at, year, 3433) * 1003, { partner, period: String(year) }),
          rounded(40 + made(at, year, 3449) / 300, 2),
        ]),
      ),
    ],
  });
}
