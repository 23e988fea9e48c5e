import { useComputedColorScheme } from '@mantine/core';
import { BarChart, LineChart, TreemapChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { SheetChart } from '../../../shared/pack/fact-sheet-charts';
import { areasOption, chartOption } from './chart-option';
import css from './pair.module.css';

register([BarChart, LineChart, TreemapChart, GridComponent, LegendComponent, AriaComponent, SVGRenderer]);

interface SheetChartViewProps {
  of: SheetChart;
  areas?: boolean;
  tall?: boolean;
}

/** A chart of the fact sheet from the series that Word's is made of. What it says stands in its accessible name too. */
export function SheetChartView(props: SheetChartViewProps) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  // The colours are read when it is drawn: it is drawn anew where they change.
  return <Drawn key={scheme} {...props} />;
}

function Drawn({ of: { chart, caption, description, language }, areas = false, tall = false }: SheetChartViewProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return undefined;
    const drawn = init(box.current, null, { renderer: 'svg' });
    const style = getComputedStyle(document.documentElement);
    const token = (name: string) => style.getPropertyValue(name).trim();
    const font = { family: style.getPropertyValue('--font-ui'), size: Number.parseFloat(style.fontSize) * 0.6875 };
    drawn.setOption((areas ? areasOption : chartOption)(chart, { token, font, language }));
    const watch = new ResizeObserver(() => drawn.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      drawn.dispose();
    };
  }, [chart, areas, language]);
  return (
    <div
      ref={box}
      role="img"
      aria-label={`${caption}. ${description}`}
      dir="ltr"
      className={tall ? css['tallChart'] : css['chartBox']}
    />
  );
}
