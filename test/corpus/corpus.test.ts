import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cellName } from '../../shared/figures/figure';
import { corpus, gridsOf, understand } from '../tables/reading';

const told = z.union([z.string(), z.array(z.string())]).nullable();
const truth = z.object({
  acceptCounts: z.array(z.number()),
  samples: z.array(
    z.object({ reporter: told, partner: told, flow: told, product: told, period: told, measure: z.string(), unit: told, value: z.number(), sheet: z.string(), cell: z.string() }),
  ),
  mustNotImport: z.array(z.object({ sheet: z.string(), cell: z.string(), notAs: z.string().nullable() })),
});

/** Whether what was read is (one of) what is true; null is not judged. */
function is(read: readonly (string | null)[], want: z.infer<typeof told>): boolean {
  if (want === null) return true;
  const wanted = (Array.isArray(want) ? want : [want]).map((text) => text.toLowerCase());
  return read.some((text) => text !== null && wanted.includes(text.toLowerCase()));
}

describe('tables made by hand are read right without a click', () => {
  it.each(['desk-table-saarc-partners.xlsx', 'eurostat-eu-trade-with-pakistan.xlsx', 'commerce-france-pakistan.csv', 'belarus-pakistan-desk.ods'])('%s', async (name) => {
    const want = truth.parse(JSON.parse(readFileSync(corpus(`tables/${name}.truth.json`), 'utf8')));
    const { grids } = await gridsOf(readFileSync(corpus(`tables/${name}`)), name);
    const figures = grids.flatMap((grid) =>
      understand(grid, name).figures.map((figure) => ({ ...figure, sheet: grid.info.name, cell: cellName(figure.row, figure.col) })),
    );
    for (const sample of want.samples) {
      const figure = figures.find(({ sheet, cell }) => sheet === sample.sheet && cell === sample.cell);
      expect(figure, sample.cell).toBeDefined();
      if (figure === undefined) continue;
      const { key, period } = figure;
      expect(figure.value, sample.cell).toBeCloseTo(sample.value, 3);
      expect(key.measure).toBe(sample.measure);
      expect(is([key.reporter], sample.reporter), `reporter of ${sample.cell}: ${key.reporter}`).toBe(true);
      expect(is([key.partner], sample.partner), `partner of ${sample.cell}: ${key.partner}`).toBe(true);
      expect(is([key.flow], sample.flow), `flow of ${sample.cell}: ${key.flow}`).toBe(true);
      expect(is([key.product.code, key.product.name ?? 'TOTAL'], sample.product), `product of ${sample.cell}`).toBe(true);
      expect(is([period.written], sample.period), `period of ${sample.cell}: ${period.written}`).toBe(true);
      expect(is([key.unit], sample.unit), `unit of ${sample.cell}: ${key.unit}`).toBe(true);
    }
    expect(want.acceptCounts).toContain(figures.filter(({ key }) => key.measure === 'value').length);
    for (const { sheet, cell, notAs } of want.mustNotImport) {
      expect(figures.filter((figure) => figure.sheet === sheet && figure.cell === cell && (notAs === null || figure.key.measure === notAs))).toEqual([]);
    }
  });
});
