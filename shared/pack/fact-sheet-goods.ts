import type { PairCell, PairProducts, PairSectors } from '../contract/country-pair';
import { numberWords, wordSigned } from '../figures/wording';
import {
  cellOf,
  currencyOf,
  growthCell,
  lowered,
  moneyCell,
  moneyOf,
  numberIn,
  shareCell,
  textCell,
  timesNote,
} from './fact-sheet-grid';
import type { Grid, GridCell, GridRow, Money, Sheet } from './fact-sheet-grid';
import { fill } from './words';
import { listedApart } from './listed';

/** The tables of goods: what goes each way, and what could. */

/** The largest products of each way. */
export function productGrids(sheet: Sheet): Grid[] {
  return sheet.table.products.map((products) => productGrid(sheet, products));
}

function productGrid(sheet: Sheet, products: PairProducts): Grid {
  const { words, nameOf, table, language, style } = sheet;
  const flow = directionOf(products);
  const edition = fill(words.products.edition, {
    classification: products.classification ?? '',
    edition: products.edition ?? '',
    level: words.products.levels[products.level],
  });
  const money = moneyOf(sheet, [products.whole, ...products.rows.map(({ value }) => value)]);
  const more = moreColumns(products);
  const rows = products.rows.map((row) => productRow(sheet, row, money, more));
  const nothing = textCell('', 'end');
  return {
    id: `products ${products.way}`,
    title: fill(words.products.title, { from: nameOf(flow.from), to: nameOf(flow.to), year: products.year }),
    head: [
      words.products.product,
      money.unit,
      words.products.share,
      words.products.growth,
      ...(more.contribution ? [words.products.contribution] : []),
      ...(more.unitValue
        ? [fill(words.products.unitValue, { currency: currencyOf(table.unit, language, style) })]
        : []),
    ],
    labelWidth: 0.58 - (more.contribution ? 0.1 : 0) - (more.unitValue ? 0.1 : 0),
    strong: null,
    rows: [
      ...rows,
      {
        id: 'all',
        label: products.summed ? words.products.added : words.products.all,
        kind: 'total',
        flag: null,
        cells: [
          moneyCell(sheet, products.whole, money),
          nothing,
          nothing,
          ...(more.contribution ? [nothing] : []),
          ...(more.unitValue ? [nothing] : []),
        ],
      },
    ],
    notes: [
      fill(words.products.note, { reporter: nameOf(products.reporter), count: numberIn(sheet, products.count, 0) }),
      edition
        .replace(/ {2,}|^ +/g, ' ')
        .replace(/ ,/g, ',')
        .trim(),
      ...(products.from === null ? [] : [fill(words.products.addedUp, { from: words.products.levels[products.from] })]),
      ...concentrationNote(sheet, products, { from: nameOf(flow.from), to: nameOf(flow.to) }),
      ...(more.unitValue ? [words.products.unitValueNote] : []),
      ...timesNote(sheet, rows),
    ],
  };
}

/** How concentrated the goods of one way are, which is of the products and not of the markets. */
function concentrationNote(
  sheet: Sheet,
  { concentration: { value }, year }: PairProducts,
  names: { from: string; to: string },
): string[] {
  if (value === null) return [];
  const { measures, charts } = sheet.words;
  const values = listedApart([numberIn(sheet, value, 3), ...(value > 0.25 ? [measures.high] : [])], sheet.language);
  return [fill(charts.seriesSays, { name: fill(measures.products, { ...names, year }), values })];
}

/** Columns that a list of products has where the figures allow them. */
interface MoreColumns {
  contribution: boolean;
  unitValue: boolean;
}

function moreColumns({ rows }: PairProducts): MoreColumns {
  return {
    contribution: rows.some(({ contribution }) => contribution.value !== null),
    unitValue: rows.some(({ unitValue }) => unitValue.value !== null),
  };
}

type ProductRow = PairProducts['rows'][number];

function productRow(sheet: Sheet, row: ProductRow, money: Money, more: MoreColumns): GridRow {
  const { code, name, value, share, growth, contribution } = row;
  return {
    id: code ?? name,
    label: labelOf(code, name),
    kind: 'plain',
    flag: null,
    cells: [
      moneyCell(sheet, value, money),
      { ...shareCell(sheet, share), made: 'product-share' },
      { ...growthCell(sheet, growth, money.factor), ...baseOf(sheet, growth, money), made: 'growth' },
      ...(more.contribution ? [contributionCell(sheet, contribution)] : []),
      ...(more.unitValue ? [unitValueCell(sheet, row)] : []),
    ],
  };
}

function contributionCell(sheet: Sheet, contribution: PairCell): GridCell {
  const write = (points: number) => wordSigned(points, 1, sheet.language, sheet.style);
  return { ...cellOf(sheet, contribution, write), made: 'contribution' };
}

/** What a change is one on, which no column shows. */
function baseOf(sheet: Sheet, growth: PairCell, money: Money): Pick<GridCell, 'base'> {
  const from = growth.change?.from;
  return from === undefined ? {} : { base: moneyCell(sheet, { ...growth, value: from, missing: null }, money).text };
}

/** A product by code and name: `8701 Tractors`. */
export function labelOf(code: string | null, name: string): string {
  return code === null || code === name ? name : `${code}\u2002${name}`;
}

/** `2.31 per kg`; per tonne where a kilogram costs less than one. */
function unitValueCell(sheet: Sheet, { unitValue, quantityUnit }: ProductRow): GridCell {
  const written = cellOf(sheet, unitValue, (value) => {
    const perTonne = quantityUnit === 'kg' && value < 1;
    const price = perTonne ? value * 1000 : value;
    const number = numberIn(sheet, price, price < 99.995 ? 2 : 0);
    return numberWords(sheet.language).per(number, perTonne ? 't' : (quantityUnit ?? ''));
  });
  return { ...written, made: 'unit-value' };
}

/** From whom to whom the goods of a list go. */
export function directionOf({ way, reporter, partner }: Pick<PairProducts, 'way' | 'reporter' | 'partner'>): {
  from: string;
  to: string;
} {
  return way === 'imports' || way === 'other-imports'
    ? { from: partner, to: reporter }
    : { from: reporter, to: partner };
}

/** Products that one side sells the world, the other buys, and few of which go between them. */
export function sectorGrids(sheet: Sheet): Grid[] {
  return sheet.table.sectors.map((sectors) => sectorGrid(sheet, sectors));
}

function sectorGrid(sheet: Sheet, { exporter, importer, year, level, rows }: PairSectors): Grid {
  const { words, nameOf } = sheet;
  const money = moneyOf(
    sheet,
    rows.flatMap(({ imports, potential }) => [imports, ...(potential === null ? [] : [potential])]),
  );
  const names = { from: nameOf(exporter), to: nameOf(importer), unit: lowered(money.unit) };
  const ceiling = rows.some(({ potential }) => potential !== null);
  return {
    id: `sectors ${exporter}`,
    title: fill(words.sectors.title, { ...names, year }),
    head: [
      words.products.product,
      words.sectors.advantage,
      fill(words.sectors.imports, names),
      fill(words.sectors.share, names),
      words.sectors.worldShare,
      ...(ceiling ? [fill(words.sectors.ceiling, names)] : []),
    ],
    labelWidth: 0.38,
    strong: null,
    rows: rows.map(({ code, name, advantage, imports, share, worldShare, potential }) => ({
      id: code ?? name,
      label: labelOf(code, name),
      kind: 'plain',
      flag: null,
      cells: [
        { ...cellOf(sheet, advantage, (value) => numberIn(sheet, value, 1)), made: 'advantage' },
        moneyCell(sheet, imports, money),
        { ...shareCell(sheet, share), made: 'sector-share' },
        { ...shareCell(sheet, worldShare), made: 'world-share' },
        ...(potential === null ? [] : [{ ...moneyCell(sheet, potential, money), made: 'potential' } as const]),
      ],
    })),
    notes: [
      fill(words.sectors.note, { ...names, level: words.products.levels[level] }),
      ...(ceiling ? [words.sectors.ceilingNote] : []),
    ],
  };
}
