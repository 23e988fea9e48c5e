import type { Composition, What } from '../composition';
import type { FigureKey, Flow } from '../figure';

/** Names of functions in the formula language, by what they give. A bare figure needs none. */
export const functionNames: Readonly<Record<Exclude<What, 'value'>, string>> = {
  growth: 'growth',
  multiple: 'times',
  'average-growth': 'cagr',
  trend: 'trend',
  record: 'record',
  share: 'share',
  points: 'points',
  rank: 'rank',
  both: 'both',
  balance: 'balance',
  'exports-balance': 'netexports',
  'mirror-gap': 'mirror',
  top: 'top',
  contribution: 'contribution',
  'unit-value': 'unitvalue',
};

export const flowNames: Readonly<Record<Flow, string>> = {
  export: 'exports',
  import: 'imports',
  're-export': 're-exports',
  're-import': 're-imports',
  balance: 'tradebalance',
  turnover: 'turnover',
};

/** What was chosen as somebody would type it: `growth(exports BLR→PAK, 2019..2020)`. */
export function writeComposition(chosen: Composition): string {
  const { what, period, base, count, level } = chosen;
  if (what === 'value') return `${writeFigure(chosen.key)} ${period}`;
  const name = functionNames[what];
  const figure = writeFigure(chosen.key);
  if (what === 'top') return `${name}(${count}, ${figure} ${period}, hs${level})`;
  return base === null ? `${name}(${figure} ${period})` : `${name}(${figure}, ${base}..${period})`;
}

/** A figure without its period: `exports BLR→PAK 8701`. An arrow goes the way the goods go. */
export function writeFigure({ flow, reporter, partner, product, measure }: FigureKey): string {
  const inward = flow === 'import' || flow === 're-import';
  const [from, to] = inward ? [partner, reporter] : [reporter, partner];
  const way = from !== null && to !== null ? `${from}→${to}` : (from ?? to ?? '');
  const goods = product.code ?? (product.name === null ? null : `"${product.name}"`);
  const shown = /^(?:19|20)\d\d$/.test(goods ?? '') ? `hs${goods}` : goods;
  const parts = [measure === 'value' ? null : measure, flow === null ? null : flowNames[flow], way, shown];
  return parts.filter((part) => part !== null && part !== '').join(' ');
}
