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

/** A slow computer that starts a screen and the program for the first time may need most of this. */
const startMs = 60_000;

/** The service says `ready` once, then answers each document under its id. */
type FromService = { id: 'ready' } | { id: string; printed: Printed };

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
    if ('printed' in message) waiting.get(message.id)?.(message.printed);
    else ready.resolve(null);
  });
  const end = (reason: string) => {
    over ??= { bytes: null, problem: `the printing program ended: ${reason.trim()}` };
    ready.resolve(null);
    for (const answer of waiting.values()) answer(over);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const late = setTimeout(() => {
    end(`it was not ready after ${startMs / 1000} s`);
    child.kill();
  }, startMs);
  void ready.promise.then(() => clearTimeout(late));
  child.on('error', (error) => end(error.message));
  // What it had to say may come a moment after its end; its end alone is certain to be told.
  child.on('exit', () => setTimeout(() => end(complaints), 100));

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
