import { lazy, Suspense, useMemo, useState } from 'react';
import { sharesChart, yearsChart } from '../../../shared/pack/fact-sheet-charts';
import type { Sheet } from '../../../shared/pack/fact-sheet-grid';
import { useText } from '../../app/texts/texts';
import { Segmented } from '../../ui/Segmented';
import { ChartTable } from './ChartTable';
import css from './figures.module.css';
import pairCss from './pair.module.css';

const SheetChartView = lazy(async () => ({ default: (await import('./SheetChartView')).SheetChartView }));

/** The years of the table: bars of both flows with the balance as a line, or their shares. */
export function YearsChart({ sheet }: { sheet: Sheet }) {
  const t = useText();
  const [form, setForm] = useState<'bars' | 'shares' | 'shares-table'>('bars');
  const bars = useMemo(() => yearsChart(sheet), [sheet]);
  const shares = useMemo(() => sharesChart(sheet), [sheet]);
  const chart = form === 'bars' ? bars : (shares ?? bars);
  if (chart === null) return null;
  return (
    <figure className={pairCss['chart']}>
      <figcaption className={pairCss['caption']}>
        <span className={pairCss['strong']}>{chart.caption}</span>
        {shares !== null && (
          <span className={css['toolEnd']} dir="ltr">
            <Segmented
              label={`${t('pair.draw')}: ${t('pair.part-years-chart')}`}
              options={[
                { value: 'bars', label: t('pair.ranked') },
                { value: 'shares', label: t('pair.shares') },
                { value: 'shares-table', label: t('pair.sharesTable') },
              ]}
              value={form}
              onChange={setForm}
            />
          </span>
        )}
      </figcaption>
      {form === 'shares-table' ? (
        <ChartTable of={chart} />
      ) : (
        <Suspense fallback={<div className={pairCss['chartBox']} />}>
          <SheetChartView of={chart} />
        </Suspense>
      )}
    </figure>
  );
}
