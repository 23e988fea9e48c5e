import { fold } from '../../places/fold';
import type { Facts, RowRule } from '../proposal';
import { noFacts } from '../proposal';
import type { ColumnGuess } from '../columns/dimensions';
import { flowIn } from '../words/flow-words';
import { speaksOfGoods } from '../words/goods-services';
import { readIndicator } from '../words/indicator';
import { servicesIn } from '../words/outside-trade';

/** What a label of a flow is of: goods, services, or, where it says neither, all of it. */
type Kind = 'goods' | 'services' | 'all';

interface Label {
  row: number;
  flow: NonNullable<Facts['flow']>;
  kind: Kind;
}

const NET = new Set<Facts['flow']>(['balance', 'turnover']);

/**
 * "Total exports" among "Exports of goods" and "Exports of services" is of both together, and not of all goods; so is the balance where
 * exports and imports are.
 */
export function totalsOfKinds(dims: readonly ColumnGuess[]): RowRule[] {
  const labels = dims.flatMap(({ role, column }) =>
    role === 'flow' || role === 'indicator' ? column.cells.flatMap(({ cell }) => labelOf(cell.row, cell.shown)) : [],
  );
  const has = (flow: Facts['flow'], kind: Kind) => labels.some((label) => label.flow === flow && label.kind === kind);
  const parted = (flow: Facts['flow']) => has(flow, 'goods') && has(flow, 'services');
  const net = (['export', 'import'] as const).every((flow) => parted(flow) && has(flow, 'all'));
  return labels
    .filter(({ flow, kind }) => kind === 'all' && (parted(flow) || (net && NET.has(flow) && !has(flow, 'goods'))))
    .map(({ row }): RowRule => ({ from: row, to: row, kind: 'facts', facts: { ...noFacts, product: BOTH } }));
}

const BOTH = { classification: null, edition: null, code: null, name: 'Goods and services' };

/** None where a text names no flow, or measures something else than its value. */
function labelOf(row: number, text: string): Label[] {
  const { flow } = flowIn(fold(text));
  const { measure } = readIndicator(text);
  if (flow === null || (measure !== null && measure !== 'value')) return [];
  const services = servicesIn(text)?.name ?? null;
  if (services !== null) return services === 'Services' ? [{ row, flow, kind: 'services' }] : [];
  return [{ row, flow, kind: speaksOfGoods(fold(text)) ? 'goods' : 'all' }];
}
