import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { FromEngine } from '../../shared/contract/wire';
import { superviseEngine } from './engine';
import type { Engine, EngineListener } from './engine';
import type { EngineProcess } from './transport';

/** Programs that behave as an engine's process may. */
const sound = `process.send({ type: 'ready' }); process.on('message', (m) => m.type === 'close' ? process.exit(0)
  : process.send({ type: 'reply', id: m.id, reply: { ok: true, value: process.pid } }))`;
const dying = 'process.exit(0)';
const silent = "process.on('message', () => {})";
const deafToClose = `process.send({ type: 'ready' }); process.on('message', () => {})`;

const patience = { shortest: 20, longest: 100, sound: 60_000, start: 20_000, end: 300 };

describe('the supervision of the engine', { timeout: 30_000 }, () => {
  let engine: Engine | null = null;
  afterEach(() => engine?.end());

  /** Supervises real processes, the first ones running `programs` in turn and all later ones the last of them. */
  const supervise = (programs: readonly string[], given = patience) => {
    const seen = { starts: [] as number[], stops: [] as boolean[], backs: 0, values: [] as unknown[] };
    const listener: EngineListener = {
      received: (message) => {
        if (message.type === 'reply' && message.reply.ok) seen.values.push(message.reply.value);
      },
      stopped: (asked) => seen.stops.push(asked),
      back: () => {
        seen.backs += 1;
      },
    };
    const start = () => {
      const program = programs[Math.min(seen.starts.length, programs.length - 1)] ?? sound;
      seen.starts.push(Date.now());
      return startProcess(program);
    };
    engine = superviseEngine(start, listener, given);
    return { engine, seen };
  };
  const ask = (to: Engine) => to.send({ type: 'call', id: '1', method: 'x', input: {} });

  it('keeps calls until the engine is ready', async () => {
    const { engine, seen } = supervise([sound]);
    ask(engine);
    await expect.poll(() => seen.values, { timeout: 20_000 }).toHaveLength(1);
    expect(seen).toMatchObject({ stops: [], backs: 0 });
  });

  it('starts another after a death with exit code 0, waiting longer each time, and says when it is back', async () => {
    const { engine, seen } = supervise([dying, dying, dying, dying, sound]);
    await expect.poll(() => seen.backs, { timeout: 20_000 }).toBe(1);
    expect(seen.starts).toHaveLength(5);
    expect(seen.stops).toEqual([false, false, false, false]);
    ask(engine);
    await expect.poll(() => seen.values, { timeout: 20_000 }).toHaveLength(1);
  });

  it('loses the calls that waited for an engine that died, as their callers are told', async () => {
    const { engine, seen } = supervise([dying, sound]);
    ask(engine);
    await expect.poll(() => seen.backs, { timeout: 20_000 }).toBe(1);
    await wait(100);
    expect(seen.values).toEqual([]);
  });

  it('kills one that never gets ready', async () => {
    const { seen } = supervise([silent, sound], { ...patience, start: 800 });
    await expect.poll(() => seen.backs, { timeout: 20_000 }).toBe(1);
    expect(seen.stops[0]).toBe(false);
  });

  it('replaces it when asked, without a word of alarm', async () => {
    const { engine, seen } = supervise([sound]);
    ask(engine);
    await expect.poll(() => seen.values, { timeout: 20_000 }).toHaveLength(1);
    await engine.restart();
    ask(engine);
    await expect.poll(() => seen.values, { timeout: 20_000 }).toHaveLength(2);
    expect(seen.values[0]).not.toBe(seen.values[1]);
    expect(seen).toMatchObject({ stops: [true], backs: 0 });
  });

  it('ends for good, by force where it must, and starts none afterwards', async () => {
    const { engine, seen } = supervise([deafToClose]);
    await wait(200);
    await Promise.all([engine.end(), engine.restart()]);
    await wait(200);
    expect(seen.starts).toHaveLength(1);
    expect(seen.stops).toEqual([true]);
  });

  it('ends while it waits to start again', async () => {
    const { engine, seen } = supervise([dying]);
    await expect.poll(() => seen.stops.length).toBeGreaterThan(0);
    await engine.end();
    const starts = seen.starts.length;
    await wait(250);
    expect(seen.starts).toHaveLength(starts);
  });
});

function startProcess(program: string): EngineProcess {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.on('error', () => {});
  return {
    send: (message) => {
      if (child.connected) child.send(message);
    },
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromEngine)),
    onExit: (listener) => void child.once('close', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
