import { expect, test } from 'vitest';
import type { Chart } from '../../../../shared/document/pack-document';
import { genericLook } from '../look/look';
import { chartSvg } from './chart';

/** How far down each of the words stands, by its text. */
function heights(svg: string): Map<string, number> {
  const words = svg.matchAll(/<text[^>]*translate\([\d.]+ ([\d.]+)\)[^>]*>([^<]*)</g);
  return new Map([...words].map(([, y, text = '']) => [text, Number(y)]));
}

test.each([
  ['one row', 'en', ['A', 'B', 'C']],
  ['two rows', 'en', ['Pakistan’s exports to Belarus', 'Belarus’s exports to Pakistan', 'Difference']],
  ['a row each', 'ur', ['برآمدات، پاکستان ← بیلاروس', 'برآمدات، بیلاروس ← پاکستان', 'برآمدات کا فرق، پاکستان']],
])('the names of the series, in %s, stand below the years', (_rows, language, names) => {
  const chart: Chart = {
    form: 'columns',
    categories: ['2019', '2020'],
    unit: 'million US$',
    decimals: 1,
    series: names.map((name) => ({ kind: 'column', name, values: [1, -2] })),
  };
  const at = heights(chartSvg(chart, genericLook, language));
  const years = Math.max(...chart.categories.map((year) => at.get(year) ?? NaN));
  for (const name of names) expect(at.get(name), name).toBeGreaterThan(years + 11);
});
