import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { openEngine } from '../../../test/support/engine';
import { usualLimits } from '../../../shared/tables/reading-limits';

// Each test derives a key and starts threads: slow on a busy machine, and no matter.
vi.setConfig({ testTimeout: 120_000 });

it('refuses by a lowered limit, reads by a raised one, and takes a change back', async () => {
  const engine = await openEngine();
  const file = path.join(engine.folder, 'long.csv');
  const lines = Array.from({ length: 60_000 }, (_, at) => `2019,Pakistan,Export,${at}`);
  writeFileSync(file, ['Year,Reporter,Flow,Value', ...lines].join('\n'));
  const read = () => engine.call('sources.import', { path: file, accept: false });

  await engine.call('settings.setReading', { fileMegabytes: 1 });
  await expect(read()).rejects.toMatchObject({
    data: {
      code: 'source.limit',
      params: { limit: 'fileBytes', allowed: 2 ** 20 },
      where: { file: 'long.csv' },
    },
  });
  await engine.call('settings.setReading', { fileMegabytes: 2, silentSeconds: 60 });
  expect((await read()).sheets).toHaveLength(1);
  expect(await engine.call('settings.reading', {})).toEqual({ ...usualLimits, fileMegabytes: 2, silentSeconds: 60 });

  await engine.call('store.undo', {});
  expect(await engine.call('settings.reading', {})).toEqual({ ...usualLimits, fileMegabytes: 1 });
  await engine.call('store.undo', {});
  expect(await engine.call('settings.reading', {})).toEqual(usualLimits);
  await engine.call('settings.setReading', { silentSeconds: 30 });
  expect(await engine.call('settings.reading', {})).toEqual({ ...usualLimits, silentSeconds: 30 });
});

it('takes no limit beyond its bounds', async () => {
  const engine = await openEngine();
  await expect(engine.call('settings.setReading', { memoryMegabytes: 100_000 })).rejects.toMatchObject({
    data: { code: 'call.invalid-input' },
  });
});
