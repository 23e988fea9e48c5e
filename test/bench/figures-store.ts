import type { Session } from '../../electron/engine/store/session';
import type { FigureKey, Level } from '../../shared/figures/figure';
import { putFigures, seriesOf } from '../../electron/engine/figures/queries';
import { seriesDigest } from '../../electron/engine/figures/series-key';
import { createRecord } from '../../electron/engine/store/records';
import { sql } from '../../electron/engine/store/sql';
import { yearPeriod } from '../../shared/periods/period';
import { seeded } from './library';

/** A store of made-up figures, the same in every run: places trade with all others over years, and products by place. */

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters.flatMap((a) => letters.slice(0, 10).map((b) => `${a}${b}X`));

interface Shape {
  fileName: string;
  takenOn: string;
  dataset: string;
  reporters: number;
  partners: number;
  products: number;
  years: [number, number];
}

const shapes: readonly Shape[] = [
  {
    fileName: 'partners.xlsx',
    takenOn: '2024-01-31',
    dataset: 'A',
    reporters: 60,
    partners: 200,
    products: 0,
    years: [1996, 2020],
  },
  {
    fileName: 'products.csv',
    takenOn: '2024-02-29',
    dataset: 'B',
    reporters: 20,
    partners: 1,
    products: 1000,
    years: [2011, 2020],
  },
  {
    fileName: 'partners-newer.xlsx',
    takenOn: '2024-06-30',
    dataset: 'A',
    reporters: 20,
    partners: 20,
    products: 0,
    years: [2020, 2020],
  },
];

/** Puts in about a million figures; gives how many. */
export function fillFigures({ writer }: Session): number {
  const random = seeded(7);
  let total = 0;
  for (const [index, shape] of shapes.entries()) {
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
  const places = codes.slice(0, 200);
  const periods = Array.from({ length: shape.years[1] - shape.years[0] + 1 }, (_, i) => yearPeriod(shape.years[0] + i));
  let row = 0;
  for (const reporter of places.slice(0, shape.reporters)) {
    writer.transaction(() => {
      for (const flow of ['export', 'import'] as const) {
        for (const other of shape.products > 0
          ? Array.from({ length: shape.products }, (_, i) => i)
          : places.slice(0, shape.partners)) {
          const { key, level } = keyOf(shape, reporter, flow, other);
          const series = seriesOf(writer, { digest: seriesDigest(key, number), key, level });
          const figures = periods.map((period) => {
            row += 1;
            const value = Math.round(random() * 1e9) / 10;
            const cell = { raw: String(value), read: value, scale: 1, missing: null, flags: [], row, col: 5 };
            return { import: number, series, sheet, period, standing: 'main' as const, value, ...cell };
          });
          putFigures(writer, figures);
        }
      }
    });
  }
  return row;
}

function keyOf(
  shape: Shape,
  reporter: string,
  flow: 'export' | 'import',
  other: string | number,
): { key: FigureKey; level: Level } {
  const bare = { measure: 'value' as const, unit: 'USD', priceBasis: null, dataset: shape.dataset, more: {} };
  const valuation = flow === 'export' ? ('FOB' as const) : ('CIF' as const);
  if (typeof other === 'string') {
    const product = { classification: null, edition: null, code: null, name: null };
    return {
      key: { ...bare, reporter, partner: other, flow, valuation, product },
      level: { partner: 'country', product: 'total' },
    };
  }
  const code = String(1000 + other);
  const product = { classification: 'HS', edition: '2022', code, name: `Goods of heading ${code}` };
  return {
    key: { ...bare, reporter, partner: 'WLD', flow, valuation, product },
    level: { partner: 'world', product: '4' },
  };
}
