import type { FromEngine, ToEngine } from '../../shared/contract/wire';
import type { EngineProcess } from './transport';

/** The engine as main sees it: always there, though the process behind it may die and be started again. */
export interface Engine {
  /** Sends to the engine, or keeps the message until it is ready. */
  send(message: ToEngine): void;
  /** Ends the engine and starts another, which knows no key. Resolves once the old one is gone. */
  restart(): Promise<void>;
  /** Ends the engine for good. */
  end(): Promise<void>;
}

export interface EngineListener {
  received(message: Exclude<FromEngine, { type: 'ready' }>): void;
  /** The process has ended and with it every call it was given; `asked` when main itself wanted that. */
  stopped(asked: boolean): void;
  /** Another is ready after one that died by itself. */
  back(): void;
}

/** In milliseconds. */
export interface Patience {
  /** First wait before a new start; doubles with every failure, up to `longest`. */
  shortest: number;
  longest: number;
  /** After how long a running engine counts as sound again. */
  sound: number;
  /** How long a start and an end may take before the process is killed. */
  start: number;
  end: number;
}

const usual: Patience = { shortest: 100, longest: 5_000, sound: 30_000, start: 20_000, end: 10_000 };

/**
 * Starts an engine with `start` and keeps one running. Any exit that main did not ask for is a crash, whatever its code:
 * the store was closed with it, so the new engine is locked. Calls made before it is ready wait; those made to an engine
 * that ends are lost with it, and `stopped` tells.
 */
export function superviseEngine(start: () => EngineProcess, listener: EngineListener, patience = usual): Engine {
  return new Supervisor(start, listener, patience);
}

class Supervisor implements Engine {
  readonly #start: () => EngineProcess;
  readonly #listener: EngineListener;
  readonly #patience: Patience;
  #state: 'starting' | 'ready' | 'down' | 'ending' = 'down';
  #process: EngineProcess | null = null;
  #waiting: ToEngine[] = [];
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;
  #gone: Promise<void> = Promise.resolve();
  #over = false;

  constructor(start: () => EngineProcess, listener: EngineListener, patience: Patience) {
    this.#start = start;
    this.#listener = listener;
    this.#patience = patience;
    this.#launch();
  }

  send(message: ToEngine): void {
    if (this.#state === 'ready') this.#process?.send(message);
    else this.#waiting.push(message);
  }

  async restart(): Promise<void> {
    await this.#stop();
    this.#failures = 0;
    if (!this.#over && this.#process === null) this.#launch();
  }

  async end(): Promise<void> {
    this.#over = true;
    await this.#stop();
  }

  #launch(): void {
    const engine = this.#start();
    this.#process = engine;
    this.#state = 'starting';
    this.#wait(this.#patience.start, () => engine.kill());
    engine.onMessage((message) => {
      if (message.type === 'ready') this.#becomeReady(engine);
      else this.#listener.received(message);
    });
    this.#gone = new Promise((resolve) => {
      engine.onExit(() => {
        this.#exited();
        resolve();
      });
    });
  }

  #becomeReady(engine: EngineProcess): void {
    if (this.#state !== 'starting') return;
    this.#state = 'ready';
    for (const message of this.#waiting.splice(0)) engine.send(message);
    if (this.#failures > 0) this.#listener.back();
    this.#wait(this.#patience.sound, () => {
      this.#failures = 0;
    });
  }

  #exited(): void {
    const asked = this.#state === 'ending';
    clearTimeout(this.#timer);
    this.#process = null;
    this.#state = 'down';
    this.#waiting = [];
    this.#listener.stopped(asked);
    if (asked) return;
    this.#wait(Math.min(this.#patience.shortest * 2 ** this.#failures, this.#patience.longest), () => this.#launch());
    this.#failures += 1;
  }

  async #stop(): Promise<void> {
    const engine = this.#process;
    if (engine === null) clearTimeout(this.#timer);
    else if (this.#state !== 'ending') {
      this.#state = 'ending';
      engine.send({ type: 'close' });
      this.#wait(this.#patience.end, () => engine.kill());
    }
    await this.#gone;
  }

  #wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, milliseconds);
  }
}
