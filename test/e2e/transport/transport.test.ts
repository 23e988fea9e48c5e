import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron } from 'playwright';
import type { ElectronApplication } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildProgram } from '../../../scripts/build.mjs';
import { canShowWindow, electron, programArguments, root } from '../harness';
import type { TransportProbe } from './program';

declare global {
  var probe: TransportProbe;
}

const kinds = [
  { kind: 'a utility process of Electron, as it ships', node: '' },
  { kind: 'a child of plain Node, as on the stand-in', node: process.execPath },
];

describe.skipIf(!canShowWindow()).each(kinds)('the line to the engine in $kind', ({ node }) => {
  let app: ElectronApplication;
  let folder = '';
  let entry = '';

  beforeAll(async () => {
    mkdirSync(path.join(root, '.cache'), { recursive: true });
    folder = mkdtempSync(path.join(root, '.cache/transport-'));
    entry = path.join(folder, 'engine.cjs');
    const define = { __STANDIN__: JSON.stringify(node) };
    await buildProgram({ entry: 'test/e2e/transport/program.ts', file: 'main.cjs', target: 'node18', folder, define });
    await buildProgram({ entry: 'test/e2e/transport/echo-engine.ts', file: 'engine.cjs', target: 'node18', folder });
    const about = { name: 'transport', version: '0.0.0', main: 'main.cjs' };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(about));
    app = await _electron.launch({
      executablePath: electron().executable,
      args: programArguments({ userData: path.join(folder, 'user-data'), program: folder }),
    });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(() => app.evaluate((_electron, file) => probe.start(file), entry));
  afterEach(() =>
    app.evaluate(() => {
      probe.kill();
      return probe.exited();
    }),
  );

  it('says that it is ready before anything else', async () => {
    expect(await app.evaluate(() => probe.received)).toEqual(['ready']);
  });

  it('hands over the arguments', async () => {
    expect(await app.evaluate(() => probe.ask('1', 'arguments'))).toEqual({
      type: 'reply',
      id: '1',
      reply: { ok: true, value: ['1.2.3', 'a folder'] },
    });
  });

  it('carries every kind of value that the contract uses there and back', async () => {
    const same = await app.evaluate(async () => {
      const value = { text: 'Πράγα ‏عربی', nothing: null, list: [1.5, true, [-0]], deep: { at: '2024-01' } };
      const message = await probe.ask('2', value);
      return message.type === 'reply' && message.reply.ok
        ? JSON.stringify(message.reply.value) === JSON.stringify(value)
        : null;
    });
    expect(same).toBe(true);
  });

  it('carries ten megabytes of bytes unchanged', async () => {
    const seen = await app.evaluate(async () => {
      const bytes = new Uint8Array(10 * 2 ** 20).map((_byte, at) => at % 251);
      const message = await probe.ask('3', bytes);
      const value = message.type === 'reply' && message.reply.ok ? message.reply.value : null;
      return (
        value instanceof Uint8Array && value.length === bytes.length && value.every((byte, at) => byte === at % 251)
      );
    });
    expect(seen).toBe(true);
  });

  it('keeps the order of what is sent', async () => {
    const order = await app.evaluate(async () => {
      const replies = Array.from({ length: 200 }, (_none, at) => probe.ask(`n${at}`, at));
      return (await Promise.all(replies)).map((message) =>
        message.type === 'reply' && message.reply.ok ? message.reply.value : null,
      );
    });
    expect(order).toEqual(Array.from({ length: 200 }, (_none, at) => at));
  });

  it('answers with an error where the answer cannot be sent', async () => {
    expect(await app.evaluate(() => probe.ask('4', 'what cannot be sent'))).toMatchObject({
      type: 'reply',
      id: '4',
      reply: { ok: false, error: { code: 'call.failed' } },
    });
  });

  it('survives a forgotten promise', async () => {
    expect(
      await app.evaluate(async () => {
        await probe.ask('5', 'forget a promise');
        await probe.ask('6', 'after');
        return probe.exits;
      }),
    ).toBe(0);
  });

  it.each([
    ['an exception', { type: 'call', id: '7', method: 'x', input: 'throw' } as const],
    ['the wish to close', { type: 'close' } as const],
  ])('tells once that the process ended after %s', async (_reason, message) => {
    const exits = await app.evaluate(async (_electron, last) => {
      probe.send(last);
      await probe.exited();
      probe.send({ type: 'cancel', id: 'to nobody' });
      return probe.exits;
    }, message);
    expect(exits).toBe(1);
  });

  it('tells that the process was killed', async () => {
    const exits = await app.evaluate(async () => {
      probe.kill();
      await probe.exited();
      return probe.exits;
    });
    expect(exits).toBe(1);
  });
});
