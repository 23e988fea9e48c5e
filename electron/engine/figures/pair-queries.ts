import { z } from 'zod';
import type { PairSource } from '../../../shared/contract/country-pair';
import type { Flow, Level, Measure } from '../../../shared/figures/figure';
import { vintageOf } from '../../../shared/figures/term';
import type { Period } from '../../../shared/periods/period';
import type { Quantity } from '../../../shared/country-pair/material';
import type { PairTerm } from '../../../shared/country-pair/pair-term';
import type { ReadableDb } from '../store/database';
import { join, sql } from '../store/sql';
import type { Sql } from '../store/sql';

/** What SQLite gives is what the schema of the store says; thousands of rows are not looked at twice. */
const rawTerm = z.custom<RawTerm>();

interface RawTerm {
  id: number;
  series: number;
  import: number;
  value: number;
  reporter: string | null;
  partner: string | null;
  flow: Flow | null;
  classification: string | null;
  edition: string | null;
  product: string | null;
  product_name: string | null;
  measure: Measure;
  unit: string | null;
  price_basis: string | null;
  valuation: 'FOB' | 'CIF' | null;
  dataset: string | null;
  more: string;
  partner_level: Level['partner'];
  product_level: Level['product'];
  period: string;
  period_kind: Period['kind'];
  period_calendar: Period['calendar'];
  period_from: string;
  period_to: string;
}

const rawPublication = z.object({
  import: z.number(),
  id: z.string(),
  publisher: z.string().nullable(),
  dataset: z.string().nullable(),
  taken_on: z.string().nullable(),
});

type Publication = z.output<typeof rawPublication>;

/** A figure with further dimensions, as JSON text (`more`); what a country pair computes with has none. */
export type FoundTerm = PairTerm & { more: string };

/**
 * Main figures with a value, found by their series first: that is the way the indexes go. What thousands of them have in
 * common, the file they come from, is asked for apart.
 */
function terms(db: ReadableDb, ofSeries: Sql, ofFigure: Sql): FoundTerm[] {
  const rows = db.all(
    rawTerm,
    sql`SELECT figure.id, figure.series, figure.import, figure.value, series.reporter, series.partner, series.flow,
          series.classification, series.edition, series.product, series.product_name, series.measure, series.unit,
          series.price_basis, series.valuation, series.dataset, series.more, series.partner_level,
          series.product_level, figure.period, figure.period_kind, figure.period_calendar, figure.period_from,
          figure.period_to
        FROM series CROSS JOIN figure ON figure.series = series.id AND ${ofFigure}
        JOIN import ON import.number = figure.import AND import.state = 'accepted'
        JOIN source ON source.id = import.source AND source.deleted_at IS NULL
        WHERE ${ofSeries} AND figure.value IS NOT NULL AND figure.standing = 'main'`,
  );
  const publications = publicationsOf(db, new Set(rows.map((row) => row.import)));
  return rows.flatMap((row) => {
    const publication = publications.get(row.import);
    return publication === undefined ? [] : [termOfRow(row, publication)];
  });
}

function publicationsOf(db: ReadableDb, imports: ReadonlySet<number>): Map<number, Publication> {
  const listed = join(
    [...imports].map((number) => sql`${number}`),
    ', ',
  );
  const found = db.all(
    rawPublication,
    sql`SELECT import.number AS import, source.id, source.publisher, source.dataset, source.taken_on
      FROM import JOIN source ON source.id = import.source WHERE import.number IN (${listed})`,
  );
  return new Map(found.map((publication) => [publication.import, publication]));
}

function termOfRow(row: RawTerm, { id, publisher, dataset, taken_on: takenOn }: Publication): FoundTerm {
  return {
    figureId: row.id,
    value: row.value,
    vintage: vintageOf({ id, publisher, dataset: dataset ?? row.dataset, takenOn }),
    reporter: row.reporter,
    partner: row.partner,
    flow: row.flow,
    measure: row.measure,
    unit: row.unit,
    valuation: row.valuation,
    priceBasis: row.price_basis,
    classification: row.classification,
    edition: row.edition,
    product: row.product ?? row.product_name,
    productName: row.product_name,
    level: { partner: row.partner_level, product: row.product_level },
    standing: 'main',
    period: {
      kind: row.period_kind,
      calendar: row.period_calendar,
      from: row.period_from,
      to: row.period_to,
      written: row.period,
    },
    series: row.series,
    importNumber: row.import,
    takenOn,
    sourceId: id,
    more: row.more,
  };
}

type Way = 'export' | 'import';

const money = sql`series.measure = 'value' AND series.unit IS NOT NULL AND series.more = '{}'`;

/** Values of all products that two places report of their trade with each other, in every period. */
export function tradeBetween(db: ReadableDb, place: string, other: string): FoundTerm[] {
  const side = (reporter: string, partner: string) =>
    terms(
      db,
      sql`series.reporter = ${reporter} AND series.partner = ${partner} AND series.flow IN ('export', 'import')
        AND series.product_level = 'total' AND ${money}`,
      sql`1`,
    );
  return [...side(place, other), ...side(other, place)];
}

/** Values of all products of a reporter with each partner, in the periods named. */
export function tradeWithAll(db: ReadableDb, reporter: string, flow: Way, periods: readonly Period[]): FoundTerm[] {
  return terms(
    db,
    sql`series.reporter = ${reporter} AND series.flow = ${flow} AND series.product_level = 'total' AND ${money}`,
    inPeriods(periods),
  );
}

/** Values by product of a reporter with one partner, in one period; totals of all products are among them. */
export function tradeByProduct(
  db: ReadableDb,
  asked: { reporter: string; partner: string; flow: Way },
  period: Period,
): FoundTerm[] {
  return terms(db, productSeries(asked), inPeriods([period]));
}

const rawFlags = z.object({ id: z.number(), flags: z.string() });

/** Quantities and weights by product of a reporter with one partner, in one period; the first measure a product has counts. */
export function quantitiesByProduct(
  db: ReadableDb,
  { reporter, partner, flow }: { reporter: string; partner: string; flow: Way },
  asked: Period,
): Quantity[] {
  const measured = sql`series.reporter = ${reporter} AND series.partner = ${partner} AND series.flow = ${flow}
    AND series.measure IN ('quantity', 'weight') AND series.unit IS NOT NULL AND series.more = '{}'`;
  const found = terms(db, measured, inPeriods([asked]));
  const ids = found.map(({ figureId }) => sql`${figureId}`);
  if (ids.length === 0) return [];
  const flagged = db.all(rawFlags, sql`SELECT id, flags FROM figure WHERE id IN (${join(ids, ', ')})`);
  const flags = new Map(flagged.map((row) => [row.id, row.flags]));
  return found
    .toSorted((a, b) => Number(a.measure === 'weight') - Number(b.measure === 'weight'))
    .map((term) => ({ term, estimated: isEstimated(flags.get(term.figureId) ?? '') }));
}

/** Whether the flags as written say that a number was guessed by its source: `e`, `est.`, `estimated`. */
function isEstimated(flags: string): boolean {
  return /(^|[^a-z])e(st(imated?)?)?([^a-z]|$)/i.test(flags);
}

/** Whether a reporter gives trade with a partner by product in a period. */
export function hasProducts(
  db: ReadableDb,
  asked: { reporter: string; partner: string; flow: Way },
  period: Period,
): boolean {
  const found = db.get(
    z.object({ has: z.number() }),
    sql`SELECT EXISTS (SELECT 1 FROM series CROSS JOIN figure ON figure.series = series.id AND ${inPeriods([period])}
      JOIN import ON import.number = figure.import AND import.state = 'accepted'
      WHERE ${productSeries(asked)} AND series.product_level <> 'total' AND figure.value IS NOT NULL) AS has`,
  );
  return found?.has === 1;
}

/** The latest period of a track, up to a day, of which a reporter gives trade with a partner by product. */
export function latestByProduct(
  db: ReadableDb,
  asked: { reporter: string; partner: string; flow: Way },
  { kind, calendar, to }: Period,
): string | null {
  const found = db.get(
    z.object({ last: z.string().nullable() }),
    sql`SELECT max(figure.period_from) AS last FROM series CROSS JOIN figure ON figure.series = series.id
        AND figure.period_kind = ${kind} AND figure.period_calendar = ${calendar} AND figure.period_to <= ${to}
        AND substr(figure.period_to, 6, 2) = ${to.slice(5, 7)}
      JOIN import ON import.number = figure.import AND import.state = 'accepted'
      WHERE ${productSeries(asked)} AND series.product_level <> 'total' AND figure.value IS NOT NULL`,
  );
  return found?.last ?? null;
}

function productSeries({ reporter, partner, flow }: { reporter: string; partner: string; flow: Way }): Sql {
  return sql`series.reporter = ${reporter} AND series.partner = ${partner} AND series.flow = ${flow} AND ${money}`;
}

/** Values of the world's trade with one partner, or in all (`WLD`). */
export function worldTrade(db: ReadableDb, flow: Way, partner: string, periods: readonly Period[]): FoundTerm[] {
  return terms(
    db,
    sql`series.reporter = 'WLD' AND series.partner = ${partner} AND series.flow = ${flow}
      AND series.product_level = 'total' AND ${money}`,
    inPeriods(periods),
  );
}

/** GDP of a country in a period, in money. */
export function gdpOf(db: ReadableDb, country: string, periods: readonly Period[]): FoundTerm[] {
  return terms(
    db,
    sql`series.reporter = ${country} AND series.measure <> 'value' AND series.measure = 'gdp' AND series.unit IS NOT NULL`,
    inPeriods(periods),
  );
}

/** Tariffs in per cent that a country sets, of its latest year up to a day. */
export function tariffsOf(db: ReadableDb, country: string, until: string): FoundTerm[] {
  const found = terms(
    db,
    sql`series.reporter = ${country} AND series.measure <> 'value' AND series.measure = 'tariff' AND series.unit = '%'
      AND series.product_level = 'total'`,
    sql`figure.period_to <= ${until}`,
  );
  const last = found.reduce((latest, { period: { from } }) => (from > latest ? from : latest), '');
  return found.filter(({ period: { from } }) => from === last);
}

function inPeriods(periods: readonly Period[]): Sql {
  const each = periods.map(
    ({ from, to, kind }) =>
      sql`(figure.period_from = ${from} AND figure.period_to = ${to} AND figure.period_kind = ${kind})`,
  );
  const starts = join(
    periods.map(({ from }) => sql`${from}`),
    ', ',
  );
  return each.length === 0 ? sql`0` : sql`figure.period_from IN (${starts}) AND (${join(each, ' OR ')})`;
}

const rawSource = z.object({
  id: z.string(),
  sha256: z.string(),
  file_name: z.string(),
  publisher: z.string().nullable(),
  dataset: z.string().nullable(),
  taken_on: z.string().nullable(),
  credit: z.string().nullable(),
});

type Source = Omit<PairSource, 'reporters' | 'valuations'>;

/** What is said of some files. */
export function sourcesById(db: ReadableDb, ids: readonly string[]): Map<string, Source> {
  const listed = join(
    ids.map((id) => sql`${id}`),
    ', ',
  );
  const rows = db.all(
    rawSource,
    sql`SELECT id, sha256, file_name, publisher, dataset, taken_on, credit FROM source WHERE id IN (${listed})`,
  );
  return new Map(
    rows.map(({ file_name: fileName, taken_on: takenOn, ...row }) => [row.id, { ...row, fileName, takenOn }]),
  );
}
