import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
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

type FromService = { ready: true } | Printed;

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
  const complaints: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const ready = nextMessage(child, complaints);
  return {
    print: async (html, options) => {
      const started = await ready;
      if ('problem' in started) return started;
      const answer = nextMessage(child, complaints);
      child.send({ html, options });
      const printed = await answer;
      return 'ready' in printed ? { bytes: null, problem: 'the printing program started twice' } : printed;
    },
    close: () => {
      child.once('close', () => rmSync(folder, { recursive: true, force: true }));
      if (child.connected) child.disconnect();
    },
  };
}

/** The next message of the service, or why none will come. */
function nextMessage(child: ChildProcess, complaints: readonly string[]): Promise<FromService> {
  return new Promise((resolve) => {
    const settle = (message: FromService) => {
      child.off('message', settle);
      child.off('close', fail);
      child.off('error', fail);
      resolve(message);
    };
    const fail = (reason: unknown) => {
      const detail = reason instanceof Error ? reason.message : complaints.join('').trim();
      settle({ bytes: null, problem: `the printing program ended: ${detail}` });
    };
    child.on('message', settle);
    child.on('close', fail);
    child.on('error', fail);
  });
}
