import { lazy, Suspense, useState } from 'react';
import { scaleOfTable } from '../../../shared/figures/scale';
import { flowChart } from '../../../shared/pack/fact-sheet-charts';
import type { Sheet } from '../../../shared/pack/fact-sheet-grid';
import { useText } from '../../app/texts/texts';
import { Segmented } from '../../ui/Segmented';
import { ChartTable } from './ChartTable';
import css from './figures.module.css';
import pairCss from './pair.module.css';
import { chartKinds, type ChartKind } from './flow-option';

const FlowChart = lazy(async () => ({ default: (await import('./FlowChart')).FlowChart }));

/** A chart for each direction, each on its own scale, which its caption says; never two scales in one frame. */
export function PairCharts({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const [kind, setKind] = useState<ChartKind | 'table'>('bars');
  const { table, language } = sheet;
  const own = table.rows.some(({ key, cells }) => key === 'balance' && cells.some(({ value }) => value !== null));
  const drawn = (['exports', own ? 'imports' : 'other-exports'] as const)
    .flatMap((key) => {
      const chart = flowChart(sheet, key);
      const points = table.series.find((one) => one.key === key)?.points ?? [];
      return chart === null ? [] : [{ key, chart, points }];
    })
    .toSorted((a, b) => peak(b.points) - peak(a.points));
  return (
    <section className={pairCss['charts']}>
      {drawn.map(({ key, chart, points }, index) => (
        <figure key={key} className={pairCss['chart']}>
          <figcaption className={pairCss['caption']}>
            <span className={pairCss['strong']}>{chart.caption}</span>
            <span className={css['quiet']}>
              {kind === 'index'
                ? t('figures.indexScale', { year: points[0]?.year ?? '' })
                : index === 0
                  ? ''
                  : t('figures.ownScale')}
            </span>
            {index === 0 && (
              <span className={css['toolEnd']} dir="ltr">
                <Segmented
                  label={t('figures.chartKind')}
                  options={[
                    ...chartKinds.map((value) => ({ value, label: t(`figures.${value}`) })),
                    { value: 'table', label: t('pair.asTable') },
                  ]}
                  value={kind}
                  onChange={setKind}
                />
              </span>
            )}
          </figcaption>
          {kind === 'table' ? (
            <ChartTable of={chart} />
          ) : (
            <Suspense fallback={<div className={pairCss['chartBox']} />}>
              <FlowChart
                what={`${chart.caption}. ${chart.description}`}
                points={points}
                scale={scaleOfTable(points.map(({ value }) => value))}
                year={table.year}
                kind={kind}
                ink={key === 'exports' ? '--k-1' : '--k-2'}
                language={language}
              />
            </Suspense>
          )}
        </figure>
      ))}
    </section>
  );
}

function peak(points: readonly { value: number }[]): number {
  return Math.max(...points.map(({ value }) => value));
}
