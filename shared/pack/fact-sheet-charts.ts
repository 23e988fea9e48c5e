import type { PairCell, PairProducts, PairRow } from '../contract/country-pair';
import type { Chart } from '../document/pack-document';
import { wordNumber } from '../figures/wording';
import { headPeriod } from '../periods/head-period';
import { lowered } from './fact-sheet-grid';
import type { Sheet } from './fact-sheet-grid';
import { directionOf, yearsLabel, yearWords } from './fact-sheet-tables';
import { fill } from './words';

/**
 * The charts of a fact sheet as data: the window, Word and HTML draw them from these. Each has a caption, and says in
 * words what it shows, for those who cannot see it.
 */
export interface SheetChart {
  caption: string;
  chart: Chart;
  description: string;
}

/** Two bars a year, what each sells or buys, and the balance as a line. */
export function yearsChart(sheet: Sheet): SheetChart | null {
  const { words } = sheet;
  const bars = flowRows(sheet);
  const line = sheet.table.rows.find(
    ({ key, cells }) => (key === 'balance' || key === 'exports-balance') && cells.some(({ value }) => value !== null),
  );
  if (bars.length === 0) return null;
  const series: Chart['series'] = [
    ...bars.map((row) => ({
      name: yearsLabel(sheet, row.key),
      kind: 'column' as const,
      values: scaled(sheet, row.cells),
    })),
    ...(line === undefined
      ? []
      : [{ name: yearsLabel(sheet, line.key), kind: 'line' as const, values: scaled(sheet, line.cells) }]),
  ];
  const chart: Chart = { form: 'columns', categories: yearHeads(sheet), series, unit: sheet.unit, decimals: 1 };
  return {
    caption: fill(words.charts.years, { unit: lowered(sheet.unit) }),
    chart,
    description: series.map((each) => endsOf(sheet, each)).join(' '),
  };
}

/** The same flows as parts of a hundred. */
export function sharesChart(sheet: Sheet): SheetChart | null {
  const bars = flowRows(sheet);
  if (bars.length < 2) return null;
  const series: Chart['series'] = bars.map((row) => ({
    name: yearsLabel(sheet, row.key),
    kind: 'column',
    values: hundredths(row, bars),
  }));
  const chart: Chart = { form: 'hundred', categories: yearHeads(sheet), series, unit: '%', decimals: 0 };
  return {
    caption: sheet.words.charts.shares,
    chart,
    description: series.map((each) => endsOf(sheet, each)).join(' '),
  };
}

/** The largest products of one way as lying bars. */
export function productsChart(sheet: Sheet, products: PairProducts): SheetChart | null {
  const { words, nameOf, language } = sheet;
  if (products.rows.length < 2) return null;
  const { from, to } = directionOf(products);
  const values = scaled(
    sheet,
    products.rows.map(({ value }) => value),
  );
  const categories = products.rows.map(({ code, name }) =>
    shortened(code === null || code === name ? name : `${code} ${name}`),
  );
  const caption = fill(words.charts.products, {
    from: nameOf(from),
    to: nameOf(to),
    year: products.year,
    unit: lowered(sheet.unit),
  });
  const { decimals } = sheet.table.scale;
  const says = products.rows.map(({ name }, i) =>
    fill(words.charts.productsSay, { name, value: written(values[i] ?? null, decimals, language, words.missing) }),
  );
  return {
    caption,
    chart: {
      form: 'ranked',
      categories,
      series: [{ name: caption, kind: 'column', values }],
      unit: sheet.unit,
      decimals,
    },
    description: says.join(' '),
  };
}

/** Each flow by exporter and importer, side by side. */
export function mirrorsChart(sheet: Sheet): SheetChart | null {
  const { table, words, nameOf, language } = sheet;
  if (table.mirrors.length === 0) return null;
  const unit = lowered(sheet.unit);
  const categories = table.mirrors.map(({ exporter, importer }) =>
    fill(words.mirrors.flow, { from: nameOf(exporter), to: nameOf(importer) }),
  );
  const cells = (of: 'exports' | 'expected' | 'imports') =>
    scaled(
      sheet,
      table.mirrors.map((mirror) => mirror[of]),
    );
  const [exports, expected, imports] = [cells('exports'), cells('expected'), cells('imports')];
  const factor = wordNumber(table.cifFactor, 2, language);
  const series: Chart['series'] = [
    { name: words.charts.byExporter, kind: 'column', values: exports },
    { name: fill(words.mirrors.expected, { factor }), kind: 'column', values: expected },
    { name: words.charts.byImporter, kind: 'column', values: imports },
  ];
  const { decimals } = table.scale;
  const number = (value: number | null | undefined) => written(value ?? null, decimals, language, words.missing);
  return {
    caption: fill(words.charts.mirrors, { year: yearWords(sheet), unit }),
    chart: { form: 'columns', categories, series, unit: sheet.unit, decimals },
    description: categories
      .map((flow, i) =>
        fill(words.charts.mirrorsSay, { flow, exporter: number(exports[i]), importer: number(imports[i]) }),
      )
      .join(' '),
  };
}

/** The two rows that a chart of years sets side by side: by the place's own report where it gives both. */
function flowRows({ table }: Sheet): PairRow[] {
  const has = (key: PairRow['key']) => table.rows.find((row) => row.key === key);
  const isOwn = has('balance')?.cells.some(({ value }) => value !== null) === true;
  const sides = isOwn ? [has('exports'), has('imports')] : [has('exports'), has('other-exports')];
  const found = sides.filter((row) => row !== undefined);
  return found.length > 0 ? found : [has('imports'), has('other-imports')].filter((row) => row !== undefined);
}

function yearHeads({ table, language }: Sheet): string[] {
  return table.columns.map(({ period }) => headPeriod(period, language));
}

function scaled({ table }: Sheet, cells: readonly PairCell[]): (number | null)[] {
  return cells.map(({ value }) => (value === null ? null : value / table.scale.factor));
}

/** A part of the sum of the rows, in per cent; none where one of them is missing. */
function hundredths(row: PairRow, rows: readonly PairRow[]): (number | null)[] {
  return row.cells.map(({ value }, i) => {
    const all = rows.map(({ cells }) => cells[i]?.value ?? null);
    const whole = all.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
    return value === null || whole === null || whole === 0 ? null : (value / whole) * 100;
  });
}

function endsOf({ words, language, table }: Sheet, { name, values }: Chart['series'][number]): string {
  const heads = table.columns.map(({ period }) => headPeriod(period, language));
  const number = (value: number | null | undefined) => written(value ?? null, 2, language, words.missing);
  return fill(words.charts.yearsSays, {
    name,
    first: number(values[0]),
    last: number(values.at(-1)),
    from: heads[0] ?? '',
    to: heads.at(-1) ?? '',
  });
}

function written(value: number | null, decimals: number, language: string, missing: string): string {
  return value === null ? missing : wordNumber(value, decimals, language);
}

const LONGEST = 44;

/** A product's name as it fits beside a bar, cut between words. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[,;:]$/, '')}…`;
}
