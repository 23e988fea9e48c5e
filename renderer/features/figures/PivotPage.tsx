import type { VirtualItem } from '@tanstack/react-virtual';
import type { Input } from '../../../shared/contract/contract';
import type { PivotCell } from '../../../shared/contract/figure-pivots';
import type { Scaled } from '../../../shared/figures/scale';
import { wordNumber } from '../../../shared/figures/wording';
import { wordRefusal } from '../../../shared/sentences/refusals';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import table from '../../ui/DataTable.module.css';
import css from './figures.module.css';
import { wordValue } from './filter-state';
import { PIVOT_PAGE } from './use-pivot';

/** Width of a column of names, which stay in view. */
export const NAME_REM = 10;

interface PivotPageProps {
  asked: Pick<Input<'figures.pivot'>, 'filter' | 'rows' | 'order'>;
  page: number;
  items: readonly VirtualItem[];
  template: string;
  scale: Scaled;
  name: string;
  cursor: { row: number; col: number };
  onCursor: (to: { row: number; col: number }) => void;
}

/** The rows of one page of a pivot that are seen. */
export function PivotPage({ asked, page, items, template, scale, name, cursor, onCursor }: PivotPageProps) {
  const t = useText();
  const language = useLanguage();
  const { data } = useAnswer(
    'figures.pivot',
    { ...asked, offset: page * PIVOT_PAGE, limit: PIVOT_PAGE },
    { keepBefore: true },
  );
  return (
    <div role="rowgroup">
      {items.map(({ index, start }) => {
        const row = data?.rows[index - page * PIVOT_PAGE];
        return (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            className={table['row']}
            style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
          >
            {asked.rows.map((by, at) => (
              <div
                key={by}
                role="rowheader"
                className={`${table['cell']} ${css['sticky']}`}
                style={{ insetInlineStart: `${at * NAME_REM}rem` }}
              >
                {row && wordValue(by, row.values[at] ?? null, row.names[at] ?? '', t, language)}
              </div>
            ))}
            {row?.cells.map((cell, col) => (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid around it has the keys
              <div
                key={data?.periods[col]}
                id={`${name}-${index}-${col}`}
                role="gridcell"
                aria-selected={index === cursor.row && col === cursor.col}
                tabIndex={-1}
                className={`${table['cell']} ${css['pivotCell']}`}
                data-align="end"
                data-cursor={(index === cursor.row && col === cursor.col) || undefined}
                title={titleOf(cell, t, language)}
                onClick={() => onCursor({ row: index, col })}
              >
                {cell === null ? '' : cellText(cell, scale, t, language)}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function cellText(cell: PivotCell, { factor, decimals }: Scaled, t: ReturnType<typeof useText>, language: string) {
  if (cell.value === null) return '–';
  const number = wordNumber(cell.value / factor, decimals, language);
  return cell.atLeast ? t('figures.atLeast', { number }) : number;
}

function titleOf(cell: PivotCell | null, t: ReturnType<typeof useText>, language: string): string | undefined {
  if (cell === null) return undefined;
  if (cell.missing !== null) return wordRefusal(cell.missing, language);
  return cell.figures === 1 ? undefined : t('figures.sumOf', { count: cell.figures });
}
