import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bringIn, sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

/** Figures as files that other programs open. */
let engine: SharedEngine;

beforeAll(async () => {
  engine = await sharedEngine();
  const rows = [
    'Belarus,Pakistan,Export,=cmd|calc!A1,2019,200.25',
    'Belarus,Pakistan,Export,"Tractors, ""used""",2019,-7',
  ];
  await bringIn(engine, 'goods.csv', ['Reporter,Partner,Flow,Product,Year,Value (US$)', ...rows], '2024-01-31');
  return () => engine.end();
}, 240_000);

describe('an export', () => {
  it('to csv has a source on each row, runs no formula, and stands in the register', async () => {
    const target = path.join(engine.folder, 'out.csv');
    const done = await engine.call('figures.export', { filter: {}, format: 'csv', path: target });
    const text = readFileSync(target, 'utf8');
    expect(done).toMatchObject({ figures: 2, bytes: Buffer.byteLength(text) });
    const lines = text.split('\r\n');
    expect(lines[0]?.startsWith('\uFEFFReporter,')).toBe(true);
    expect(lines[1]).toContain("'=cmd|calc!A1");
    expect(lines[1]).toContain(',200.25,USD,');
    expect(lines[2]).toContain('"Tractors, ""used"""');
    expect(lines[2]).toContain(',-7,USD,');
    expect(lines[1]).toContain('goods.csv,,F2,');
    const [entry] = await engine.call('settings.register', {});
    expect(entry).toMatchObject({ action: 'export', subject: 'out.csv', params: { sha256: done.sha256, figures: 2 } });
  });

  it('to xlsx is a workbook that the program itself reads back, with numbers as numbers and a sheet of sources', async () => {
    const target = path.join(engine.folder, 'out.xlsx');
    await engine.call('figures.export', { filter: {}, format: 'xlsx', path: target });
    const { sourceId } = await engine.call('sources.import', { path: target });
    const { sheets } = await engine.call('sources.get', { id: sourceId });
    expect(sheets.map(({ name }) => name)).toEqual(['Figures', 'Sources']);
    const rows = await engine.call('sources.rows', { sheetId: sheets[0]?.id ?? 0, from: 1, to: 3 });
    const cell = (row: number, col: number) => rows[row - 1]?.cells.find((one) => one.col === col);
    expect(cell(1, 12)).toMatchObject({ shown: 'Value', type: 'text' });
    expect(cell(2, 12)).toMatchObject({ type: 'number' });
    expect(cell(2, 8)).toMatchObject({ shown: '=cmd|calc!A1', type: 'text' });
    expect(cell(2, 11)).toMatchObject({ shown: '2019', type: 'text' });
    const sources = await engine.call('sources.rows', { sheetId: sheets[1]?.id ?? 0, from: 2, to: 2 });
    const shown = sources[0]?.cells.map((one) => one.shown) ?? [];
    expect(shown).toContain('goods.csv');
    expect(shown).toContain('F2:F3');
  });

  it('leaves nothing where it cannot be written', async () => {
    writeFileSync(path.join(engine.folder, 'file'), '');
    const target = path.join(engine.folder, 'file', 'out.csv');
    await expect(engine.call('figures.export', { filter: {}, format: 'csv', path: target })).rejects.toMatchObject({
      data: { code: 'file.unwritable' },
    });
    const control = new AbortController();
    const other = path.join(engine.folder, 'cancelled.csv');
    const running = engine.call(
      'figures.export',
      { filter: {}, format: 'csv', path: other },
      { signal: control.signal },
    );
    control.abort();
    await expect(running).rejects.toMatchObject({ data: { code: 'call.cancelled' } });
    expect(existsSync(other)).toBe(false);
    expect(readdirSync(engine.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
