import { VisuallyHidden } from '@mantine/core';
import type { FigureSource } from '../../shared/contract/figures';
import { columnName } from '../../shared/figures/figure';
import { useText } from '../app/texts/texts';
import css from './trail.module.css';

/** The cells of a sheet around a figure, its own lit. */
export function SheetCells({ source: { around, address } }: { source: FigureSource }) {
  const t = useText();
  // Beside the labels and the figure there is room for one more column where it is narrow.
  const isFar = (index: number) => index > 0 && index < around.cols.length - 2;
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
