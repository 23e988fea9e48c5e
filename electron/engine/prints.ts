import { AppError } from '../../shared/contract/errors';
import type { FromEngine, PrintOptions, ToEngine } from '../../shared/contract/wire';
import { newId } from './store/ids';

/** What the window's process is asked to print, until it has. */
export class Prints {
  private readonly waiting = new Map<string, PromiseWithResolvers<Uint8Array>>();
  private readonly send: (message: FromEngine) => void;

  constructor(send: (message: FromEngine) => void) {
    this.send = send;
  }

  /** A page as PDF. @throws AppError `print.unavailable` */
  ask(html: string, options: PrintOptions): Promise<Uint8Array> {
    const id = newId();
    const asked = Promise.withResolvers<Uint8Array>();
    this.waiting.set(id, asked);
    this.send({ type: 'print', id, html, options });
    return asked.promise.finally(() => this.waiting.delete(id));
  }

  printed({ id, bytes }: Extract<ToEngine, { type: 'printed' }>): void {
    if (bytes === null) this.waiting.get(id)?.reject(AppError.of('print.unavailable', {}));
    else this.waiting.get(id)?.resolve(bytes);
  }
}
