import type { EChartsCoreOption } from 'echarts/core';
import type { Scaled } from '../../../shared/figures/scale';
import { wordNumber } from '../../../shared/figures/wording';

/** Ways to draw a flow. */
export const chartKinds = ['bars', 'line', 'index'] as const;
export type ChartKind = (typeof chartKinds)[number];

interface FlowLook {
  points: readonly { year: number; value: number }[];
  year: number | null;
  kind: ChartKind;
  scale: Scaled;
  ink: string;
  token: (name: string) => string;
  font: { family: string; size: number };
  language: string;
}

/** How a flow is drawn: the chosen year full, others paler; numbers only at peaks and the end; few grid lines. */
export function flowOption(look: FlowLook): EChartsCoreOption {
  const { points, year, kind, token, font, language } = look;
  const years = yearsOf(points);
  const values = valuesOf(look, years);
  const decimals = kind === 'index' ? 0 : look.scale.decimals;
  const marked = labelled(points, year);
  const text = { color: token('--c-text-2'), fontFamily: font.family, fontSize: font.size };
  const label = (index: number) => ({
    show: marked.has(years[index] ?? 0),
    position: 'top',
    ...text,
    color: token('--c-text'),
    formatter: ({ value }: { value: number }) => wordNumber(value, Math.min(decimals, value >= 100 ? 1 : 2), language),
  });
  const isLine = kind !== 'bars';
  return {
    animation: false,
    aria: { enabled: false },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: token('--c-raised'),
      borderColor: token('--c-line-strong'),
      textStyle: { ...text, color: token('--c-text') },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? wordNumber(value, decimals, language) : '–'),
    },
    grid: { left: 4, right: 8, top: 22, bottom: 2, containLabel: true },
    xAxis: {
      type: 'category',
      data: years.map(String),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('--c-line-strong') } },
      axisLabel: { ...text, interval: (index: number) => (years[index] ?? 0) % 5 === 0 || index === years.length - 1 },
    },
    yAxis: {
      type: 'value',
      splitNumber: 2,
      splitLine: { lineStyle: { color: token('--k-grid') } },
      axisLabel: {
        ...text,
        formatter: (value: number) => wordNumber(value, value < 10 && value % 1 !== 0 ? 1 : 0, language),
      },
    },
    series: [
      {
        type: isLine ? 'line' : 'bar',
        barCategoryGap: '32%',
        showSymbol: false,
        symbol: 'circle',
        symbolSize: 5,
        lineStyle: { color: look.ink, width: 2 },
        itemStyle: { color: look.ink },
        data: values.map((value, index) => ({
          value,
          itemStyle: { color: look.ink, opacity: isLine || years[index] === year ? 1 : 0.68 },
          label: label(index),
          ...(isLine && marked.has(years[index] ?? 0) ? { symbol: 'circle', symbolSize: 5 } : {}),
        })),
      },
    ],
  };
}

/** Every year from the first to the last: a gap shows as a gap. */
export function yearsOf(points: FlowLook['points']): number[] {
  const first = points[0]?.year ?? 0;
  const last = points.at(-1)?.year ?? first;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function valuesOf({ points, kind, scale }: FlowLook, years: readonly number[]): (number | null)[] {
  const by = new Map(points.map(({ year, value }) => [year, value]));
  const base = points.find(({ value }) => value > 0)?.value ?? 1;
  const factor = kind === 'index' ? base / 100 : scale.factor;
  return years.map((year) => {
    const value = by.get(year);
    return value === undefined ? null : value / factor;
  });
}

/** The years whose numbers are written: the greatest, the greatest of the last five, and the chosen one. */
export function labelled(points: FlowLook['points'], year: number | null): Set<number> {
  const greatest = (of: FlowLook['points']) => of.toSorted((a, b) => b.value - a.value)[0]?.year;
  const marked = [greatest(points), greatest(points.slice(-5)), year ?? points.at(-1)?.year];
  const written = new Set<number>();
  for (const one of marked) {
    // Numbers of neighbouring years would run into each other.
    if (one !== undefined && ![...written].some((other) => Math.abs(other - one) === 1)) written.add(one);
  }
  return written;
}
