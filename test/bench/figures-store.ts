import { FigureKeeper } from '../../electron/engine/figures/keep-figures';
import type { KeptFigure, NewSeries } from '../../electron/engine/figures/queries';
import { seriesDigest } from '../../electron/engine/figures/series-key';
import { createRecord } from '../../electron/engine/store/records';
import type { Session } from '../../electron/engine/store/session';
import { sql } from '../../electron/engine/store/sql';
import type { FigureKey, Level } from '../../shared/figures/figure';
import { yearPeriod } from '../../shared/periods/period';
import { seeded } from './library';

/**
 * A store of made-up figures, the same in every run: places trade with all others and the world over years, products of
 * places with the world over years, products of one place with many others, and a newer file that gives some anew.
 */

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((a) => letters.slice(0, 10).map((b) => `${a}${b}X`));

interface Shape {
  fileName: string;
  takenOn: string;
  dataset: string;
  reporters: readonly string[];
  partners: readonly string[];
  /** How many products; 0: all together. */
  products: number;
  years: [number, number];
}

/** Of a store of a million figures, or of a share of that. */
const shapesOf = (share: number): readonly Shape[] => {
  // Each shape has two sides, and both grow.
  const part = (count: number) => Math.max(2, Math.round(count * Math.sqrt(share)));
  const some = (count: number) => codes.slice(0, part(count));
  const partners = ['WLD', ...some(199)];
  return [
    {
      fileName: 'partners.xlsx',
      takenOn: '2024-01-31',
      dataset: 'A',
      reporters: some(50),
      partners,
      products: 0,
      years: [1996, 2020],
    },
    {
      fileName: 'products.csv',
      takenOn: '2024-02-29',
      dataset: 'B',
      reporters: some(10),
      partners: ['WLD'],
      products: part(1000),
      years: [2011, 2020],
    },
    {
      fileName: 'products-by-partner.csv',
      takenOn: '2024-03-31',
      dataset: 'B',
      reporters: codes.slice(0, 1),
      partners: some(151).slice(1),
      products: part(1000),
      years: [2020, 2020],
    },
    {
      fileName: 'partners-newer.xlsx',
      takenOn: '2024-06-30',
      dataset: 'A',
      reporters: some(20),
      partners: some(20),
      products: 0,
      years: [2020, 2020],
    },
  ];
};

/** Puts in about a million figures, or a share of that; gives how many. */
export function fillFigures({ writer }: Session, share = 1): number {
  const random = seeded(7);
  let total = 0;
  for (const [index, shape] of shapesOf(share).entries()) {
    const number = index + 1;
    const sheet = beginFile({ writer }, shape, number);
    const figures = putAll({ writer }, shape, number, sheet, random);
    writer.run(sql`UPDATE import SET figures = ${figures} WHERE number = ${number}`);
    total += figures;
  }
  return total;
}

function beginFile({ writer }: Pick<Session, 'writer'>, { fileName, takenOn, dataset }: Shape, number: number): number {
  const saving = { db: writer, author: 'Bench', now: '2024-07-01T00:00:00.000Z', step: () => null };
  const source = createRecord(saving, 'source', {
    fileName,
    sha256: fileName,
    size: 0,
    format: 'csv',
    publisher: 'Bench',
    dataset,
    takenOn,
    credit: null,
    sample: false,
    questions: [],
  });
  const state = { state: 'accepted', mapping: {}, figures: 0, problems: { count: 0, first: [] } };
  createRecord(saving, 'import', { number, source, ...state });
  return writer.run(sql`
    INSERT INTO sheet (source, position, name, hidden, row_count, col_count, layout)
    VALUES (${source}, 0, '', 0, 1, 1, '{}')`).lastId;
}

function putAll(
  { writer }: Pick<Session, 'writer'>,
  shape: Shape,
  number: number,
  sheet: number,
  random: () => number,
): number {
  const keeper = new FigureKeeper(writer);
  const periods = Array.from({ length: shape.years[1] - shape.years[0] + 1 }, (_, i) => yearPeriod(shape.years[0] + i));
  const wanted = seriesIn(shape, number);
  const together = Math.max(1, Math.floor(BATCH / periods.length));
  let row = 0;
  for (let from = 0; from < wanted.length; from += together) {
    writer.transaction(() => {
      const ids = keeper.series(wanted.slice(from, from + together));
      const figures = ids.flatMap((series) =>
        periods.map((period): KeptFigure => {
          row += 1;
          const value = Math.round(random() * 1e9) / 10;
          const cell = { raw: String(value), read: value, scale: 1, missing: null, flags: [], row, col: 5 };
          return { import: number, series, sheet, period, standing: 'main', value, ...cell };
        }),
      );
      keeper.put(number, figures);
    });
  }
  return row;
}

/** As many figures a transaction as an import has. */
const BATCH = 2000;

function seriesIn(shape: Shape, number: number): NewSeries[] {
  const products = shape.products === 0 ? [null] : Array.from({ length: shape.products }, (_, i) => 1000 + i);
  const flows = ['export', 'import'] as const;
  return shape.reporters.flatMap((reporter) =>
    flows.flatMap((flow) =>
      shape.partners
        .filter((partner) => partner !== reporter)
        .flatMap((partner) =>
          products.map((product) => {
            const { key, level } = keyOf(shape.dataset, reporter, partner, flow, product);
            return { digest: seriesDigest(key, number), key, level };
          }),
        ),
    ),
  );
}

function keyOf(
  dataset: string,
  reporter: string,
  partner: string,
  flow: 'export' | 'import',
  heading: number | null,
): { key: FigureKey; level: Level } {
  const code = heading === null ? null : String(heading);
  const product =
    code === null
      ? { classification: null, edition: null, code, name: null }
      : { classification: 'HS', edition: '2022', code, name: `Goods of heading ${code}` };
  const bare = { measure: 'value' as const, unit: 'USD', priceBasis: null, dataset, more: {} };
  const valuation = flow === 'export' ? ('FOB' as const) : ('CIF' as const);
  return {
    key: { ...bare, reporter, partner, flow, valuation, product },
    level: { partner: partner === 'WLD' ? 'world' : 'country', product: code === null ? 'total' : '4' },
  };
}
