import { lazy, Suspense, useMemo } from 'react';
import { mirrorsChart } from '../../../shared/pack/fact-sheet-charts';
import type { Sheet } from '../../../shared/pack/fact-sheet-grid';
import css from './figures.module.css';
import pairCss from './pair.module.css';

const SheetChartView = lazy(async () => ({ default: (await import('./SheetChartView')).SheetChartView }));

/** Each flow by exporter and importer. */
export function MirrorChart({ sheet }: { sheet: Sheet }) {
  const chart = useMemo(() => mirrorsChart(sheet), [sheet]);
  if (chart === null) return null;
  return (
    <figure className={pairCss['chart']}>
      <figcaption className={pairCss['caption']}>
        <span className={css['quiet']}>{chart.caption}</span>
      </figcaption>
      <Suspense fallback={<div className={pairCss['chartBox']} />}>
        <SheetChartView of={chart} />
      </Suspense>
    </figure>
  );
}
