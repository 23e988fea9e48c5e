import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartSeries } from 'docx/charts';
import type { BlockOf, Chart } from '../../../../shared/document/pack-document';
import { runsText } from '../../../../shared/document/pack-document';
import { showsValues, stepDecimals, valueScale } from '../look/chart-scale';
import type { Look } from '../look/look';
import { caption, source } from './table';
import type { Writing } from './writing';

/** 160 mm of text at 96 dots an inch, and the height that goes with it. */
const heightOfWidth = 230 / 604;

/** A native chart that Word can edit, with its caption and source. */
export function chartBlock(block: BlockOf<'chart'>, writing: Writing): FileChild[] {
  const above = caption(block, writing);
  const holder = new Paragraph({
    style: 'ChartHolder',
    keepNext: block.source !== null,
    children: [chartRun(block, writing)],
  });
  return [...above, holder, ...source(block, writing)];
}

function chartRun({ chart, caption: title, description }: BlockOf<'chart'>, { look, page }: Writing): ChartRun {
  const width = Math.floor(page.text / 15);
  const scale = valueScale(chart);
  const axisFormat = numberFormat(stepDecimals(scale.step));
  return new ChartRun({
    type: 'column',
    categories: chart.categories,
    series: series(chart, look),
    gapWidth: 60,
    overlap: 0,
    emptyValues: 'gap',
    transformation: { width, height: Math.round(width * heightOfWidth) },
    font: { name: look.faces.head, color: look.inks.ink },
    chartArea: { border: 'none' },
    legend: { position: 'bottom', font: { size: 9 } },
    categoryAxis: { font: { size: 9 } },
    valueAxis: {
      minimum: scale.minimum,
      maximum: scale.maximum,
      interval: scale.step,
      numberFormat: axisFormat,
      gridlines: true,
      font: { size: 9 },
    },
    altText: { name: runsText(title), title: runsText(title), description },
  });
}

function series(chart: Chart, look: Look): ChartSeries[] {
  const columns = chart.series.filter((each) => each.kind === 'column');
  return chart.series.map((each) => {
    const labels = showsValues(chart) ? each.kind : null;
    const values = { name: each.name, values: each.values, ...dataLabels(labels, chart.decimals) };
    if (each.kind === 'line') {
      const ink = look.chart.line;
      return {
        ...values,
        type: 'line',
        color: ink,
        markers: { shape: 'diamond', size: 7 },
        line: { color: ink, width: 1.5, dash: 'dash' },
      };
    }
    return {
      ...values,
      color: look.chart.columns[columns.indexOf(each) % look.chart.columns.length] ?? look.chart.columns[0],
    };
  });
}

function dataLabels(kind: 'column' | 'line' | null, decimals: number): Pick<ChartSeries, 'dataLabels'> {
  if (kind === null) return { dataLabels: false };
  const position = kind === 'line' ? 'below' : 'outsideEnd';
  return { dataLabels: { value: true, position, numberFormat: numberFormat(decimals), font: { size: 9 } } };
}

/** Excel's format with a true minus sign. */
function numberFormat(decimals: number): string {
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return `${digits};−${digits}`;
}
