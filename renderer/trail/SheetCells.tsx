import { VisuallyHidden } from '@mantine/core';
import type { FigureSource } from '../../shared/contract/figures';
import { columnName } from '../../shared/figures/figure';
import { useText } from '../app/texts/texts';
import css from './trail.module.css';

/** Letters that a figure and the column beside it may have together where it is narrow. */
const ROOM = 18;

function shownIn(cells: FigureSource['around']['rows'][number]['cells'], col: number): string {
  return cells.find((cell) => cell.col === col)?.shown ?? '';
}

/** The cells of a sheet around a figure, its own lit. */
export function SheetCells({ source: { around, address } }: { source: FigureSource }) {
  const t = useText();
  const widest = (col: number) => Math.max(...around.rows.map(({ cells }) => shownIn(cells, col).length));
  const room = ROOM - widest(address.col);
  // Beside the labels and the figure there is room for one more column where it is narrow, and for a short one only.
  const isFar = (index: number) => {
    const col = around.cols[index] ?? address.col;
    return index > 0 && col !== address.col && (index < around.cols.length - 2 || widest(col) > room);
  };
  return (
    <table className={css['cells']} dir="ltr">
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('trail.row')}</VisuallyHidden>
          </th>
          {around.cols.map((col, index) => (
            <th
              key={col}
              scope="col"
              data-lit={col === address.col || undefined}
              data-key={index === 0 || undefined}
              data-far={isFar(index) || undefined}
            >
              {columnName(col)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {around.rows.map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {around.cols.map((col, index) => {
              const cell = cells.find((one) => one.col === col);
              const lit = row === address.row && col === address.col;
              return (
                <td
                  key={col}
                  data-lit={lit || undefined}
                  data-key={index === 0 || undefined}
                  data-far={isFar(index) || undefined}
                  data-number={cell?.type === 'number' || undefined}
                  title={cell?.shown}
                >
                  {cell?.shown}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
