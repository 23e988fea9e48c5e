import type { FigureRow } from '../../shared/contract/figures';
import type { Target } from '../app/navigation';

/** The place of a figure's cell in its source. */
export function cellTarget({ sourceId, sheet, cell }: Pick<FigureRow, 'sourceId' | 'sheet' | 'cell'>): Target {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { area: 'sources', id: sourceId, at: { sheet, row: Number(row), col } };
}
