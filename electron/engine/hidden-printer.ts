import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PrintOptions } from '../../shared/contract/wire';

export type Printed = { bytes: Uint8Array; problem: null } | { bytes: null; problem: string };

/** Prints through the program started hidden, for an engine that has no window beside it. */
export interface HiddenPrinter {
  print(html: string, options: PrintOptions): Promise<Printed>;
  close(): void;
}

/** The service says `ready` once, then answers each document under its id. */
type FromService = { id: 'ready' } | ({ id: string } & Printed);

/** @param program command that starts the program, as a JSON array of words; '' where there is none */
export function createHiddenPrinter(program: string): HiddenPrinter {
  const command = program === '' ? [] : (JSON.parse(program) as string[]);
  let service: Service | null = null;
  return {
    print: async (html, options) => {
      if (command.length === 0) return { bytes: null, problem: 'there is no program to print with' };
      service ??= startService(command);
      return service.print(html, options);
    },
    close: () => service?.close(),
  };
}

interface Service {
  print(html: string, options: PrintOptions): Promise<Printed>;
  close(): void;
}

/** The document goes over a channel between the two processes: it is never in a file. */
function startService([file = '', ...args]: string[]): Service {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-print-'));
  const child = spawn(file, [...args, `--user-data-dir=${folder}`, '--print-service'], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  const waiting = new Map<string, (printed: Printed) => void>();
  const ready = Promise.withResolvers<null>();
  let complaints = '';
  let over: Printed | null = null;

  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  child.on('message', (message: FromService) => {
    if (message.id === 'ready') ready.resolve(null);
    else waiting.get(message.id)?.(message as Printed);
  });
  const end = (reason: string) => {
    over ??= { bytes: null, problem: `the printing program ended: ${reason.trim()}` };
    ready.resolve(null);
    for (const answer of waiting.values()) answer(over);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  child.on('error', (error) => end(error.message));
  child.on('close', () => end(complaints));

  return {
    print: async (html, options) => {
      await ready.promise;
      if (over !== null) return over;
      const id = randomUUID();
      const printed = new Promise<Printed>((resolve) => waiting.set(id, resolve));
      child.send({ id, html, options });
      return printed.finally(() => waiting.delete(id));
    },
    close: () => {
      if (child.connected) child.disconnect();
    },
  };
}
