import { AppError } from '../../shared/contract/errors';
import type { FromEngine, Notice, PrintOptions, Reply, ToEngine } from '../../shared/contract/wire';

interface Ends {
  toEngine(message: ToEngine): void;
  toWindow(notice: Notice): void;
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
}

/** Carries calls from the window to the engine and what comes back; it knows no method by name. */
export interface Relay {
  call(id: string, method: string, input: unknown): Promise<Reply>;
  cancel(id: string): void;
  received(message: Exclude<FromEngine, { type: 'ready' }>): void;
  /** Answers every open call with `engine.stopped`. */
  stopped(): void;
}

export function createRelay({ toEngine, toWindow, print }: Ends): Relay {
  const open = new Map<string, (reply: Reply) => void>();

  const answer = (id: string, reply: Reply) => {
    open.get(id)?.(reply);
    open.delete(id);
  };

  const answerPrint = async (id: string, html: string, options: PrintOptions) => {
    const printed = await print(html, options).then(
      (bytes) => ({ bytes, problem: null }),
      (error: unknown) => ({ bytes: null, problem: String(error) }),
    );
    toEngine({ type: 'printed', id, ...printed });
  };

  return {
    call: (id, method, input) =>
      new Promise((resolve) => {
        answer(id, { ok: false, error: AppError.of('call.cancelled', {}).data });
        open.set(id, resolve);
        toEngine({ type: 'call', id, method, input });
      }),
    cancel: (id) => toEngine({ type: 'cancel', id }),
    received: (message) => {
      if (message.type === 'reply') answer(message.id, message.reply);
      else if (message.type === 'print') void answerPrint(message.id, message.html, message.options);
      else toWindow(message);
    },
    stopped: () => {
      for (const id of open.keys()) answer(id, { ok: false, error: AppError.of('engine.stopped', {}).data });
    },
  };
}
