import type { EChartsCoreOption } from 'echarts/core';
import type { Chart } from '../../../shared/document/pack-document';
import { wordNumber } from '../../../shared/figures/wording';

/** The inks and letters of the window that a chart is drawn with. */
export interface ChartInk {
  token: (name: string) => string;
  font: { family: string; size: number };
  language: string;
}

/** Patterns beside colour: what is told apart by eye must be so on a black-and-white copy too. */
const decals = [
  { color: 'transparent' },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 },
  {
    symbol: 'circle',
    dashArrayX: [
      [4, 4],
      [0, 4, 4, 0],
    ],
    dashArrayY: [4, 0],
    symbolSize: 0.6,
  },
];

/** A chart of a document as the window draws it: the same series as in Word, in the window's inks, without animation. */
export function chartOption(chart: Chart, ink: ChartInk): EChartsCoreOption {
  const { token, font } = ink;
  const text = { color: token('--c-text-2'), fontFamily: font.family, fontSize: font.size };
  const ranked = chart.form === 'ranked';
  const category = {
    type: 'category',
    data: chart.categories,
    inverse: ranked,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: token('--c-line-strong') } },
    axisLabel: { ...text, ...(ranked ? { width: 260, overflow: 'truncate' } : {}) },
  };
  const value = {
    type: 'value',
    splitNumber: 2,
    ...(chart.form === 'hundred' ? { max: 100 } : {}),
    splitLine: { lineStyle: { color: token('--k-grid') } },
    axisLabel: { ...text, formatter: (at: number) => wordNumber(at, Number.isInteger(at) ? 0 : 1, ink.language) },
  };
  return {
    animation: false,
    aria: { enabled: false },
    grid: { left: 4, right: ranked ? 56 : 8, top: 20, bottom: chart.series.length > 1 ? 28 : 2, containLabel: true },
    ...(chart.series.length > 1
      ? { legend: { bottom: 0, itemWidth: 22, itemHeight: 10, textStyle: { ...text, color: token('--c-text') } } }
      : {}),
    ...(ranked ? { xAxis: value, yAxis: category } : { xAxis: category, yAxis: value }),
    series: chart.series.map((_, index) => seriesOption(chart, index, ink)),
  };
}

function seriesOption(chart: Chart, index: number, { token, font, language }: ChartInk) {
  const series = chart.series[index];
  const isLine = series?.kind === 'line';
  const stacked = chart.form === 'stacked' || chart.form === 'hundred';
  const color = isLine ? token('--c-text-2') : token(index % 2 === 0 ? '--k-1' : '--k-2');
  const beside = chart.form === 'ranked' || (isLine && chart.categories.length === 1);
  const edge = beside ? 'right' : isLine ? 'bottom' : stacked ? 'inside' : 'top';
  return {
    name: series?.name,
    type: isLine ? 'line' : 'bar',
    data: series?.values,
    ...(stacked ? { stack: 'all' } : {}),
    barCategoryGap: '32%',
    barGap: '0%',
    barMaxWidth: 64,
    itemStyle: {
      color,
      ...(isLine ? {} : { decal: { ...decals[index % decals.length], color: decalInk(index, token) } }),
    },
    ...(isLine ? { symbol: 'diamond', symbolSize: 7, lineStyle: { color, width: 2, type: 'dashed' } } : {}),
    label: {
      show: true,
      position: edge,
      color: token(edge === 'inside' ? '--c-content' : '--c-text'),
      ...(edge === 'inside' ? { backgroundColor: color, padding: [1, 3] } : {}),
      // The number of a point stands upon bars, and is read on ground of its own.
      ...(isLine ? { backgroundColor: token('--c-content'), padding: [1, 3] } : {}),
      fontFamily: font.family,
      fontSize: font.size,
      formatter: ({ value }: { value: unknown }) =>
        typeof value === 'number' ? wordNumber(value, chart.decimals, language) : '',
    },
    labelLayout: { hideOverlap: true },
  };
}

function decalInk(index: number, token: ChartInk['token']): string {
  return index % decals.length === 0 ? 'transparent' : token('--c-content');
}

/** Values as areas, the largest first, each with its name and value. */
export function areasOption(chart: Chart, { token, font, language }: ChartInk): EChartsCoreOption {
  const values = chart.series[0]?.values ?? [];
  return {
    animation: false,
    aria: { enabled: false },
    series: [
      {
        type: 'treemap',
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        label: {
          color: token('--c-content'),
          fontFamily: font.family,
          fontSize: font.size,
          lineHeight: font.size * 1.4,
          position: 'insideTopLeft',
          overflow: 'break',
        },
        itemStyle: { borderColor: token('--c-content'), borderWidth: 2, gapWidth: 1 },
        data: chart.categories.map((name, index) => ({
          name: `${name}\n${wordNumber(values[index] ?? 0, chart.decimals, language)}`,
          value: values[index] ?? 0,
          itemStyle: { color: token('--k-1'), opacity: 1 - Math.min(0.3, index * 0.04) },
        })),
      },
    ],
  };
}
