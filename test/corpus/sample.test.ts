import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { FoundFigure } from '../../shared/tables/found';
import { corpus, gridsOf, resource, understand } from '../tables/reading';

const series = z.record(z.string(), z.number());
const expected = z
  .object({
    bilateral: z.object({ BLR_exports_to_PAK: series, PAK_exports_to_BLR: series }),
    partners_with_value_2020: z.object({ BLR: z.number(), PAK: z.number() }),
    sum_of_partners_2020: z.object({ BLR: z.number(), PAK: z.number() }),
  })
  .parse(JSON.parse(readFileSync(corpus('sample-expected.json'), 'utf8')));

async function figuresOf(name: string): Promise<FoundFigure[]> {
  const { grids } = await gridsOf(readFileSync(resource(`sample/${name}`)), name);
  return grids.flatMap((grid) => {
    const { figures, proposal } = understand(grid, name);
    expect(proposal.question).toBeNull();
    return figures;
  });
}

describe.each([
  ['imf-dots-exports-of-belarus-by-partner.xlsx', 'BLR', 'PAK', expected.bilateral.BLR_exports_to_PAK],
  ['imf-dots-exports-of-pakistan-by-partner.xlsx', 'PAK', 'BLR', expected.bilateral.PAK_exports_to_BLR],
] as const)('%s', (name, reporter, partner, years) => {
  it('gives the exports of every year in US dollars', async () => {
    const figures = await figuresOf(name);
    const pair = figures.filter(({ key }) => key.partner === partner);
    expect(Object.fromEntries(pair.map(({ period, value }) => [period.written, (value ?? 0) / 1e6]))).toEqual(
      Object.fromEntries(Object.entries(years).map(([year, value]) => [year, expect.closeTo(value, 9)])),
    );
    for (const { key, scale, standing } of pair) {
      expect(key).toMatchObject({ reporter, flow: 'export', unit: 'USD', measure: 'value', valuation: 'FOB' });
      expect(scale).toBe(1e6);
      expect(standing).toBe('main');
    }
  });

  it('gives every partner of 2020', async () => {
    const figures = (await figuresOf(name)).filter(({ period, value }) => period.written === '2020' && value !== 0);
    expect(new Set(figures.map(({ key }) => key.partner)).size).toBe(figures.length);
    const sum = figures.reduce((total, { value }) => total + (value ?? 0), 0) / 1e6;
    expect(sum).toBeCloseTo(expected.sum_of_partners_2020[reporter], 6);
  });
});

it('reads totals of all countries, with their scale in a column and missing years left out', async () => {
  const figures = await figuresOf('imf-ifs-goods-exports-all-countries.xlsx');
  const belarus = figures.find(({ key, period }) => key.reporter === 'BLR' && period.written === '2015');
  expect(belarus?.value).toBeCloseTo(26_758e6, -7);
  expect(belarus?.key).toMatchObject({ partner: 'WLD', flow: 'export', unit: 'USD', valuation: 'FOB' });
  expect(figures.some(({ value }) => value === null)).toBe(false);
});

it('reads an extract in long form, both flows with their own valuation', async () => {
  const figures = await figuresOf('imf-dots-world-totals-extract.csv');
  const world = figures.filter(({ key, period }) => key.partner === 'WLD' && period.written === '2020');
  expect(world.map(({ key, value }) => [key.flow, key.valuation, value])).toEqual([
    ['export', 'FOB', expect.closeTo(17_365_690.74686e6, 0)],
    ['import', 'CIF', expect.any(Number)],
  ]);
  expect(world[0]?.key).toMatchObject({ reporter: 'WLD', unit: 'USD' });
});
