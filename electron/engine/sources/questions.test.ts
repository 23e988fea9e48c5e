import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openEngine, resources } from '../../../test/support/engine';

// Each test derives a key and starts threads: slow on a busy machine, and no matter.
vi.setConfig({ testTimeout: 120_000 });

const totals = path.join(resources, 'sample', 'imf-dots-world-totals-extract.csv');

describe('a question', () => {
  it('is answered by taking the figures anew, in one step', async () => {
    const engine = await openEngine();
    const file = path.join(engine.folder, 'exports.csv');
    writeFileSync(file, 'Partner,2018,2019\nBelarus,10,20\nFrance,30,40\nGermany,31,41\nItaly,32,42\n');
    const { sourceId } = await engine.call('sources.import', { path: file, accept: true });
    const [row] = await engine.call('sources.list', {});
    expect(row?.question?.field).toBe('unit');
    const before = await engine.call('figures.list', {});
    expect(before.every(({ unit }) => unit === null)).toBe(true);
    await engine.call('sources.answer', { sourceId, field: 'unit', value: 'USD × 1000' });
    const after = await engine.call('figures.list', {});
    expect(after).toHaveLength(before.length);
    expect(after.find((r) => r.partner === 'BLR' && r.period === '2019')).toMatchObject({ unit: 'USD', value: 20_000 });
    await engine.call('store.undo', {});
    expect(await engine.call('figures.list', {})).toEqual(before);
    await engine.call('store.redo', {});
    expect(await engine.call('figures.list', {})).toEqual(after);
  });

  it('about the time is asked first, takes the figures, and then asks what else is not said', async () => {
    const engine = await openEngine();
    const file = path.join(engine.folder, 'exports.csv');
    writeFileSync(file, 'Exports of Pakistan\nExtracted on 14/02/2025\n\nCountry,Value\nBelarus,20\nChina,30\n');
    const { sourceId, figures } = await engine.call('sources.import', { path: file, accept: true });
    expect(figures).toBe(0);
    expect((await engine.call('sources.list', {}))[0]).toMatchObject({
      takenOn: '2025-02-14',
      question: { field: 'period' },
    });
    await expect(engine.call('sources.answer', { sourceId, field: 'period', value: 'some day' })).rejects.toThrow(
      'call.invalid-input',
    );
    expect(await engine.call('sources.answer', { sourceId, field: 'period', value: '2021' })).toEqual({
      sourceId,
      figures: 2,
    });
    expect((await engine.call('sources.list', {}))[0]).toMatchObject({ question: { field: 'unit' } });
  });

  it('may stay unknown', async () => {
    const engine = await openEngine();
    const { sourceId } = await engine.call('sources.import', { path: totals, accept: true });
    expect((await engine.call('sources.list', {}))[0]?.question?.field).toBe('taken-on');
    await engine.call('sources.answer', { sourceId, field: 'taken-on', value: null });
    expect((await engine.call('sources.list', {}))[0]?.question).toBeNull();
  });

  it('about the day is answered by any edit that gives it', async () => {
    const engine = await openEngine();
    const { sourceId } = await engine.call('sources.import', { path: totals, accept: true });
    await engine.call('sources.update', { id: sourceId, fields: { takenOn: '2024-04-01', publisher: 'IMF' } });
    const [row] = await engine.call('sources.list', {});
    expect(row).toMatchObject({ takenOn: '2024-04-01', publisher: 'IMF', question: null });
    await engine.call('store.undo', {});
    expect((await engine.call('sources.list', {}))[0]).toMatchObject({ takenOn: null, publisher: null });
  });

  it('about who reports can be answered by each country listed, and asks then what else is not said', async () => {
    const engine = await openEngine();
    const file = path.join(engine.folder, 'balance.csv');
    const lines = [
      'Trade balance',
      '',
      'Country,2018,2019',
      'Belarus,10,20',
      'France,30,40',
      'Germany,31,41',
      'Italy,3,4',
    ];
    writeFileSync(file, lines.join('\n'));
    const { sourceId } = await engine.call('sources.import', { path: file, accept: true });
    const asked = async () => (await engine.call('sources.list', {}))[0]?.question;
    expect((await asked())?.field).toBe('unit');
    await engine.call('sources.answer', { sourceId, field: 'unit', value: 'USD' });
    const question = await asked();
    expect(question).toMatchObject({ field: 'reporter', choices: ['places-report'] });
    await engine.call('sources.answer', { sourceId, field: 'reporter', value: 'places-report' });
    const after = await engine.call('figures.list', {});
    expect(after).toHaveLength(8);
    expect(after[0]).toMatchObject({ reporter: 'BLR', partner: 'WLD', flow: 'balance', unit: 'USD', value: 10 });
    expect((await asked())?.field).not.toBe('reporter');
  });
});
