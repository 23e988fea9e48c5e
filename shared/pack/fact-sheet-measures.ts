import type { PairMeasure } from '../contract/country-pair';
import { numberWords, wordAmount, wordSigned } from '../figures/wording';
import { cellOf, numberIn, textCell } from './fact-sheet-grid';
import type { Grid, GridRow, Sheet } from './fact-sheet-grid';
import { fill } from './words';
import { listedApart } from './listed';

/** Indices and rates, each with how it is read. */
export function measuresGrid(sheet: Sheet): Grid[] {
  const { table, words } = sheet;
  const rows = table.measures.filter(({ cell }) => cell.value !== null || cell.missing !== 'missing');
  if (rows.length === 0) return [];
  return [
    {
      id: 'measures',
      title: words.measures.title,
      head: [words.measures.measure, words.measures.value, words.measures.reading],
      labelWidth: 0.46,
      widths: [0.46, 0.18, 0.36],
      strong: null,
      rows: rows.map((measure) => measureRow(sheet, measure)),
      notes: [],
    },
  ];
}

function measureRow(sheet: Sheet, measure: PairMeasure): GridRow {
  const { words, language, style, nameOf } = sheet;
  const { id, flow, from, to, year, since, cell } = measure;
  const label = {
    average: flow === 'export' ? words.measures.average : words.measures.averageImports,
    trend: flow === 'export' ? words.measures.trend : words.measures.trendImports,
    cover: words.measures.cover,
    markets: words.measures.markets,
    suppliers: words.measures.suppliers,
    products: words.measures.products,
    'intra-industry': words.measures.intraIndustry,
    complementarity: words.measures.complementarity,
    intensity: words.measures.intensity,
    'strict-intensity': words.measures.strictIntensity,
    'gap-to-weight': words.measures.gapToWeight,
    openness: words.measures.openness,
  }[id];
  const filled = fill(label, { from: nameOf(from), to: to === null ? '' : nameOf(to), year, since: since ?? '' });
  const percent = (number: string, value: number) => numberWords(language).percent(number, value, style);
  const write = (value: number) => {
    switch (id) {
      case 'average':
      case 'trend':
        return percent(wordSigned(value, 1, language, style), value);
      case 'cover':
      case 'openness':
        return percent(numberIn(sheet, value, 1), value);
      case 'gap-to-weight':
        return wordAmount(value, sheet.table.unit, { language, decimals: null }, style);
      case 'complementarity':
        return numberIn(sheet, value, 1);
      case 'markets':
      case 'suppliers':
      case 'products':
      case 'intra-industry':
        return numberIn(sheet, value, 3);
      default:
        return numberIn(sheet, value, 2);
    }
  };
  return {
    id: `${id} ${flow} ${from} ${to ?? ''}`,
    label: filled,
    kind: 'plain',
    flag: null,
    cells: [{ ...cellOf(sheet, cell, write), made: id }, textCell(readingOf(sheet, measure))],
  };
}

/** How a measure is read, in a few words. */
function readingOf(sheet: Sheet, { id, cell, of, normalised, level, ends, dropped }: PairMeasure): string {
  const { words } = sheet;
  const { measures } = words;
  const value = cell.value ?? 0;
  const count = of ?? 0;
  const atExtreme = ends.first !== null || ends.last !== null;
  const byLevel = level === null ? '' : fill(measures.ofProducts, { level: words.products.levels[level], of: count });
  const number = (n: number, decimals: number) => numberIn(sheet, n, decimals);
  const said: Record<PairMeasure['id'], (string | false)[]> = {
    average: [atExtreme && measures.atExtreme, fill(measures.ofYears, { of: count })],
    trend: [fill(measures.ofYears, { of: count })],
    cover: [measures.paidFor],
    markets: concentrationWords(),
    suppliers: concentrationWords(),
    products: concentrationWords(),
    'intra-industry': [measures.twoWay, byLevel],
    complementarity: [
      byLevel,
      dropped !== null && dropped >= 0.05 && fill(measures.dropped, { value: number(dropped, 1) }),
    ],
    intensity: [value >= 1 ? measures.above : measures.below],
    'strict-intensity': [],
    'gap-to-weight': [measures.gap],
    openness: [measures.perCentOfGdp],
  };
  return listedApart(
    said[id].filter((words) => words !== false),
    sheet.language,
  );

  function concentrationWords(): (string | false)[] {
    return [
      value > 0.25 && measures.high,
      normalised !== null && fill(measures.normalised, { value: number(normalised, 3) }),
      fill(measures.ofPartners, { of: count }),
    ];
  }
}
