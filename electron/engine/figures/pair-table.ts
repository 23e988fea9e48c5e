import type { PairCell, PairRow, PairStanding, PairTable } from '../../../shared/contract/figures';
import { averageGrowth } from '../../../shared/figures/average-growth';
import type { Reading } from '../../../shared/figures/binding';
import { refusal } from '../../../shared/figures/refusal';
import type { Flow } from '../../../shared/figures/figure';
import { growth } from '../../../shared/figures/growth';
import { headline } from '../../../shared/figures/headline';
import { intensity } from '../../../shared/figures/intensity';
import { valueOf } from '../../../shared/figures/outcome';
import { rank } from '../../../shared/figures/rank';
import { scaleOfTable } from '../../../shared/figures/scale';
import { share } from '../../../shared/figures/share';
import { present } from '../../../shared/figures/supersession';
import type { ReadableDb } from '../store/database';
import { yearlyTrade } from './reading-queries';
import type { CountedReading } from './reading-queries';
import { byYear, latestYear } from './trade-pair';

/** One direction of the trade of two places, as one side reports it. */
interface Direction {
  reporter: string;
  partner: string;
  flow: Extract<Flow, 'export' | 'import'>;
  years: Map<number, CountedReading>;
}

/** How many years average growth is taken over. */
const AVERAGE_YEARS = 5;

/**
 * The trade of two places: `count` years up to `year` (or to the latest that both report), growth, both sides' exports,
 * balance, the place of each among the other's markets, and all years for a chart. Each row rests on one series of one
 * source and each number names its figures.
 *
 * @param nameOf names of places in the language of the table
 */
export function pairTable(
  db: ReadableDb,
  asked: { place: string; other: string; year: number | null; count: number },
  nameOf: (code: string) => string,
): PairTable {
  const { place, other } = asked;
  const exports = direction(db, place, other, 'export');
  const imports = direction(db, place, other, 'import');
  const back = direction(db, other, place, 'export');
  const year = asked.year ?? latestYear(exports.years, back.years) ?? latestYear(imports.years, new Map());
  const years = year === null ? [] : Array.from({ length: asked.count }, (_, i) => year - asked.count + 1 + i);
  const rows = rowsOf(exports, imports, back, years);
  const named = { place: { code: place, name: nameOf(place) }, other: { code: other, name: nameOf(other) } };
  const values = rows
    .filter(({ key }) => !key.endsWith('growth'))
    .flatMap(({ cells }) => cells.map(({ value }) => value));
  const { factor, word } = scaleOfTable(values.filter((value) => value !== null));
  return {
    ...named,
    year,
    years,
    unit: unitOf([exports, imports, back]),
    scale: { factor, word },
    rows,
    series: [
      { key: 'exports', points: pointsOf(exports) },
      { key: 'imports', points: pointsOf(imports) },
      { key: 'other-exports', points: pointsOf(back) },
    ],
    standings: year === null ? [] : [exports, back].flatMap((way) => standingOf(db, way, year)),
    averages: year === null ? [] : averagesOf(exports, back, year),
    headline: year === null ? [] : headline({ there: exports.years, back: back.years, year, ...named }, 'en'),
    sources: sourcesOf([exports, imports, back], years),
  };
}

function direction(db: ReadableDb, reporter: string, partner: string, flow: Direction['flow']): Direction {
  return { reporter, partner, flow, years: byYear(db, reporter, partner, flow) };
}

function unitOf(directions: readonly Direction[]): string {
  for (const { years } of directions) for (const { key } of years.values()) if (key.unit !== null) return key.unit;
  return 'USD';
}

function rowsOf(exports: Direction, imports: Direction, back: Direction, years: readonly number[]): PairRow[] {
  const plain = (key: PairRow['key'], { years: of }: Direction): PairRow => ({
    key,
    cells: years.map((year) => cellOf(of.get(year))),
  });
  const changes = (key: PairRow['key'], { years: of }: Direction): PairRow => ({
    key,
    cells: years.map((year) => growthCell(of.get(year), of.get(year - 1))),
  });
  const two = (key: PairRow['key'], op: 'sum' | 'difference', a: Direction, b: Direction): PairRow => ({
    key,
    cells: years.map((year) => twoCell(op, a.years.get(year), b.years.get(year))),
  });
  const own = imports.years.size === 0 ? [] : [plain('imports', imports), changes('imports-growth', imports)];
  const byOwn =
    imports.years.size === 0
      ? []
      : [two('total', 'sum', exports, imports), two('balance', 'difference', exports, imports)];
  return [
    plain('exports', exports),
    changes('exports-growth', exports),
    ...own,
    plain('other-exports', back),
    changes('other-exports-growth', back),
    ...byOwn,
    two('both-exports', 'sum', exports, back),
    two('exports-balance', 'difference', exports, back),
  ];
}

const MISSING: PairCell = { value: null, missing: 'missing', figureIds: [] };

function cellOf(reading: Reading | undefined): PairCell {
  return reading === undefined ? MISSING : { value: reading.value, missing: null, figureIds: [reading.figureId] };
}

function growthCell(now: Reading | undefined, before: Reading | undefined): PairCell {
  if (now === undefined || before === undefined) return MISSING;
  const figureIds = [now.figureId, before.figureId];
  const unlike = refusal('growth', now, before);
  if (unlike !== null) return { value: null, missing: unlike, figureIds };
  const outcome = growth(now.value, before.value);
  return outcome.kind === 'value'
    ? { value: outcome.value, missing: null, figureIds }
    : { value: null, missing: outcome.reason, figureIds };
}

function twoCell(op: 'sum' | 'difference', a: Reading | undefined, b: Reading | undefined): PairCell {
  if (a === undefined || b === undefined) return MISSING;
  const figureIds = [a.figureId, b.figureId];
  const unlike = refusal(op, a, b);
  if (unlike !== null) return { value: null, missing: unlike, figureIds };
  return { value: op === 'sum' ? a.value + b.value : a.value - b.value, missing: null, figureIds };
}

function pointsOf({ years }: Direction): PairTable['series'][number]['points'] {
  return [...years].toSorted(([a], [b]) => a - b).map(([year, { value, figureId }]) => ({ year, value, figureId }));
}

/**
 * The partner's place among the reporter's markets: rank among countries, share of the reporter's total (which the source
 * gives, or else the sum of its countries), and intensity against the world's exports where a source has them.
 */
function standingOf(db: ReadableDb, { reporter, partner, flow, years }: Direction, year: number): PairStanding[] {
  const own = years.get(year);
  if (own === undefined) return [];
  const all = yearlyTrade(db, reporter, flow, null, year).filter(
    (r) => r.source.id === own.source.id && r.key.unit === own.key.unit && r.key.valuation === own.key.valuation,
  );
  const countries = all.filter(({ partnerLevel }) => partnerLevel === 'country');
  const world = all.find(({ partnerLevel }) => partnerLevel === 'world');
  const total = world?.value ?? countries.reduce((sum, { value }) => sum + value, 0);
  const placed = rank(
    own.value,
    countries.map(({ value }) => value),
  );
  const weight = worldWeight(db, partner, flow, year);
  const compared =
    weight === null ? null : valueOf(intensity(own.value, total, weight.partner.value, weight.total.value));
  return [
    {
      reporter,
      partner,
      year,
      rank: countries.length < 2 ? null : placed.rank,
      of: placed.of,
      share: valueOf(share(own.value, total)),
      summed: world === undefined,
      intensity: compared,
      figureIds: [own.figureId, ...(weight === null ? [] : [weight.partner.figureId, weight.total.figureId])],
    },
  ];
}

/** What the world sells a partner, and in all, from one source. */
function worldWeight(
  db: ReadableDb,
  partner: string,
  flow: Direction['flow'],
  year: number,
): { partner: CountedReading; total: CountedReading } | null {
  const toPartner = yearlyTrade(db, 'WLD', flow, partner, year);
  const chosen = present(toPartner);
  if (chosen === null) return null;
  const totals = yearlyTrade(db, 'WLD', flow, 'WLD', year).filter((r) => r.source.id === chosen.source.id);
  const total = present(totals);
  return total === null ? null : { partner: chosen, total };
}

function averagesOf(exports: Direction, back: Direction, to: number): PairTable['averages'] {
  const from = to - AVERAGE_YEARS;
  return (
    [
      ['exports', exports],
      ['other-exports', back],
    ] as const
  ).flatMap(([key, { years }]) => {
    const [first, last] = [years.get(from), years.get(to)];
    if (first === undefined || last === undefined) return [];
    const percent = valueOf(averageGrowth(first.value, last.value, AVERAGE_YEARS));
    return percent === null ? [] : [{ key, from, to, percent }];
  });
}

function sourcesOf(directions: readonly Direction[], years: readonly number[]): PairTable['sources'] {
  const by = new Map<string, PairTable['sources'][number]>();
  for (const { reporter, years: of } of directions) {
    for (const year of years) {
      const reading = of.get(year);
      if (reading === undefined) continue;
      const known = by.get(reading.source.id);
      if (known === undefined) {
        const valuation = reading.key.valuation;
        by.set(reading.source.id, { ...reading.source, credit: reading.credit, reporters: [reporter], valuation });
      } else if (!known.reporters.includes(reporter)) known.reporters.push(reporter);
    }
  }
  return [...by.values()];
}
