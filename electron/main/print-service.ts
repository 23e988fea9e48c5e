import { app } from 'electron';
import type { PrintOptions } from '../../shared/contract/wire';
import { printToPdf } from './print';

/**
 * The program hidden, as a printer for the headless door: each message in is a document, the message out under the same
 * id its PDF or what went wrong. It ends when the other side hangs up.
 */
export async function runPrintService(): Promise<void> {
  if (!process.connected) throw new Error('--print-service is for a program that holds the other end of a channel');
  // Otherwise the program would end with the window of its first print.
  app.on('window-all-closed', () => {});
  app.dock?.hide();
  await app.whenReady();
  process.on('disconnect', () => app.exit(0));
  process.on('message', (message) => {
    const { id, html, options } = message as { id: string; html: string; options: PrintOptions };
    void printToPdf(html, options).then(
      (bytes) => send({ id, printed: { bytes, problem: null } }),
      (error: unknown) => send({ id, printed: { bytes: null, problem: String(error) } }),
    );
  });
  send({ id: 'ready' });
}

function send(
  message: { id: 'ready' } | { id: string; printed: { bytes: Uint8Array | null; problem: string | null } },
): void {
  process.send?.(message);
}
