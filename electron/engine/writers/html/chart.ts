import { Buffer } from 'node:buffer';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { BlockOf, Chart } from '../../../../shared/document/pack-document';
import {
  barPatterns,
  chartHeight,
  isLying,
  isStacked,
  showsValues,
  stepDecimals,
  valueScale,
} from '../look/chart-scale';
import type { Look } from '../look/look';
import { emptyTag, tag } from './markup';
import type { Html } from './markup';
import { originAttribute } from './showing';
import type { Showing } from './showing';
import { captionHtml, sourceHtml } from './tables';

register([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer]);

/** The size of the chart in Word, at 96 dots an inch. */
const width = 604;

/**
 * A chart as a picture with its alternative text. It is an image and not part of the page, since the style attributes
 * of its SVG would break the window's content policy.
 */
export function chartHtml(block: BlockOf<'chart'>, showing: Showing): Html {
  const svg = chartSvg(block.chart, showing.look, showing.document.language);
  const image = emptyTag('img', {
    class: 'ChartHolder',
    src: `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`,
    alt: block.description,
    width,
    height: chartHeight(block.chart),
    'data-id': block.id,
    'data-origin': originAttribute(block.origin),
  });
  return tag('div', { class: 'kept together' }, captionHtml(block, showing), image, sourceHtml(block, showing));
}

/** The chart drawn as SVG, with the inks, labels and axis that Word's has. */
export function chartSvg(chart: Chart, look: Look, language: string): string {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height: chartHeight(chart) });
  try {
    drawn.setOption(options(chart, look, language));
    return recounted(drawn.renderToSVGString());
  } finally {
    drawn.dispose();
  }
}

/** The library counts names through all drawings of a process; each picture stands alone and counts its own. */
function recounted(svg: string): string {
  const names = new Map<string, string>();
  return svg.replaceAll(/\bzr\d+-\w+(?:-\d+)?/g, (name) => {
    const own = names.get(name) ?? `zr-${String(names.size)}`;
    names.set(name, own);
    return own;
  });
}

const legend = {
  look: { bottom: 2, itemWidth: 40, itemHeight: 8 },
  /** Between two items and beside the outer ones; of a letter at most; of a row, all as the library draws them. */
  gap: 15,
  letter: { latin: 7.5, other: 12 },
  line: 20,
};

/** Rows that the names of the series take below the years, which they must not cover. */
function legendRows({ series: each }: Chart): number {
  if (each.length < 2) return 0;
  const lengths = each.map(({ name }) =>
    [...name].reduce((sum, letter) => sum + (letter <= '\u024f' ? legend.letter.latin : legend.letter.other), 0),
  );
  let rows = 1;
  let used = 0;
  for (const length of lengths) {
    const item = legend.look.itemWidth + legend.gap + length;
    if (used > 0 && used + item > width - legend.gap) {
      rows += 1;
      used = 0;
    }
    used += item;
  }
  return rows;
}

function options(chart: Chart, look: Look, language: string) {
  const scale = valueScale(chart);
  const textStyle = { fontFamily: `${look.faces.head}, Carlito, sans-serif`, fontSize: 12, color: `#${look.inks.ink}` };
  const axis = wordFormat(stepDecimals(scale.step), language);
  const lying = isLying(chart);
  const categories = {
    type: 'category',
    data: chart.categories,
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: `#${look.inks.rule}` } },
    axisLabel: { ...textStyle, ...(lying ? { width: 250, overflow: 'truncate' } : {}) },
  };
  const values = {
    type: 'value',
    show: !lying,
    min: scale.minimum,
    max: scale.maximum,
    interval: scale.step,
    axisLabel: { ...textStyle, formatter: axis },
    splitLine: { lineStyle: { color: `#${look.inks.rule}`, opacity: 0.6 } },
  };
  return {
    animation: false,
    textStyle,
    grid: lying
      ? { left: 8, right: 60, top: 8, bottom: 8, containLabel: true }
      : { left: 48, right: 14, top: 14, bottom: 22 + legendRows(chart) * legend.line },
    ...(chart.series.length > 1 ? { legend: { ...legend.look, textStyle } } : {}),
    ...(lying ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }),
    series: series(chart, look, language),
  };
}

function series(chart: Chart, look: Look, language: string) {
  const columns = chart.series.filter((each) => each.kind === 'column');
  const format = wordFormat(chart.decimals, language);
  const label = {
    show: showsValues(chart),
    color: `#${look.inks.ink}`,
    formatter: ({ value }: { value: unknown }) => (typeof value === 'number' ? format(value) : ''),
  };
  return chart.series.map((each) => {
    const common = { name: each.name, data: each.values };
    if (each.kind === 'line') {
      return {
        ...common,
        type: 'line',
        symbol: 'diamond',
        symbolSize: 8,
        itemStyle: { color: `#${look.chart.line}` },
        lineStyle: { color: `#${look.chart.line}`, width: 2, type: 'dashed' },
        // On ground of its own: on a dark bar nobody could read it.
        label: { ...label, position: 'bottom', backgroundColor: white, padding: [1, 3] },
      };
    }
    const ink = look.chart.columns[columns.indexOf(each) % look.chart.columns.length] ?? look.chart.columns[0];
    return {
      ...common,
      type: 'bar',
      barCategoryGap: '30%',
      barGap: '0%',
      ...(isStacked(chart) ? { stack: 'all' } : {}),
      itemStyle: { color: `#${ink}`, ...decalOf(columns.indexOf(each)) },
      label: isStacked(chart)
        ? {
            ...label,
            position: 'inside',
            color: columns.indexOf(each) === 0 ? '#FFFFFF' : `#${look.inks.ink}`,
            fontWeight: 'bold',
          }
        : { ...label, position: isLying(chart) ? 'right' : 'top' },
    };
  });
}

const white = '#FFFFFF';
const decals = {
  dkUpDiag: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4, color: white },
  pct25: {
    symbol: 'circle',
    dashArrayX: [
      [4, 4],
      [0, 4, 4, 0],
    ],
    dashArrayY: [4, 0],
    symbolSize: 0.7,
    color: white,
  },
  ltHorz: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: 0, color: white },
};

/** The pattern that Word's bars have, in white on their colour. */
function decalOf(at: number) {
  const pattern = barPatterns[at % barPatterns.length] ?? null;
  return pattern === null ? {} : { decal: decals[pattern], borderWidth: 0 };
}

/** Numbers as the pack's language writes them, with a true minus. */
function wordFormat(decimals: number, language: string): (value: number) => string {
  const written = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return (value) => written.format(value).replace('-', '−');
}
