import { Checkbox, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Parsed } from '../../../shared/contract/contract';
import type { PivotCell, PivotDimension, PivotTable } from '../../../shared/contract/figure-pivots';
import type { FigureDimension, FigureFilter, PageRow } from '../../../shared/contract/figures';
import { pivotDimension } from '../../../shared/contract/figure-pivots';
import { scaleOfTable } from '../../../shared/figures/scale';
import type { Scaled } from '../../../shared/figures/scale';
import { wordNumber } from '../../../shared/figures/wording';
import { wordMeasure } from '../../../shared/sentences/figure-labels';
import { useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import table from '../../ui/DataTable.module.css';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Segmented } from '../../ui/Segmented';
import { cellTarget } from '../../trail/cell-target';
import { stepOfFigure } from '../../trail/step';
import type { Step } from '../../trail/step';
import css from './figures.module.css';
import { dimensionLabels, dimensions, withChosen } from './filter-state';
import { PivotMixed } from './PivotMixed';
import { NAME_REM, PivotPage, PIVOT_PAGE } from './PivotPage';
import { valueText } from './table-columns';
import { rootFontSize } from '../../ui/sizes';

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
  const language = useLanguage();
  const { go } = useNavigation();
  const name = useId();
  const box = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<Parsed<'figures.pivot'>['order']>('name');
  const [at, setAt] = useState({ row: 0, col: 0 });
  const asked = { filter, rows: [...rows], order };
  const { data, error } = useAnswer('figures.pivot', { ...asked, offset: 0, limit: PIVOT_PAGE }, { keepBefore: true });
  const periods = data?.periods ?? [];
  const total = data?.total ?? 0;
  const here = {
    row: Math.min(at.row, Math.max(0, total - 1)),
    col: Math.min(at.col, Math.max(0, periods.length - 1)),
  };
  const page = useAnswer(
    'figures.pivot',
    { ...asked, offset: Math.floor(here.row / PIVOT_PAGE) * PIVOT_PAGE, limit: PIVOT_PAGE },
    { enabled: total > 0, keepBefore: true },
  );
  const row = page.data?.rows[here.row % PIVOT_PAGE];
  const cell = row?.cells[here.col] ?? null;
  const terms = useAnswer(
    'figures.page',
    { filter: filterOfCell(filter, rows, row?.values ?? [], periods[here.col]), sort: null, offset: 0, limit: 60 },
    { enabled: cell !== null && cell.figures > 1 },
  );
  const step = cell === null ? null : stepOf(cell, terms.data?.rows ?? [], language);
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
    setAt(to);
    virtual.scrollToIndex(to.row, { align: 'auto' });
    box.current?.querySelector(`[data-period="${to.col}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== box.current || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    if (event.key === 'Enter' && source.data !== undefined) go(cellTarget(source.data.figure));
    else if (step !== undefined) {
      move({ row: clamp(here.row + step[0], total), col: clamp(here.col + step[1], periods.length) });
    } else return;
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
      <div className={css['tool']}>
        <RowsMenu rows={rows} onRows={onRows} />
        <Segmented
          label={t('figures.order')}
          options={[
            { value: 'name', label: t('figures.byName') },
            { value: 'value', label: t('figures.byValue') },
          ]}
          value={order}
          onChange={setOrder}
        />
        {data !== undefined && data.unit !== null && (
          <span className={css['quiet']}>
            {[
              t('figures.head', { scale: t(scaleText(scale)), unit: data.unit }).trim(),
              data.measure === null ? '' : wordMeasure(data.measure, language).toLowerCase(),
            ].join(', ')}
          </span>
        )}
        <span className={css['count']}>{t('figures.pivotRows', { count: total })}</span>
      </div>
      {error !== null && <ErrorNote error={error} />}
      {data !== undefined && data.mixed !== null && <PivotMixed mixed={data.mixed} onNarrow={onNarrow} />}
      <div
        ref={box}
        role="grid"
        aria-label={t('figures.pivotOf')}
        aria-rowcount={total + 1}
        aria-colcount={rows.length + periods.length}
        aria-activedescendant={total > 0 ? `${name}-${here.row}-${here.col}` : undefined}
        tabIndex={0}
        data-first-focus
        data-lines
        className={table['box']}
        onKeyDown={onKeyDown}
      >
        {empty}
        {total > 0 && (
          <div role="presentation" className={table['columns']}>
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
                  <div
                    key={period}
                    role="columnheader"
                    className={table['headCell']}
                    data-align="end"
                    data-period={col}
                  >
                    <bdi>{period}</bdi>
                  </div>
                ))}
              </div>
            </div>
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
                  cursor={here}
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

/** A number of a pivot is a figure, or the sum of some: of many only the sum is written. */
function stepOf(cell: PivotCell, terms: readonly PageRow[], language: string): Step {
  if (cell.figures === 1) return stepOfFigure(cell.figureId);
  const written = terms.length <= WRITTEN ? terms.map((row) => valueText(row, language)).join(' + ') : null;
  const value = written === null || cell.value === null ? null : wordNumber(cell.value, decimalsOf(terms), language);
  return { kind: 'derived', formula: written, value, parts: terms.map(({ id }) => stepOfFigure(id)) };
}

const WRITTEN = 6;

/** As many digits as the terms have. */
function decimalsOf(terms: readonly PageRow[]): number {
  return Math.max(0, ...terms.map(({ value }) => Math.min(2, (String(value).split('.')[1] ?? '').length)));
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

function clamp(value: number, count: number): number {
  return Math.min(Math.max(0, value), Math.max(0, count - 1));
}

/** One scale for the whole table, by the numbers of its first page; shares and rates keep theirs. */
function scaleOf(pivot: PivotTable | undefined): Scaled {
  const values = (pivot?.rows ?? []).flatMap(({ cells }) => cells.flatMap((cell) => cell?.value ?? []));
  return scaleOfTable(values);
}

function scaleText({ word }: Scaled) {
  return word === '' ? 'figures.ones' : (`figures.${word}` as const);
}

/** What the figures of one cell have in common. */
function filterOfCell(
  filter: FigureFilter,
  rows: readonly PivotDimension[],
  values: readonly (string | null)[],
  period: string | undefined,
): FigureFilter {
  const narrowed = rows.reduce((rest, by, index) => withChosen(rest, by, [values[index] ?? null]), filter);
  return { standing: 'main', superseded: false, ...narrowed, period: period ?? '' };
}

/** Which dimensions stand in the rows. */
function RowsMenu({ rows, onRows }: Pick<PivotGridProps, 'rows' | 'onRows'>) {
  const t = useText();
  const toggle = (by: PivotDimension) => {
    const next = rows.includes(by) ? rows.filter((one) => one !== by) : [...rows, by];
    if (next.length > 0 && next.length <= 4) onRows(dimensions.flatMap((one) => next.filter((by) => by === one)));
  };
  return (
    <Menu position="bottom-start" withinPortal closeOnItemClick={false}>
      <Menu.Target>
        <Button>
          {t('figures.rowsAre', { rows: rows.map((by) => t(dimensionLabels[by])).join(', ') })}
          <IconChevronDown size={14} stroke={1.5} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {pivotDimension.options.map((by) => (
          <Menu.Item
            key={by}
            leftSection={
              <Checkbox checked={rows.includes(by)} readOnly tabIndex={-1} aria-label={t('figures.shown')} />
            }
            onClick={() => toggle(by)}
          >
            {t(dimensionLabels[by])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
