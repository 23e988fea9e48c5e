import { expect, test } from 'vitest';
import { stepDecimals, valueScale } from './chart-scale';

function chart(...values: (number | null)[]) {
  return { categories: [], series: [{ name: '', kind: 'column' as const, values }], unit: '', decimals: 1 };
}

test('ends an axis at four round steps', () => {
  expect(valueScale(chart(50.45, 64.33, null))).toEqual({ minimum: 0, maximum: 80, step: 20 });
  expect(valueScale(chart(0.31, 1.22))).toEqual({ minimum: 0, maximum: 1.6, step: 0.4 });
  expect(valueScale(chart())).toEqual({ minimum: 0, maximum: 4, step: 1 });
});

test('keeps zero in the middle where something is negative', () => {
  expect(valueScale(chart(64.33, -64.02))).toEqual({ minimum: -80, maximum: 80, step: 40 });
});

test('labels steps with as many decimals as they have', () => {
  expect([20, 2.5, 0.4, 0.25, 0.02, 1000].map(stepDecimals)).toEqual([0, 1, 1, 2, 2, 0]);
});
