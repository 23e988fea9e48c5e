import { fold } from '../places/fold';
import { lastHead, type ColumnSight } from './columns';

/** A publisher that is known by what its columns are called. */
export interface KnownPublisher {
  name: string;
  /** The unit of all its money; null when its tables say it. */
  unit: string | null;
}

const KNOWN: readonly (KnownPublisher & { heads: readonly string[] })[] = [
  { name: 'UN Comtrade', unit: 'USD', heads: ['reportercode', 'partnercode', 'cmdcode', 'flowcode'] },
  { name: 'UN Comtrade', unit: 'USD', heads: ['reporter code', 'partner code', 'commodity code', 'trade flow code'] },
  { name: 'World Bank', unit: null, heads: ['country name', 'country code', 'indicator name', 'indicator code'] },
];

/** Whose table it is; null when its heads do not tell. */
export function publisherOf(columns: readonly ColumnSight[]): KnownPublisher | null {
  const heads = new Set(columns.map((column) => fold(lastHead(column))));
  return KNOWN.find((known) => known.heads.every((head) => heads.has(head))) ?? null;
}
