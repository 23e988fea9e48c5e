import type { Allowances, PairSource, PairTable } from '../contract/country-pair';
import type { HouseStyle } from '../figures/house-style';
import { scaleOfTable } from '../figures/scale';
import { numberCell } from './cells';
import { flowRows } from './flow-rows';
import { lacksOf } from './lacks';
import type { Line } from './line';
import type { Material, Side } from './material';
import {
  complementarityMeasure,
  coverMeasure,
  growthMeasures,
  intraIndustryMeasure,
  marketMeasure,
  opennessMeasure,
  weightMeasures,
} from './measures';
import { mirrorsOf } from './mirrors';
import { flowTotals, wholeTotals } from './other-totals';
import { yearOf } from './pair-term';
import { partnerSets } from './partner-set';
import { topProducts } from './products';
import { sectorsOf } from './sectors';
import { standingOf } from './standings';

/** How many years average growth is taken over. */
const AVERAGE_YEARS = 5;

export interface PairOptions {
  products: number;
  cifFactor: number;
  allowed: Allowances;
  style: HouseStyle;
}

/**
 * The trade of two places, computed: years with growth, balance, the place of each in the other's trade, products both
 * ways, sectors of potential, indices, mirrors, and what is not in the store. Every ratio rests on one source, unless a
 * person allowed it; every number names its figures; numbers are not rounded.
 */
export function countryPair(material: Material, options: PairOptions): PairTable {
  const { frame, place, other, between } = material;
  const { year } = frame;
  const rows = flowRows(frame, between, options.allowed);
  const money = rows
    .filter(({ key }) => !key.endsWith('growth'))
    .flatMap(({ cells }) => cells.map(({ value }) => value));
  const lines = [frame.exports, frame.imports, frame.otherExports, frame.otherImports];
  const dated = year === null ? null : yearParts(material, year, options);
  return {
    place,
    other,
    track: frame.track,
    tracks: frame.tracks,
    year,
    years: frame.columns.map((column) => column.year),
    columns: frame.columns,
    incomplete: frame.incomplete,
    unit: unitOf(lines),
    style: options.style,
    scale: scaleOfTable(
      money.filter((value) => value !== null),
      options.style.counting,
    ),
    rows,
    series: seriesOf(material),
    standings: dated?.standings ?? [],
    products: dated?.products ?? [],
    sectors: dated?.sectors ?? [],
    measures: dated?.measures ?? [],
    mirrors: year === null ? [] : mirrorsOf(frame, year, options.cifFactor),
    cifFactor: options.cifFactor,
    totals: dated?.totals ?? [],
    tariffs: dated?.tariffs ?? [],
    lacks: dated === null ? [] : lacksOf(material, dated),
    sources: sourcesOf(material, dated?.totals ?? []),
  };
}

type YearParts = Pick<PairTable, 'standings' | 'products' | 'sectors' | 'measures' | 'totals' | 'tariffs'>;

/** What is of the one year: places, products, sectors, indices, rival totals. */
function yearParts(material: Material, year: number, { products: most }: PairOptions): YearParts {
  const { frame, sides, place, other } = material;
  const { exports, imports, otherExports, otherImports } = frame;
  const name = material.productName;
  const standings = [
    ...standingOf(exports, year, sides.place.exportPartners),
    ...standingOf(imports, year, sides.place.importPartners),
    ...standingOf(otherExports, year, sides.other.exportPartners),
    ...standingOf(otherImports, year, sides.other.importPartners),
  ];
  const lists = {
    exports: topProducts('exports', exports, sides.place.exportProducts, most, name),
    imports: topProducts('imports', imports, sides.place.importProducts, most, name),
    otherExports: topProducts('other-exports', otherExports, sides.other.exportProducts, most, name),
    otherImports: topProducts('other-imports', otherImports, sides.other.importProducts, most, name),
  };
  // Each way once: by the place's own report, where it gives one, as the brief is the place's.
  const there = lists.exports.length > 0 ? lists.exports : lists.otherImports;
  const back = lists.imports.length > 0 ? lists.imports : lists.otherExports;
  const sectors = [
    ...sectorsOf(sectorTerms(material, 'place'), most, name),
    ...sectorsOf(sectorTerms(material, 'other'), most, name),
  ];
  const measures = [
    ...growthMeasures(exports, year, AVERAGE_YEARS),
    ...growthMeasures(imports, year, AVERAGE_YEARS),
    ...growthMeasures(otherExports, year, AVERAGE_YEARS),
    ...coverMeasure(exports, imports, year),
    ...weightMeasures(exports, year, sides.place.exportPartners.now, sides.other.weight),
    ...weightMeasures(otherExports, year, sides.other.exportPartners.now, sides.place.weight),
    ...sideMeasures(place.code, sides.place, year),
    ...sideMeasures(other.code, sides.other, year),
    ...intraIndustryMeasure(exports, sides.place.exportProducts.year, {
      exports: sides.place.exportProducts.now,
      imports: sides.place.importProducts.now,
    }),
    ...complementarityMeasure(
      { from: place.code, to: other.code, year: material.sectorYears.place },
      { exports: sides.place.allExports, imports: sides.other.allImports },
    ),
    ...complementarityMeasure(
      { from: other.code, to: place.code, year: material.sectorYears.other },
      { exports: sides.other.allExports, imports: sides.place.allImports },
    ),
  ];
  const tariffs = [sides.place, sides.other].flatMap((side) =>
    side.tariffs.map(({ term, name: words }) => ({
      reporter: term.reporter ?? '',
      partner: term.partner,
      name: words,
      year: yearOf(term.period),
      unit: term.unit,
      cell: numberCell(term.value, [term]),
    })),
  );
  return { standings, products: [...there, ...back], sectors, measures, totals: totalsOf(material), tariffs };
}

function sideMeasures(code: string, side: Side, year: number) {
  const [exports] = partnerSets(side.exportPartners.now);
  const [imports] = partnerSets(side.importPartners.now);
  return [
    ...marketMeasure(exports ?? null, code, 'export', year),
    ...marketMeasure(imports ?? null, code, 'import', year),
    ...opennessMeasure(code, year, { exports: exports ?? null, imports: imports ?? null }, side.gdp),
  ];
}

function sectorTerms({ sides, world, sectorYears, place, other }: Material, from: 'place' | 'other') {
  const [seller, buyer] = from === 'place' ? [sides.place, sides.other] : [sides.other, sides.place];
  const [exporter, importer] = from === 'place' ? [place, other] : [other, place];
  return {
    exporter: exporter.code,
    importer: importer.code,
    year: sectorYears[from],
    exports: seller.allExports,
    world: world[from],
    imports: buyer.allImports,
    importsFrom: buyer.importsFrom,
    exportsTo: seller.exportsTo,
  };
}

function totalsOf({ frame, between, place, other, sides }: Material): PairTable['totals'] {
  const written = frame.columns.at(-1)?.period.written;
  const flowOf = (reporter: string, partner: string, flow: Line['flow']) =>
    flowTotals(
      { reporter, partner, flow },
      between.filter(
        (t) => t.reporter === reporter && t.partner === partner && t.flow === flow && t.period.written === written,
      ),
    );
  const wholes = ([code, side]: readonly [string, Side]) => [
    ...wholeTotals(code, 'export', partnerSets(side.exportPartners.now)),
    ...wholeTotals(code, 'import', partnerSets(side.importPartners.now)),
  ];
  return [
    ...flowOf(place.code, other.code, 'export'),
    ...flowOf(place.code, other.code, 'import'),
    ...flowOf(other.code, place.code, 'export'),
    ...flowOf(other.code, place.code, 'import'),
    ...[[place.code, sides.place] as const, [other.code, sides.other] as const].flatMap(wholes),
  ];
}

function seriesOf({ frame }: Material): PairTable['series'] {
  const lines = [
    ['exports', frame.exports],
    ['imports', frame.imports],
    ['other-exports', frame.otherExports],
    ['other-imports', frame.otherImports],
  ] as const;
  return lines.map(([key, { years }]) => ({
    key,
    points: [...years].map(([year, { value, figureId }]) => ({ year, value, figureId })),
    ofOneSource: new Set([...years.values()].map(({ vintage }) => vintage)).size <= 1,
  }));
}

function unitOf(lines: readonly Line[]): string {
  for (const { years } of lines) for (const { unit } of years.values()) if (unit !== null) return unit;
  return 'USD';
}

/** The sources of the table of years, each with who reports in it, and those of the totals. */
function sourcesOf({ frame, sources }: Material, totals: PairTable['totals']): PairTable['sources'] {
  const found = new Map<string, PairSource>();
  const years = new Set(frame.columns.map(({ year }) => year));
  for (const line of [frame.exports, frame.imports, frame.otherExports, frame.otherImports]) {
    for (const [year, term] of line.years) {
      const source = sources.get(term.sourceId);
      if (!years.has(year) || source === undefined) continue;
      const known = found.get(term.sourceId) ?? { ...source, reporters: [], valuations: [] };
      if (!known.reporters.includes(line.reporter)) known.reporters.push(line.reporter);
      if (term.valuation !== null && !known.valuations.includes(term.valuation)) known.valuations.push(term.valuation);
      found.set(term.sourceId, known);
    }
  }
  for (const { sourceId } of totals.flatMap(({ entries }) => entries)) {
    const source = sources.get(sourceId);
    if (source !== undefined && !found.has(sourceId)) found.set(sourceId, { ...source, reporters: [], valuations: [] });
  }
  return [...found.values()];
}
