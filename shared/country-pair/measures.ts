import type { MeasureId, PairCell, PairMeasure } from '../contract/country-pair';
import { alike } from '../figures/alike';
import { averageGrowthOf, endsAtExtreme } from '../figures/average-growth';
import { complementarity } from '../figures/complementarity';
import { concentrationOf } from '../figures/concentration';
import { coverRatio } from '../figures/cover-ratio';
import { gapToWeight, intensity, strictIntensity } from '../figures/intensity';
import { totalIntraIndustry } from '../figures/intra-industry';
import { openness } from '../figures/openness';
import type { Outcome } from '../figures/outcome';
import { trendGrowthOf } from '../figures/trend-growth';
import { missingCell, numberCell, outcomeCell, pairedCell } from './cells';
import type { Line } from './line';
import type { PairTerm } from './pair-term';
import { partnerSetOf } from './partner-set';
import type { PartnerSet } from './partner-set';
import { isPartition, productSetOf } from './product-set';
import type { ProductSet } from './product-set';

/** The indices and rates of a country pair, each with what it is of. */

interface Shape {
  id: MeasureId;
  from: string;
  to?: string;
  year: number;
  since?: number;
  flow?: 'export' | 'import';
}

function measure(
  { id, from, to, year, since, flow = 'export' }: Shape,
  cell: PairCell,
  more: Partial<PairMeasure> = {},
): PairMeasure {
  return {
    id,
    flow,
    from,
    to: to ?? null,
    year,
    since: since ?? null,
    cell,
    of: null,
    normalised: null,
    level: null,
    ends: { first: null, last: null },
    dropped: null,
    ...more,
  };
}

/** Average and trend growth of a flow up to a year: both, since each can say the opposite of the other. */
export function growthMeasures({ reporter, partner, flow, years }: Line, year: number, span: number): PairMeasure[] {
  const since = year - span;
  const within = [...years.values()].filter(({ period }) => between(Number(period.from.slice(0, 4)), since, year));
  const [first, last] = [years.get(since), years.get(year)];
  const shape = { from: reporter, to: partner, year, since, flow };
  const average =
    first === undefined || last === undefined
      ? []
      : [
          measure({ id: 'average', ...shape }, pairedCell(last, first, ['period'], averageGrowthOf), {
            ends: endsAtExtreme(within.map(({ value }) => value)),
            of: within.length,
          }),
        ];
  const proof = alike(within, ['period']);
  const trend =
    proof.kind === 'refused' ? missingCell(proof.reason, within) : outcomeCell(trendGrowthOf(proof.alike), within);
  // It begins with the first year that has a figure, which may be a later one.
  const begins = Math.min(...within.map(({ period }) => Number(period.from.slice(0, 4))));
  const shown =
    trend.value === null ? [] : [measure({ id: 'trend', ...shape, since: begins }, trend, { of: within.length })];
  return [...average, ...shown];
}

function between(year: number, from: number, to: number): boolean {
  return year >= from && year <= to;
}

/** How much of what it imports from the other the place's exports there pay for. */
export function coverMeasure(exports: Line, imports: Line, year: number): PairMeasure[] {
  const [x, m] = [exports.years.get(year), imports.years.get(year)];
  if (x === undefined || m === undefined) return [];
  const cell = pairedCell(x, m, ['flow'], ({ terms }) => coverRatio(terms[0].value, terms[1].value));
  return [measure({ id: 'cover', from: exports.reporter, to: exports.partner, year }, cell)];
}

/** Concentration of one country's markets or suppliers. */
export function marketMeasure(
  set: PartnerSet | null,
  reporter: string,
  flow: 'export' | 'import',
  year: number,
): PairMeasure[] {
  if (set === null) return [];
  const shape = { id: flow === 'export' ? 'markets' : 'suppliers', from: reporter, year } as const;
  if (set.countries.kind === 'refused') return [measure(shape, missingCell(set.countries.reason))];
  const { parts } = set.countries;
  const found = set.all ? concentrationOf(parts) : null;
  if (found === null) return [];
  return [measure(shape, numberCell(found.index, parts.terms), { of: found.of, normalised: found.normalised })];
}

/** What the world sells a country, and in all, of one source. */
export interface Weight {
  partner: PairTerm;
  total: PairTerm;
}

/** Intensity in both forms, and the gap to weight, of one side's exports to the other. */
export function weightMeasures(
  line: Line,
  year: number,
  partners: readonly PairTerm[],
  weight: Weight | null,
): PairMeasure[] {
  const own = line.years.get(year);
  if (own === undefined || weight === null) return [];
  const set = partnerSetOf(partners, own);
  const total = set.wholeTerm;
  if (total === null) return [];
  const terms = [own, weight.partner, weight.total, ...(set.summed ? [] : [total])];
  const alikeWeight = alike([weight.partner, weight.total], ['partner']);
  const alikeOwn = alike([own, total], ['partner']);
  const cell = (formula: (a: number, b: number, c: number, d: number) => Outcome) => {
    if (alikeOwn.kind === 'refused') return missingCell(alikeOwn.reason, terms);
    if (alikeWeight.kind === 'refused') return missingCell(alikeWeight.reason, terms);
    if (own.unit !== weight.total.unit) return missingCell('other-unit', terms);
    return outcomeCell(formula(own.value, total.value, weight.partner.value, weight.total.value), terms);
  };
  const shape = { from: line.reporter, to: line.partner, year };
  return [
    measure({ id: 'intensity', ...shape }, cell(intensity)),
    measure({ id: 'strict-intensity', ...shape }, cell(strictIntensity)),
    measure({ id: 'gap-to-weight', ...shape }, cell(gapToWeight)),
  ];
}

/** Products of both flows by one reporter, at one level: the total weighted by trade. */
export function intraIndustryMeasure(
  line: Line,
  year: number,
  terms: { exports: readonly PairTerm[]; imports: readonly PairTerm[] },
): PairMeasure[] {
  const exports = productSetOf(terms.exports);
  const imports = exports === null ? null : productSetOf(terms.imports, exports.level);
  if (exports === null || imports === null) return [];
  const shape = { id: 'intra-industry', from: line.reporter, to: line.partner, year } as const;
  const [x] = exports.products.values();
  const [m] = imports.products.values();
  if (x === undefined || m === undefined) return [];
  const proof = alike([x.term, m.term], ['flow', 'product']);
  const more = { level: exports.level, of: new Set([...exports.products.keys(), ...imports.products.keys()]).size };
  if (proof.kind === 'refused') return [measure(shape, missingCell(proof.reason), more)];
  if (!isPartition(exports) || !isPartition(imports)) return [measure(shape, missingCell('other-level'), more)];
  const keys = new Set([...exports.products.keys(), ...imports.products.keys()]);
  const products = [...keys].map((key) => ({
    exports: exports.products.get(key)?.term.value ?? 0,
    imports: imports.products.get(key)?.term.value ?? 0,
  }));
  return [measure(shape, outcomeCell(totalIntraIndustry(products), termsOf(exports, imports)), more)];
}

/** How well one side's exports by product fit the other's imports. */
export function complementarityMeasure(
  sides: { from: string; to: string; year: number },
  terms: { exports: readonly PairTerm[]; imports: readonly PairTerm[] },
): PairMeasure[] {
  const { exports, imports } = matching(terms);
  if (exports === null || imports === null) return [];
  const shape = { id: 'complementarity', ...sides } as const;
  const [x] = exports.products.values();
  const [m] = imports.products.values();
  const more = { level: exports.level, of: exports.products.size };
  if (x?.term.classification !== m?.term.classification || x?.term.edition !== m?.term.edition) {
    return [measure(shape, missingCell('other-classification'), more)];
  }
  if (!isPartition(exports) || !isPartition(imports)) return [measure(shape, missingCell('other-level'), more)];
  const found = complementarity(byProduct(exports), byProduct(imports));
  if (found === null) return [measure(shape, missingCell('nothing-there'), more)];
  const dropped = Math.max(found.droppedExports, found.droppedImports);
  return [measure(shape, numberCell(found.index, termsOf(exports, imports)), { ...more, dropped })];
}

/** Both lists at the level that both have; of groups only those that both name. */
function matching(terms: { exports: readonly PairTerm[]; imports: readonly PairTerm[] }) {
  const exports = productSetOf(terms.exports);
  const imports = exports === null ? null : productSetOf(terms.imports, exports.level);
  if (exports === null || imports === null || exports.level !== 'group') return { exports, imports };
  const both = new Set([...exports.products.keys()].filter((key) => imports.products.has(key)));
  const only = (set: ProductSet): ProductSet => ({
    ...set,
    products: new Map([...set.products].filter(([key]) => both.has(key))),
  });
  return both.size < 2 ? { exports: null, imports: null } : { exports: only(exports), imports: only(imports) };
}

/** What of the whole has no product is a product that is not known. */
function byProduct({ products, whole }: ProductSet): Map<string | null, number> {
  const values = new Map<string | null, number>([...products].map(([key, { term }]) => [key, term.value]));
  const known = [...values.values()].reduce((total, value) => total + value, 0);
  const unknown = (whole?.value ?? known) - known;
  if (unknown > 0) values.set(null, unknown);
  return values;
}

function termsOf(...sets: readonly ProductSet[]): PairTerm[] {
  return sets.flatMap(({ products }) => [...products.values()].flatMap(({ parts }) => parts));
}

/** All trade of a country against its GDP of the same year and currency. */
export function opennessMeasure(
  reporter: string,
  year: number,
  { exports, imports }: { exports: PartnerSet | null; imports: PartnerSet | null },
  gdp: PairTerm | null,
): PairMeasure[] {
  const [x, m] = [exports?.wholeTerm ?? null, imports?.wholeTerm ?? null];
  if (x === null || m === null || gdp === null) return [];
  const terms = [x, m, gdp];
  const shape = { id: 'openness', from: reporter, year } as const;
  const proof = alike([x, m], ['flow']);
  if (proof.kind === 'refused') return [measure(shape, missingCell(proof.reason, terms))];
  if (gdp.unit !== x.unit) return [measure(shape, missingCell('other-unit', terms))];
  return [measure(shape, outcomeCell(openness(x.value, m.value, gdp.value), terms))];
}
