/**
 * A file as a trade database gives it out, by product, with made-up numbers: what two countries and the world sell and
 * buy of a few headings, in two years. Whatever a test expects it computes from `tradeValue`.
 */

export const headings = [
  ['0402', 'Milk and cream, concentrated'],
  ['1006', 'Rice'],
  ['3102', 'Mineral or chemical fertilisers, nitrogenous'],
  ['5205', 'Cotton yarn'],
  ['8701', 'Tractors'],
  ['8704', 'Motor vehicles for the transport of goods'],
] as const;

export const productYears = [2019, 2020] as const;

export type Trader = 'PAK' | 'BLR' | 'WLD';
export type TradeFlow = 'Export' | 'Import';

const names: Record<Trader, string> = { PAK: 'Pakistan', BLR: 'Belarus', WLD: 'World' };

/** What each exports of the headings, in thousand dollars of 2020: the world much of all, each country its own. */
const weights: Record<Trader, readonly number[]> = {
  PAK: [120, 41_000, 900, 62_000, 300, 150],
  BLR: [23_000, 15, 51_000, 800, 44_000, 19_000],
  WLD: [900_000, 1_400_000, 2_100_000, 1_700_000, 3_200_000, 5_600_000],
};

/** What each imports of them in all. */
const needs: Record<Trader, readonly number[]> = {
  PAK: [31_000, 200, 88_000, 5_100, 97_000, 64_000],
  BLR: [700, 9_300, 1_200, 17_000, 6_600, 28_000],
  WLD: [930_000, 1_450_000, 2_150_000, 1_760_000, 3_300_000, 5_700_000],
};

/** How much of it goes to, or comes from, the other of the two: a small part. */
const between: Record<'PAK' | 'BLR', readonly number[]> = {
  PAK: [0, 310, 0, 420, 0, 2],
  BLR: [450, 0, 3_100, 4, 12_500, 610],
};

/** A made-up value in US dollars; null where there is no such trade. */
export function tradeValue(
  reporter: Trader,
  partner: Trader,
  flow: TradeFlow,
  heading: number,
  year: (typeof productYears)[number],
): number | null {
  const grown = year === 2020 ? 1000 : 1000 / (1 + 0.04 * (heading + 1));
  const thousands = thousandsOf(reporter, partner, flow, heading);
  return thousands === null || thousands === 0 ? null : Math.round(thousands * grown);
}

function thousandsOf(reporter: Trader, partner: Trader, flow: TradeFlow, heading: number): number | null {
  if (partner === 'WLD') return (flow === 'Export' ? weights : needs)[reporter][heading] ?? null;
  if (reporter === 'WLD') return null;
  if (flow === 'Export') return between[reporter][heading] ?? null;
  if (partner === reporter) return null;
  // The importer counts carriage and insurance, and not quite the same goods.
  return Math.round((between[partner][heading] ?? 0) * 1.09);
}

/** The sum over all headings. */
export function tradeTotal(
  reporter: Trader,
  partner: Trader,
  flow: TradeFlow,
  year: (typeof productYears)[number],
): number {
  return headings.reduce((sum, _, heading) => sum + (tradeValue(reporter, partner, flow, heading, year) ?? 0), 0);
}

const header = [
  'Classification',
  'Year',
  'Trade Flow',
  'Reporter',
  'Reporter ISO',
  'Partner',
  'Partner ISO',
  'Commodity Code',
  'Commodity',
  'Trade Value (US$)',
];

/** The file as csv. */
export function productTradeCsv(): string {
  const pairs: [Trader, Trader][] = [
    ['PAK', 'BLR'],
    ['PAK', 'WLD'],
    ['BLR', 'PAK'],
    ['BLR', 'WLD'],
    ['WLD', 'WLD'],
  ];
  const lines = pairs.flatMap(([reporter, partner]) =>
    (['Export', 'Import'] as const).flatMap((flow) =>
      productYears.flatMap((year) => {
        const line = (code: string, name: string, value: number) =>
          ['H5', year, flow, names[reporter], reporter, names[partner], partner, code, `"${name}"`, value].join(',');
        const products = headings.flatMap(([code, name], heading) => {
          const value = tradeValue(reporter, partner, flow, heading, year);
          return value === null ? [] : [line(code, name, value)];
        });
        return [line('TOTAL', 'All Commodities', tradeTotal(reporter, partner, flow, year)), ...products];
      }),
    ),
  );
  return `${[header.join(','), ...lines].join('\n')}\n`;
}
