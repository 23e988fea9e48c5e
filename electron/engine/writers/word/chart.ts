import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartSeries } from 'docx/charts';
import type { BlockOf, Chart } from '../../../../shared/document/pack-document';
import { runsText } from '../../../../shared/document/pack-document';
import { chartHeight, isLying, isStacked, showsValues, stepDecimals, valueScale } from '../look/chart-scale';
import type { Look } from '../look/look';
import { caption, source } from './table';
import type { Writing } from './writing';

/** 160 mm of text at 96 dots an inch: what the heights of charts are for. */
const usualWidth = 604;

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
  const lying = isLying(chart);
  const single = chart.series.length === 1;
  const stacking = chart.form === 'hundred' ? 'percent' : chart.form === 'stacked' ? 'stacked' : 'none';
  return new ChartRun({
    type: lying ? 'bar' : 'column',
    categories: chart.categories,
    stacking,
    series: series(chart, look),
    // One year alone leaves room beside its bars.
    gapWidth: chart.categories.length === 1 ? 300 : 60,
    overlap: isStacked(chart) ? 100 : 0,
    emptyValues: 'gap',
    transformation: { width, height: Math.round((width * chartHeight(chart)) / usualWidth) },
    font: { name: look.faces.head, color: look.inks.ink },
    chartArea: { border: 'none' },
    legend: single ? false : { position: 'bottom', font: { size: 9 } },
    categoryAxis: { font: { size: 9 }, ...(lying ? { reverseOrder: true } : {}) },
    valueAxis: {
      ...(chart.form === 'hundred' ? {} : { minimum: scale.minimum, maximum: scale.maximum, interval: scale.step }),
      numberFormat: chart.form === 'hundred' ? '0%' : axisFormat,
      ...(lying ? { visible: false } : {}),
      gridlines: !lying,
      font: { size: 9 },
    },
    altText: { name: runsText(title), title: runsText(title), description },
  });
}

function series(chart: Chart, look: Look): ChartSeries[] {
  const columns = chart.series.filter((each) => each.kind === 'column');
  return chart.series.map((each) => {
    const labels = showsValues(chart) ? each.kind : null;
    const values = {
      name: each.name,
      values: each.values,
      ...dataLabels(labels, chart, inkOn(columns.indexOf(each), look)),
    };
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

/** What can be read on a column: white on the dark first ink, black on the others. */
function inkOn(at: number, look: Look): string {
  return at % look.chart.columns.length === 0 ? 'FFFFFF' : look.inks.ink;
}

function dataLabels(kind: 'column' | 'line' | null, chart: Chart, ink: string): Pick<ChartSeries, 'dataLabels'> {
  if (kind === null) return { dataLabels: false };
  const { decimals } = chart;
  if (isStacked(chart)) {
    const font = { size: 9, color: ink, bold: true };
    return { dataLabels: { value: true, position: 'center', numberFormat: numberFormat(decimals), font } };
  }
  const position = kind === 'line' ? 'below' : 'outsideEnd';
  return { dataLabels: { value: true, position, numberFormat: numberFormat(decimals), font: { size: 9 } } };
}

/** Excel's format with a true minus sign. */
function numberFormat(decimals: number): string {
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return `${digits};−${digits}`;
}
