import type { Chart } from '../../../../shared/document/pack-document';

/** Ends and step of a chart's value axis. */
export interface Scale {
  minimum: number;
  maximum: number;
  step: number;
}

const niceSteps = [1, 2, 2.5, 4, 5, 10];

/** The smallest round number that is not below `value`: 1, 2, 2.5, 4 or 5 times a power of ten. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = niceSteps.find((nice) => nice * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** Four steps; where a value is negative both ends are alike, so that zero stays in the middle. */
export function valueScale({ series, form }: Chart): Scale {
  if (form === 'hundred') return { minimum: 0, maximum: 100, step: 25 };
  if (form === 'stacked') return scaleTo(stackedValues(series));
  return scaleTo(series.flatMap((each) => each.values.flatMap((value) => (value === null ? [] : [value]))));
}

function scaleTo(values: readonly number[]): Scale {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (values.some((value) => value < 0)) {
    const step = roundUp(largest / 2);
    return { minimum: -2 * step, maximum: 2 * step, step };
  }
  const step = roundUp(largest / 4);
  return { minimum: 0, maximum: 4 * step, step };
}

/** How high each stack stands. */
function stackedValues(series: Chart['series']): number[] {
  const first = series[0]?.values ?? [];
  return first.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
}

/** Beyond this many labels bars are too narrow to carry their values. */
const mostLabels = 24;

/** Whether the values can stand on the bars. */
export function showsValues({ categories, series }: Chart): boolean {
  return categories.length * series.length <= mostLabels;
}

/** Decimals that the labels of an axis with this step need. */
export function stepDecimals(step: number): number {
  return Number.isInteger(step)
    ? 0
    : Math.min(
        6,
        Math.max(1, Math.ceil(-Math.log10(step)) + ((step * 10 ** Math.ceil(-Math.log10(step))) % 1 === 0 ? 0 : 1)),
      );
}

/** Whether bars lie: the first category on top. */
export function isLying({ form }: Chart): boolean {
  return form === 'ranked';
}

/** Whether the series stand on each other. */
export function isStacked({ form }: Chart): boolean {
  return form === 'stacked' || form === 'hundred';
}

/** How the bars of each series are filled, by the names of Word; null: solid. Colour alone is lost on a black-and-white copy. */
export const barPatterns = [null, 'dkUpDiag', 'pct25', 'ltHorz'] as const;

/** The height of a chart for its width of 604: lying bars need room for each. */
export function chartHeight(chart: Chart): number {
  return isLying(chart) ? Math.max(120, 46 + 24 * chart.categories.length) : 230;
}
