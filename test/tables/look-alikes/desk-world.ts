import { amount, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of the trade of all countries, and summaries of one. */
export function deskWorld(): LookAlike[] {
  return [sumsOfTheWorld(), leadingTraders(), summaryByIndicators(), ofListOfPartners()];
}

const YEARS = ['2021', '2022', '2023'];
const FLOWS = ['import', 'export'] as const;

/** "By country", where "World" has what all the world traded: the countries report. */
function sumsOfTheWorld(): LookAlike {
  const rows = [
    ['Belarus', 'BLR', 1],
    ['Pakistan', 'PAK', 1],
    ['World', 'WLD', 2000],
  ] as const;
  return written({
    family: 'sums of all the world',
    name: 'below countries',
    common: { partner: 'WLD', value: 1e6 },
    lines: [
      ['Merchandise trade by country or area (million US dollars)'],
      [
        'Country or area',
        ...FLOWS.flatMap((flow) => YEARS.map((year) => `${flow === 'import' ? 'Imports' : 'Exports'} ${year}`)),
      ],
      ...rows.map(([name, reporter, times], at): Line => [
        name,
        ...FLOWS.flatMap((flow, side) =>
          YEARS.map((period, year) => put((amount(at, side, year, 2767) + 9000) * times, { reporter, flow, period })),
        ),
      ]),
    ],
  });
}

/** "Exporters" with what they sold, beside "Importers" with what they bought. */
function leadingTraders(): LookAlike {
  const lists = [
    ['China', 'CHN', 'United States', 'USA'],
    ['United States', 'USA', 'China', 'CHN'],
    ['Germany', 'DEU', 'Germany', 'DEU'],
  ] as const;
  return written({
    family: 'leading traders',
    name: 'exporters beside importers',
    common: { partner: 'WLD', period: '2023', value: 1e9 },
    lines: [
      ['Leading exporters and importers in world merchandise trade, 2023'],
      ['(Billion dollars)'],
      ['Exporters', 'Value', null, 'Importers', 'Value'],
      ...lists.map(([seller, sold, buyer, bought], at): Line => [
        seller,
        put(amount(at, 2777) / 10, { reporter: sold, flow: 'export' }),
        null,
        buyer,
        put(amount(at, 2789) / 10, { reporter: bought, flow: 'import' }),
      ]),
    ],
  });
}

/** Counts, shares and tariffs among exports and imports are of neither. */
function summaryByIndicators(): LookAlike {
  const none = { partner: null, flow: null } as const;
  return written({
    family: 'a summary of one country',
    name: 'by indicators',
    common: { reporter: 'PAK', period: '2022' },
    lines: [
      ['Pakistan Trade Summary 2022'],
      ['Indicator', 'Value'],
      ['Total Exports (FOB) in US$ Mil', put(31510.2, { flow: 'export', value: 31510.2e6 })],
      ['Total Imports (CIF) in US$ Mil', put(71010, { flow: 'import', value: 71010e6 })],
      ['Number of export partners', 201],
      ['Trade (% of GDP)', put(34.2, { ...none, measure: 'share', unit: '%' })],
      ['Exports to Belarus (US$ Thousand)', put(5500, { flow: 'export', partner: 'BLR', value: 5500e3 })],
      ['AHS simple average tariff (%)', put(12.1, { ...none, measure: 'tariff', unit: '%' })],
    ],
  });
}

/** "국가별 수출입 (파키스탄)": one of the partners, and nobody who reports. */
function ofListOfPartners(): LookAlike {
  return written({
    family: 'one of a list of partners',
    name: 'in a Korean title',
    asks: 'reporter',
    common: { partner: 'PAK', value: 1e3 },
    lines: [
      ['국가별 수출입 (파키스탄)'],
      ['단위 : 천불'],
      ['년월', '수출금액', '수입금액'],
      ...YEARS.map((period, year): Line => [
        `${period}년`,
        put(amount(1, year, 2791), { flow: 'export', period }),
        put(amount(2, year, 2797), { flow: 'import', period }),
      ]),
    ],
  });
}
