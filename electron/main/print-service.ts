import { app } from 'electron';
import type { PrintOptions } from '../../shared/contract/wire';
import { printToPdf } from './print';

/**
 * The program hidden, as a printer for the headless door: one message in is a document, one message out its PDF or what
 * went wrong. It ends when the other side hangs up.
 */
export async function runPrintService(): Promise<void> {
  if (!process.connected) throw new Error('--print-service is for a program that holds the other end of a channel');
  // Otherwise the program would end with the window of its first print.
  app.on('window-all-closed', () => {});
  app.dock?.hide();
  await app.whenReady();
  process.on('disconnect', () => app.exit(0));
  process.on('message', (message) => {
    const { html, options } = message as { html: string; options: PrintOptions };
    void printToPdf(html, options).then(
      (bytes) => send({ bytes, problem: null }),
      (error: unknown) => send({ bytes: null, problem: String(error) }),
    );
  });
  send({ ready: true });
}

function send(message: { ready: true } | { bytes: Uint8Array | null; problem: string | null }): void {
  process.send?.(message);
}
