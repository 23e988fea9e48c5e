import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, enginePid, heard, listen } from './calls';
import { canShowWindow, launch } from './harness';
import type { Launched } from './harness';

const passphrase = 'correct horse battery staple';
const desk = { ministry: '', desk: '', officer: '', extension: '', country: null, scheme: 'generic', language: 'en' };
const rows = 60_000;

/** A file as a trade database exports it, with made-up values, large enough to be killed in the middle. */
function madeUpTrade(): string {
  const lines = Array.from({ length: rows }, (_none, at) => {
    const code = String(10_000 + (at % 80_000)).padStart(6, '0');
    return `Annual,2022,HS,X,PRT,Portugal,BRA,Brazil,${code},Product ${code},${1_000 + at}`;
  });
  const head =
    'freqCode,refYear,classificationCode,flowCode,reporterISO,reporterDesc,partnerISO,partnerDesc,cmdCode,cmdDesc,primaryValue';
  return [head, ...lines, ''].join('\n');
}

describe.skipIf(!canShowWindow())('an engine that is killed in the middle of an import', () => {
  let program: Launched;
  beforeEach(async () => {
    program = await launch();
  });
  afterEach(() => program.close());

  it('loses nothing committed, leaves nothing half done, and takes the same file the next time', async () => {
    const { page } = program;
    const file = path.join(program.userData, 'trade.csv');
    writeFileSync(file, madeUpTrade());
    await call(page, 'store.create', { path: program.storePath, passphrase, desk });
    await call(page, 'settings.update', { desk: { officer: 'B. Officer' } });
    await listen(page);

    const importing = call(page, 'sources.import', { path: file, accept: true });
    await heard(
      page,
      expect.objectContaining({ type: 'progress', progress: expect.objectContaining({ stage: 'accept' }) }),
    );
    process.kill(await enginePid(program.app), 'SIGKILL');

    expect(await importing).toMatchObject({ ok: false, error: { code: 'engine.stopped' } });
    await heard(page, { type: 'engine', state: 'back' });
    expect(await call(page, 'store.unlock', { path: program.storePath, passphrase })).toMatchObject({ ok: true });
    expect(await call(page, 'settings.get', {})).toMatchObject({ value: { desk: { officer: 'B. Officer' } } });
    expect(await call(page, 'sources.list', {})).toEqual({ ok: true, value: [] });
    expect(await call(page, 'figures.list', {})).toEqual({ ok: true, value: [] });

    const again = await call(page, 'sources.import', { path: file, accept: true });
    // Whole, so that a failure says which error it was.
    expect(JSON.stringify(again)).toContain(`"figures":${rows}`);
    expect(again).toMatchObject({ ok: true });
  });
});
