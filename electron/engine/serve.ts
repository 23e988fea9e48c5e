import { AppError } from '../../shared/contract/errors';
import type { FromEngine } from '../../shared/contract/wire';
import type { Engine } from './engine';
import type { Port } from './port';

/** Runs an engine behind a port until main asks it to close or goes away. */
export function serve(port: Port, create: (send: (message: FromEngine) => void) => Engine): void {
  reportFaults();
  const engine = create((message) => sendOrExcuse(port, message));
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    void engine.close().then(
      () => process.exit(0),
      (error: unknown) => die('close', error),
    );
  };
  port.onMessage((message) => {
    if (message.type === 'close') end();
    else engine.receive(message);
  });
  port.onClose(end);
  port.send({ type: 'ready' });
}

/** A reply that cannot be copied to another process becomes an error: the caller never waits in vain. */
function sendOrExcuse(port: Port, message: FromEngine): void {
  try {
    port.send(message);
  } catch (error) {
    if (message.type !== 'reply') throw error;
    const { data } = AppError.of('call.failed', { detail: `the answer cannot be sent: ${describe(error)}` });
    port.send({ type: 'reply', id: message.id, reply: { ok: false, error: data } });
  }
}

/**
 * Without this a forgotten promise ends a utility process with no word. A rejection is written down and survived: the
 * call it belongs to has its own answer. An exception leaves the engine in an unknown state: it ends, main starts another.
 */
function reportFaults(): void {
  process.on('unhandledRejection', (reason) =>
    process.stderr.write(`engine: unhandled rejection: ${describe(reason)}\n`),
  );
  process.on('uncaughtException', (error) => die('uncaught exception', error));
}

function die(occasion: string, error: unknown): void {
  process.stderr.write(`engine: ${occasion}: ${describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
