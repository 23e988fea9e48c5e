import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bareEngine, openEngine, passphrase, resources } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';
import { AppError } from '../../../shared/contract/errors';
import { withTimes, workbookParts } from '../../../test/tables/workbook';
import { zipOf } from '../../../test/tables/zip';

// Each test derives a key and starts threads: slow on a busy machine, and no matter.
vi.setConfig({ testTimeout: 120_000 });

const sample = (name: string) => path.join(resources, 'sample', name);
const belarus = sample('imf-dots-exports-of-belarus-by-partner.xlsx');
const totals = sample('imf-dots-world-totals-extract.csv');

async function errorOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    return error instanceof AppError ? error.data.code : String(error);
  }
}

/** A csv of one reporter's exports, `rows` of them. */
function longCsv(engine: TestEngine, rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `2019,Pakistan,Export,${i % 2 === 0 ? 'Belarus' : 'France'},${String(100_000 + i)},${1000 + i}`,
  );
  const file = path.join(engine.folder, `long-${rows}.csv`);
  const header = 'Year,Reporter,Trade Flow,Partner,Commodity Code,Trade Value (US$)';
  writeFileSync(file, [header, ...lines].join('\n'));
  return file;
}

describe('importing', () => {
  it('says so where a file holds no figure and no cell of it is a problem', async () => {
    const engine = await openEngine();
    const file = path.join(engine.folder, 'words.csv');
    writeFileSync(file, 'Country,Remark\nBelarus,friendly\nPakistan,friendly as well\n');
    const { figures, problems } = await engine.call('sources.import', { path: file, accept: true });
    expect(figures).toBe(0);
    expect(problems).toMatchObject([{ code: 'problem.nothing', cell: 'A1' }]);
  });

  it('takes the figures of a workbook with file, sheet and cell', async () => {
    const engine = await openEngine();
    const { sourceId, figures, problems, sheets } = await engine.call('sources.import', {
      path: belarus,
      accept: true,
    });
    expect(sheets.map(({ name }) => name)).toContain('Exports, FOB');
    expect(problems).toEqual([]);
    const rows = await engine.call('figures.list', { sourceId });
    expect(rows).toHaveLength(figures);
    const latest = rows.find(({ partner, period }) => partner === 'PAK' && period === '2020');
    expect(latest).toMatchObject({
      reporter: 'BLR',
      flow: 'export',
      product: 'TOTAL',
      measure: 'value',
      standing: 'main',
      level: { partner: 'country', product: 'total' },
      unit: 'USD',
      value: 36_683_300,
      flag: '',
      sheet: 'Exports, FOB',
      cell: 'AE144',
    });
  });

  it('takes a csv, whose sheet has no name', async () => {
    const engine = await openEngine();
    const { sourceId, figures } = await engine.call('sources.import', { path: totals, accept: true });
    expect(figures).toBe(6 * 23);
    const rows = await engine.call('figures.list', { sourceId });
    expect(rows.find((r) => r.partner === 'PAK' && r.flow === 'export' && r.period === '2020')).toMatchObject({
      reporter: 'WLD',
      value: 48_005_906_474,
      sheet: '',
      cell: 'Y3',
    });
  });

  it('of the same bytes opens the source that is there and changes nothing', async () => {
    const engine = await openEngine();
    const first = await engine.call('sources.import', { path: belarus, accept: true });
    const undoBefore = (await engine.call('store.status', {})).undo;
    const copy = path.join(engine.folder, 'another name.xlsx');
    copyFileSync(belarus, copy);
    const second = await engine.call('sources.import', { path: copy, accept: true });
    expect(second).toEqual(first);
    expect(await engine.call('sources.list', {})).toHaveLength(1);
    expect((await engine.call('store.status', {})).undo).toEqual(undoBefore);
  });

  it('is one step that undo takes out and redo brings back, over a restart too', async () => {
    const engine = await openEngine();
    const { figures } = await engine.call('sources.import', { path: totals, accept: true });
    expect((await engine.call('store.status', {})).undo).toEqual({
      name: 'sources.import',
      params: { count: figures, title: 'imf-dots-world-totals-extract.csv' },
    });
    await engine.call('store.undo', {});
    expect(await engine.call('figures.list', {})).toEqual([]);
    expect(await engine.call('sources.list', {})).toEqual([]);
    await engine.close();
    const again = bareEngine(engine.folder);
    await again.call('store.unlock', { path: again.storePath, passphrase });
    await again.call('store.redo', {});
    expect(await again.call('figures.list', {})).toHaveLength(figures);
    expect(await again.call('sources.list', {})).toHaveLength(1);
  });

  it('of a source whose import was undone takes it up again without reading it anew', async () => {
    const engine = await openEngine();
    const first = await engine.call('sources.import', { path: totals, accept: true });
    await engine.call('store.undo', {});
    const second = await engine.call('sources.import', { path: totals, accept: true });
    expect(second).toEqual(first);
    expect(await engine.call('figures.list', {})).toHaveLength(first.figures);
  });

  it('of a deleted source brings it back', async () => {
    const engine = await openEngine();
    const { sourceId, figures } = await engine.call('sources.import', { path: totals, accept: true });
    await engine.call('sources.delete', { id: sourceId });
    expect(await engine.call('figures.list', {})).toEqual([]);
    await engine.call('sources.import', { path: totals });
    expect(await engine.call('figures.list', {})).toHaveLength(figures);
  });

  it('tells what is wrong with a file', async () => {
    const engine = await openEngine();
    expect(await errorOf(engine.call('sources.import', { path: path.join(engine.folder, 'none.xlsx') }))).toBe(
      'file.missing',
    );
    const broken = path.join(engine.folder, 'broken.xlsx');
    writeFileSync(broken, readFileSync(belarus).subarray(0, 20_000));
    expect(await errorOf(engine.call('sources.import', { path: broken, accept: true }))).toMatch(/^source\./);
    expect(await engine.call('sources.list', {})).toEqual([]);
  });
});

describe('a proposal', () => {
  it('takes the day on which a workbook was last saved where its text names none, and not one to come', async () => {
    const engine = await openEngine();
    const rows = [['Belarus: exports to Pakistan, US$ million'], ['Year', '2019', '2020'], ['Exports', 35.1, 36.7]];
    const dayOf = async (name: string, saved: string, said: string) => {
      const file = path.join(engine.folder, name);
      writeFileSync(file, zipOf(withTimes(workbookParts([{ name: 'S', rows: [...rows, [said]] }]), { saved })));
      const { sourceId } = await engine.call('sources.import', { path: file, accept: true });
      const { source } = await engine.call('sources.get', { id: sourceId });
      return { day: source.takenOn, saved: source.savedOn, asks: source.questions.map(({ field }) => field) };
    };
    const saved = '2021-03-09T17:30:00Z';
    expect(await dayOf('silent.xlsx', saved, 'Source: customs')).toEqual({
      day: '2021-03-09',
      saved: '2021-03-09',
      asks: [],
    });
    expect(await dayOf('says.xlsx', saved, 'Extracted on 2021-02-03')).toEqual({
      day: '2021-02-03',
      saved: '2021-03-09',
      asks: [],
    });
    expect(await dayOf('wrong clock.xlsx', '2098-01-01T00:00:00Z', 'Source: ministry')).toEqual({
      day: null,
      saved: null,
      asks: ['taken-on'],
    });
  });

  it('is seen by nothing until it is accepted', async () => {
    const engine = await openEngine();
    const { sourceId, figures } = await engine.call('sources.import', { path: belarus });
    expect(figures).toBeGreaterThan(1000);
    expect(await engine.call('sources.list', {})).toEqual([]);
    expect(await engine.call('figures.list', {})).toEqual([]);
    const detail = await engine.call('sources.get', { id: sourceId });
    expect(detail.state).toBe('proposed');
    const { sheets } = await engine.call('sources.propose', { sourceId, preview: 5 });
    expect(sheets[0]?.figures).toBe(figures);
    expect(sheets[0]?.preview).toHaveLength(5);
    expect(await engine.call('sources.accept', { sourceId, takenOn: '2024-03-31' })).toEqual({ sourceId, figures });
    expect(await engine.call('figures.list', {})).toHaveLength(figures);
    expect((await engine.call('sources.list', {}))[0]).toMatchObject({ takenOn: '2024-03-31', figures });
    expect((await engine.call('sources.get', { id: sourceId })).source.questions).toEqual([]);
    expect(await errorOf(engine.call('sources.accept', { sourceId }))).toBe('source.already-accepted');
  });

  it('takes corrections, and shows the rows as a person sees them', async () => {
    const engine = await openEngine();
    const { sourceId } = await engine.call('sources.import', { path: belarus });
    const sheet = (await engine.call('sources.get', { id: sourceId })).sheets[0];
    const sheetId = sheet?.id ?? 0;
    const table = sheet?.proposal?.mapping.tables[0]?.index ?? 0;
    const corrections = [{ sheetId, correction: { kind: 'skip', table, skip: true } as const }];
    const { sheets } = await engine.call('sources.propose', { sourceId, corrections });
    expect(sheets[0]?.figures).toBe(0);
    const rows = await engine.call('sources.rows', { sheetId, from: 1, to: 8 });
    expect(rows.find(({ row }) => row === 4)?.cells).toEqual([{ col: 2, shown: 'Belarus, Rep. of', type: 'text' }]);
    expect(rows.find(({ row }) => row === 7)?.cells[0]?.shown).toBe('1992');
  });

  it('can be dropped, and the file read again at once', async () => {
    const engine = await openEngine();
    const { sourceId } = await engine.call('sources.import', { path: totals });
    await engine.call('sources.discard', { sourceId });
    const again = await engine.call('sources.import', { path: totals, accept: true });
    expect(again.sourceId).not.toBe(sourceId);
    expect(await engine.call('sources.list', {})).toHaveLength(1);
  });
});

describe('an import that does not come to its end', () => {
  /** Waits until some figures of a running import are in. */
  async function midway(engine: TestEngine): Promise<void> {
    for (;;) {
      const last = engine.sent.findLast((message) => message.type === 'progress');
      if (last?.type === 'progress' && last.progress.stage === 'accept' && last.progress.done > 1000) return;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  it('leaves nothing when it is cancelled, and the file can be read again at once', async () => {
    const engine = await openEngine();
    const file = longCsv(engine, 20_000);
    const stop = new AbortController();
    const call = errorOf(engine.call('sources.import', { path: file, accept: true }, { signal: stop.signal }));
    await midway(engine);
    stop.abort();
    expect(await call).toBe('call.cancelled');
    expect(await engine.call('figures.list', {})).toEqual([]);
    expect((await engine.call('store.status', {})).undo).toBeNull();
    const again = await engine.call('sources.import', { path: file, accept: true });
    expect(again.figures).toBe(20_000);
    expect(await engine.call('figures.list', {})).toHaveLength(20_000);
  });

  it('keeps a proposal whose acceptance is cancelled', async () => {
    const engine = await openEngine();
    const { sourceId, figures } = await engine.call('sources.import', { path: longCsv(engine, 20_000) });
    const stop = new AbortController();
    const call = errorOf(engine.call('sources.accept', { sourceId }, { signal: stop.signal }));
    await midway(engine);
    stop.abort();
    expect(await call).toBe('call.cancelled');
    expect((await engine.call('sources.get', { id: sourceId })).state).toBe('proposed');
    expect(await engine.call('sources.accept', { sourceId })).toEqual({ sourceId, figures });
    expect(await engine.call('figures.list', {})).toHaveLength(figures);
  });

  it('leaves nothing when the program dies in the middle of it', async () => {
    const engine = await openEngine();
    const { figures } = await engine.call('sources.import', { path: totals, accept: true });
    const stop = new AbortController();
    const path = longCsv(engine, 20_000);
    const call = errorOf(engine.call('sources.import', { path, accept: true }, { signal: stop.signal }));
    await midway(engine);
    // What lies on the disk at this moment is what a killed process would leave.
    const after = bareEngine();
    for (const end of ['', '-wal']) copyFileSync(engine.storePath + end, after.storePath + end);
    stop.abort();
    await call;
    await after.call('store.unlock', { path: after.storePath, passphrase });
    expect(await after.call('figures.list', {})).toHaveLength(figures);
    expect(await after.call('sources.list', {})).toHaveLength(1);
    const again = await after.call('sources.import', { path, accept: true });
    expect(again.figures).toBe(20_000);
  });
});
