import { app } from 'electron';
import { startEngineProcess } from '../../../electron/main/transport';
import type { EngineProcess } from '../../../electron/main/transport';
import type { FromEngine, ToEngineProcess } from '../../../shared/contract/wire';

// Set by the build, as for the program itself.
declare const __STANDIN__: string;

/** An Electron main process that only starts engines and tells what they send; driven by transport.test.ts. */
export interface TransportProbe {
  start(entry: string): Promise<void>;
  send(message: ToEngineProcess): void;
  /** Sends and waits for the reply to it. */
  ask(id: string, input: unknown): Promise<FromEngine>;
  kill(): void;
  /** Types of the messages that came so far, in order. */
  received: string[];
  exits: number;
  exited(): Promise<void>;
}

let engine: EngineProcess;
let onExit: Promise<void>;
const listeners = new Set<(message: FromEngine) => void>();

const probe: TransportProbe = {
  received: [],
  exits: 0,
  start: async (entry) => {
    await app.whenReady();
    probe.received = [];
    probe.exits = 0;
    engine = startEngineProcess({ entry, args: ['1.2.3', 'a folder'], node: __STANDIN__ });
    engine.onMessage((message) => {
      probe.received.push(message.type);
      for (const listener of listeners) listener(message);
    });
    onExit = new Promise((resolve) => {
      engine.onExit(() => {
        probe.exits += 1;
        resolve();
      });
    });
    await next((message) => message.type === 'ready');
  },
  send: (message) => engine.send(message),
  ask: (id, input) => {
    const reply = next((message) => message.type === 'reply' && message.id === id);
    engine.send({ type: 'call', id, method: 'anything', input });
    return reply;
  },
  kill: () => engine.kill(),
  exited: () => onExit,
};

function next(wanted: (message: FromEngine) => boolean): Promise<FromEngine> {
  return new Promise((resolve) => {
    const listener = (message: FromEngine) => {
      if (!wanted(message)) return;
      listeners.delete(listener);
      resolve(message);
    };
    listeners.add(listener);
  });
}

Object.assign(globalThis, { probe });
