import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { openEngine } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';

// Each test derives a key and starts threads: slow on a busy machine, and no matter.
vi.setConfig({ testTimeout: 120_000 });

async function named(engine: TestEngine, text: string) {
  return (await engine.call('settings.productNames', { text, limit: 20 }))[0];
}

it('lets the desk name a product over the shipped name, and gives the shipped one back', async () => {
  const engine = await openEngine();
  const shipped = await named(engine, '8701');
  expect(shipped).toMatchObject({ classification: 'HS', code: '8701', own: [], used: false });
  expect(shipped?.names['en']).toBe('tractors');
  const product = { classification: 'HS', code: '8701', language: 'en' } as const;
  await engine.call('settings.nameProduct', { ...product, name: ' farm tractors ' });
  expect(await named(engine, '8701')).toMatchObject({ names: { en: 'farm tractors' }, own: ['en'] });
  expect((await named(engine, 'FARM tract'))?.code).toBe('8701');
  await engine.call('store.undo', {});
  expect(await named(engine, '8701')).toEqual(shipped);
  await engine.call('store.redo', {});
  await engine.call('settings.nameProduct', { ...product, name: '' });
  expect(await named(engine, '8701')).toEqual(shipped);
});

it('puts products of the figures first, by the words of the file where nobody else names them', async () => {
  const engine = await openEngine();
  const file = path.join(engine.folder, 'goods.csv');
  const head = 'Year,Reporter,Partner,Flow,HS code,Commodity,Trade Value (US$)';
  writeFileSync(file, [head, '2020,Pakistan,Belarus,Export,970610,Antiques over 250 years,5000'].join('\n'));
  await engine.call('sources.import', { path: file, accept: true });
  expect(await named(engine, '')).toMatchObject({ code: '970610', used: true, names: {} });
});
