import { useComputedColorScheme } from '@mantine/core';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Scaled } from '../../../shared/figures/scale';
import css from './pair.module.css';
import { flowOption, type ChartKind } from './flow-option';

register([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

interface FlowChartProps {
  /** What it shows, in words. */
  what: string;
  points: readonly { year: number; value: number }[];
  scale: Scaled;
  /** The year that stands out. */
  year: number | null;
  kind: ChartKind;
  /** The token of its colour. */
  ink: '--k-1' | '--k-2';
  /** Of its numbers. */
  language: string;
}

/** One flow over all its years. Drawn as SVG, without animation; what it says stands in its accessible name too. */
export function FlowChart(props: FlowChartProps) {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  // The colours are read when it is drawn: it is drawn anew where they change.
  return <Drawn key={scheme} {...props} />;
}

function Drawn({ what, points, scale, year, kind, ink, language }: FlowChartProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current === null) return undefined;
    const chart = init(box.current, null, { renderer: 'svg' });
    const style = getComputedStyle(document.documentElement);
    const token = (name: string) => style.getPropertyValue(name).trim();
    const font = { family: style.getPropertyValue('--font-ui'), size: Number.parseFloat(style.fontSize) * 0.6875 };
    chart.setOption(flowOption({ points, year, kind, scale, ink: token(ink), token, font, language }));
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [points, year, kind, scale, ink, language]);

  return <div ref={box} role="img" aria-label={what} dir="ltr" className={css['chartBox']} />;
}
