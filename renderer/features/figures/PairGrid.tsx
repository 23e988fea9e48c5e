import { useId, useState, type KeyboardEvent } from 'react';
import type { Grid, GridCell, GridRow } from '../../../shared/pack/fact-sheet-grid';
import { wordRefusal } from '../../../shared/sentences/refusals';
import { useLanguage, useText } from '../../app/texts/texts';
import type { Say } from '../../app/texts/texts';
import { Flag } from '../../ui/Flag';
import css from './pair.module.css';
import { stepOfCell } from './pair-trail';
import type { Chosen } from './view';

interface PairGridProps {
  grid: Grid;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

/** A table of the fact sheet: a cell is reached by arrows and shows what it is made of. */
export function PairGrid({ grid, chosen, onChoose }: PairGridProps) {
  const t = useText();
  const language = useLanguage();
  const name = useId();
  const { rows, head } = grid;
  const columns = head.length - 1;
  const [at, setAt] = useState({ row: 0, col: grid.strong ?? 0 });
  const here = { row: Math.min(at.row, rows.length - 1), col: Math.min(at.col, columns - 1) };

  const go = (row: number, col: number) => {
    const to = { row: clamp(row, rows.length), col: clamp(col, columns) };
    setAt(to);
    const found = rows[to.row];
    const cell = found?.cells[to.col]?.cell ?? null;
    if (found !== undefined) onChoose(chosenOf(grid, found, to.col, cell, t));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    go(here.row + step[0], here.col + step[1]);
  };

  return (
    <div className={css['gridBox']}>
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- its cells are gone through by arrows
        role="grid"
        className={css['numbers']}
        tabIndex={0}
        aria-label={grid.title}
        aria-activedescendant={`${name}-${here.row}-${here.col}`}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {head.map((words, index) => (
              <th
                key={words}
                scope="col"
                className={index > 0 && isNumber(rows, index - 1) ? css['number'] : undefined}
              >
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.id} data-kind={row.kind}>
              <th scope="row" title={row.label}>
                <span className={css['flowLabel']}>
                  {row.flag !== null && <Flag place={row.flag} />}
                  <bdi>{row.label}</bdi>
                </span>
              </th>
              {row.cells.map((cell, col) => (
                <td
                  key={head[col + 1] ?? col}
                  id={`${name}-${index}-${col}`}
                  className={cell.align === 'end' ? css['number'] : css['words']}
                  data-latest={col === grid.strong || undefined}
                  data-chosen={chosen.id === idOf(grid, row, col) || undefined}
                  title={titleOf(cell, language)}
                  onClick={() => go(index, col)}
                >
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {grid.notes.length > 0 && <p className={css['note']}>{grid.notes.join(' ')}</p>}
    </div>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, -1000],
  End: [0, 1000],
};

function clamp(value: number, count: number): number {
  return Math.min(Math.max(0, value), Math.max(0, count - 1));
}

function idOf(grid: Grid, row: GridRow, col: number): string {
  return `${grid.id} ${row.id} ${col}`;
}

/** The cell as what stands behind it is shown: its figures, and why it is a gap. */
function chosenOf(grid: Grid, row: GridRow, col: number, cell: GridCell['cell'], t: Say): Chosen {
  return {
    id: idOf(grid, row, col),
    step: stepOfCell(grid, row.id, col, (made) => t(`made.${made}`)),
    missing: cell?.missing ?? null,
    row: row.id,
  };
}

function titleOf({ cell, text }: GridCell, language: string): string | undefined {
  if (cell === null) return text === '' ? undefined : text;
  if (cell.missing !== null) return wordRefusal(cell.missing, language);
  return cell.allowed ?? undefined;
}

function isNumber(rows: readonly GridRow[], col: number): boolean {
  return rows.some(({ cells }) => cells[col]?.align === 'end');
}
