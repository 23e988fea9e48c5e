import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { PivotDimension, PivotTable } from '../../../shared/contract/figure-pivots';
import type { FigureDimension, FigureFilter } from '../../../shared/contract/figures';
import { scaleOfTable } from '../../../shared/figures/scale';
import type { Scaled } from '../../../shared/figures/scale';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { cellTarget } from '../../trail/cell-target';
import type { Step } from '../../trail/step';
import table from '../../ui/DataTable.module.css';
import { ErrorNote } from '../../ui/ErrorNote';
import { rootFontSize } from '../../ui/sizes';
import css from './figures.module.css';
import { dimensionLabels } from './filter-state';
import { PivotMixed } from './PivotMixed';
import { NAME_REM, PivotPage } from './PivotPage';
import { PivotTools } from './PivotTools';
import { PIVOT_PAGE, usePivot } from './use-pivot';
import type { PivotOrder } from './use-pivot';

const ROW_REM = 1.75;
const NUMBER_REM = 6.5;

interface PivotGridProps {
  filter: FigureFilter;
  rows: readonly PivotDimension[];
  onRows: (rows: readonly PivotDimension[]) => void;
  /** How the number at the cursor came to be; `id` tells it from others. */
  onChoose: (id: string, step: Step | null) => void;
  onNarrow: (by: FigureDimension, value: string | null) => void;
  empty: ReactNode;
}

/** Periods across, chosen dimensions down. Arrows move from cell to cell, Enter opens the cell that one was read in. */
export function PivotGrid({ filter, rows, onRows, onChoose, onNarrow, empty }: PivotGridProps) {
  const t = useText();
  const { go } = useNavigation();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<PivotOrder>('name');
  const pivot = usePivot(filter, rows, order);
  const { asked, data, error, periods, total, cursor, cell, step } = pivot;
  const written = JSON.stringify(step);
  useEffect(() => {
    onChoose(written, step);
    // oxlint-disable-next-line react/exhaustive-deps -- what it is made of decides
  }, [written]);
  const source = useAnswer('figures.source', { figureId: cell?.figureId ?? 0 }, { enabled: cell?.figures === 1 });

  const rowPixels = ROW_REM * rootFontSize();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowPixels,
    overscan: 12,
    scrollPaddingStart: rowPixels,
  });
  const move = (to: { row: number; col: number }) => {
    pivot.setCursor(to);
    virtual.scrollToIndex(to.row, { align: 'auto' });
    box.current?.querySelector(`[data-period="${to.col}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = steps[event.key];
    if (event.key === 'Enter' && source.data !== undefined) go(cellTarget(source.data.figure));
    else if (by !== undefined) move(pivot.moved(by));
    else return;
    event.preventDefault();
  };
  const template = [...rows.map(() => `${NAME_REM}rem`), ...periods.map(() => `minmax(${NUMBER_REM}rem, 8rem)`)].join(
    ' ',
  );
  const scale = scaleOf(data);
  const items = virtual.getVirtualItems();
  const pages = [...new Set(items.map(({ index }) => Math.floor(index / PIVOT_PAGE)))];
  return (
    <>
      <PivotTools rows={rows} onRows={onRows} order={order} onOrder={setOrder} data={data} scale={scale} />
      {error !== null && <ErrorNote error={error} />}
      {data !== undefined && data.mixed !== null && <PivotMixed mixed={data.mixed} onNarrow={onNarrow} />}
      <div
        ref={box}
        role="grid"
        aria-label={t('figures.pivotOf')}
        aria-rowcount={total + 1}
        aria-colcount={rows.length + periods.length}
        aria-activedescendant={total > 0 ? `${name}-${cursor.row}-${cursor.col}` : undefined}
        tabIndex={0}
        data-first-focus
        data-lines
        className={table['box']}
        onKeyDown={onKeyDown}
      >
        {empty}
        {total > 0 && (
          <div role="presentation" className={table['columns']}>
            <PivotHead rows={rows} periods={periods} template={template} />
            <div role="presentation" className={table['body']} style={{ blockSize: virtual.getTotalSize() }}>
              {pages.map((one) => (
                <PivotPage
                  key={one}
                  asked={asked}
                  page={one}
                  items={items.filter(({ index }) => Math.floor(index / PIVOT_PAGE) === one)}
                  template={template}
                  scale={scale}
                  name={name}
                  cursor={cursor}
                  onCursor={(to) => {
                    move(to);
                    box.current?.focus();
                  }}
                />
              ))}
            </div>
          </div>
        )}
      </div>
    </>
  );
}

interface PivotHeadProps {
  rows: readonly PivotDimension[];
  periods: readonly string[];
  template: string;
}

/** Above the rows: what they are by, which stays in view, and the periods. */
function PivotHead({ rows, periods, template }: PivotHeadProps) {
  const t = useText();
  return (
    <div role="rowgroup" className={table['head']}>
      <div role="row" aria-rowindex={1} className={table['headRow']} style={{ gridTemplateColumns: template }}>
        {rows.map((by, index) => (
          <div
            key={by}
            role="columnheader"
            className={`${table['headCell']} ${css['sticky']}`}
            style={{ insetInlineStart: `${index * NAME_REM}rem` }}
          >
            {t(dimensionLabels[by])}
          </div>
        ))}
        {periods.map((period, col) => (
          <div key={period} role="columnheader" className={table['headCell']} data-align="end" data-period={col}>
            <bdi>{period}</bdi>
          </div>
        ))}
      </div>
    </div>
  );
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
  Home: [0, -10_000],
  End: [0, 10_000],
};

/** One scale for the whole table, by the numbers of its first page; shares and rates keep theirs. */
function scaleOf(pivot: PivotTable | undefined): Scaled {
  const values = (pivot?.rows ?? []).flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
  return scaleOfTable(values);
}
