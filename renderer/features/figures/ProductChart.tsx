import { lazy, Suspense, useMemo, useState } from 'react';
import type { PairProducts } from '../../../shared/contract/country-pair';
import { productsChart } from '../../../shared/pack/fact-sheet-charts';
import type { Sheet } from '../../../shared/pack/fact-sheet-grid';
import { useText } from '../../app/texts/texts';
import { Segmented } from '../../ui/Segmented';
import css from './figures.module.css';
import pairCss from './pair.module.css';

const SheetChartView = lazy(async () => ({ default: (await import('./SheetChartView')).SheetChartView }));

/** The top products as ranked bars, or as areas. */
export function ProductChart({ sheet, products }: { sheet: Sheet; products: PairProducts }) {
  const t = useText();
  const [form, setForm] = useState<'ranked' | 'areas'>('ranked');
  const chart = useMemo(() => productsChart(sheet, products), [sheet, products]);
  if (chart === null) return null;
  return (
    <figure className={pairCss['chart']}>
      <figcaption className={pairCss['caption']}>
        <span className={css['quiet']}>{chart.caption}</span>
        <span className={css['toolEnd']} dir="ltr">
          <Segmented
            label={`${t('pair.draw')}: ${chart.caption}`}
            options={[
              { value: 'ranked', label: t('pair.ranked') },
              { value: 'areas', label: t('pair.areas') },
            ]}
            value={form}
            onChange={setForm}
          />
        </span>
      </figcaption>
      <Suspense fallback={<div className={pairCss['tallChart']} />}>
        <SheetChartView of={chart} areas={form === 'areas'} tall />
      </Suspense>
    </figure>
  );
}
