import type { Origin } from '../document/pack-document';
import type { Reading } from '../figures/binding';
import { cellName } from '../figures/figure';

/** More than this many cells under one note help nobody. */
const MOST = 40;

/** The cells that figures were read in, each once; of a set all its members. */
export function cellsOf(readings: readonly Reading[]): Origin[] {
  const cells = readings.flatMap(({ source, address, members }) =>
    (members === undefined || members.length === 0 ? [address] : members).map(({ row, col }): Origin => ({
      area: 'sources',
      id: source.id,
      at: `${address.sheet}!${cellName(row, col)}`,
    })),
  );
  return [...new Map(cells.map((cell) => [`${cell.id} ${cell.at ?? ''}`, cell])).values()].slice(0, MOST);
}
