import type { PairCell, PairProducts, PairRow, PairTable } from '../contract/country-pair';
import type { Chart } from '../document/pack-document';
import { wordNumber } from '../figures/wording';
import { headPeriod } from '../periods/head-period';
import { directionOf, labelOf } from './fact-sheet-goods';
import { lowered, moneyOf } from './fact-sheet-grid';
import type { Money, Sheet } from './fact-sheet-grid';
import { mirrorMoney, yearsLabel, yearWords } from './fact-sheet-tables';
import { fill } from './words';
import { listedApart } from './listed';

/**
 * The charts of a fact sheet as data: the window, Word and HTML draw them from these. Each has a caption, and says in
 * words what it shows, for those who cannot see it.
 */
export interface SheetChart {
  caption: string;
  chart: Chart;
  description: string;
  /** Of the numbers and words in it. */
  language: string;
}

/** Two bars a year, what each sells or buys, and the balance as a line. */
export function yearsChart(sheet: Sheet): SheetChart | null {
  const { words, money } = sheet;
  const bars = flowRows(sheet);
  const line = sheet.table.rows.find(
    ({ key, cells }) => (key === 'balance' || key === 'exports-balance') && cells.some(({ value }) => value !== null),
  );
  if (bars.length === 0) return null;
  const rows = [
    ...bars.map((row) => ({ row, kind: 'column' as const })),
    ...(line ? [{ row: line, kind: 'line' as const }] : []),
  ];
  const series = rows.map(({ row, kind }) => ({
    name: yearsLabel(sheet, row.key),
    kind,
    values: scaled(money, row.cells),
  }));
  const decimals = Math.min(1, money.decimals);
  const chart: Chart = { form: 'columns', categories: yearHeads(sheet), series, unit: money.unit, decimals };
  return chartOf(
    sheet,
    fill(words.charts.years, { ...sidesOf(sheet), unit: lowered(money.unit) }),
    chart,
    money.decimals,
  );
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
  return chartOf(sheet, fill(sheet.words.charts.shares, sidesOf(sheet)), chart, 1);
}

/** The largest products of one way as lying bars. */
export function productsChart(sheet: Sheet, products: PairProducts): SheetChart | null {
  const { words, nameOf } = sheet;
  if (products.rows.length < 2) return null;
  const { from, to } = directionOf(products);
  const money = moneyOf(sheet, [products.whole, ...products.rows.map(({ value }) => value)]);
  const caption = fill(words.charts.products, {
    from: nameOf(from),
    to: nameOf(to),
    year: products.year,
    unit: lowered(money.unit),
  });
  const values = scaled(
    money,
    products.rows.map(({ value }) => value),
  );
  const chart: Chart = {
    form: 'ranked',
    categories: products.rows.map(({ code, name }) => shortened(labelOf(code, name))),
    series: [{ name: caption, kind: 'column', values }],
    unit: money.unit,
    decimals: money.decimals,
  };
  return chartOf(sheet, caption, chart, money.decimals);
}

/** Each flow by exporter and importer, side by side. */
export function mirrorsChart(sheet: Sheet): SheetChart | null {
  const { table, words, nameOf, language, style } = sheet;
  if (table.mirrors.length === 0) return null;
  const money = mirrorMoney(sheet);
  const categories = table.mirrors.map(({ exporter, importer }) =>
    fill(words.mirrors.flow, { from: nameOf(exporter), to: nameOf(importer) }),
  );
  const cells = (of: 'exports' | 'expected' | 'imports') =>
    scaled(
      money,
      table.mirrors.map((mirror) => mirror[of]),
    );
  const factor = wordNumber(table.cifFactor, 2, language, style);
  const series: Chart['series'] = [
    { name: words.charts.byExporter, kind: 'column', values: cells('exports') },
    { name: fill(words.mirrors.expected, { factor }), kind: 'column', values: cells('expected') },
    { name: words.charts.byImporter, kind: 'column', values: cells('imports') },
  ];
  const caption = fill(words.charts.mirrors, { year: yearWords(sheet), unit: lowered(money.unit) });
  const chart: Chart = { form: 'columns', categories, series, unit: money.unit, decimals: money.decimals };
  return chartOf(sheet, caption, chart, money.decimals);
}

/** One flow over all the years that its series has, on a scale of its own. */
export function flowChart(sheet: Sheet, key: PairTable['series'][number]['key']): SheetChart | null {
  const { table, words, nameOf } = sheet;
  const points = (table.series.find((one) => one.key === key)?.points ?? []).toSorted((a, b) => a.year - b.year);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const bare = { missing: null, figureIds: [], atLeast: false, allowed: null };
  const money = moneyOf(
    sheet,
    points.map(({ value }) => ({ value, ...bare })),
  );
  const by = new Map(points.map(({ year, value }) => [year, value / money.factor]));
  const years = Array.from({ length: last.year - first.year + 1 }, (_, i) => first.year + i);
  const out = key === 'exports' || key === 'other-imports';
  const [from, to] = out ? [table.place.code, table.other.code] : [table.other.code, table.place.code];
  const caption = fill(words.charts.ownYears, { from: nameOf(from), to: nameOf(to), unit: lowered(money.unit) });
  const chart: Chart = {
    form: 'columns',
    categories: years.map(String),
    series: [{ name: caption, kind: 'column', values: years.map((year) => by.get(year) ?? null) }],
    unit: money.unit,
    decimals: money.decimals,
  };
  return chartOf(sheet, caption, chart, money.decimals);
}

/** A chart with all that it shows in words. */
function chartOf({ language, words, style }: Sheet, caption: string, chart: Chart, decimals: number): SheetChart {
  const number = (value: number | null) =>
    value === null ? words.missing : wordNumber(value, decimals, language, style);
  const said = chart.series.map(({ name, values }) =>
    fill(words.charts.seriesSays, {
      name: chart.series.length === 1 ? '' : name,
      values: listedApart(
        values.map((value, i) =>
          fill(words.charts.valueSays, { year: chart.categories[i] ?? '', value: number(value) }),
        ),
        language,
      ),
    }).replace(/^[:\s]+/, ''),
  );
  return { caption, chart, language, description: said.join(' ') };
}

function sidesOf({ table: { place, other } }: Sheet): { place: string; other: string } {
  return { place: place.name, other: other.name };
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

function scaled({ factor }: Money, cells: readonly PairCell[]): (number | null)[] {
  return cells.map(({ value }) => (value === null ? null : value / factor));
}

/** A part of the sum of the rows, in per cent; none where one of them is missing. */
function hundredths(row: PairRow, rows: readonly PairRow[]): (number | null)[] {
  return row.cells.map(({ value }, i) => {
    const all = rows.map(({ cells }) => cells[i]?.value ?? null);
    const whole = all.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
    return value === null || whole === null || whole === 0 ? null : (value / whole) * 100;
  });
}

const LONGEST = 44;

/** A product's name as it fits beside a bar, cut between words. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[,;:]$/, '')}…`;
}
