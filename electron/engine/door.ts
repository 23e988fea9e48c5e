import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import path from 'node:path';
import { contract, isMethodName } from '../../shared/contract/contract';
import type { MethodName } from '../../shared/contract/contract';
import { AppError } from '../../shared/contract/errors';
import type { Method } from '../../shared/contract/method';
import type { FromEngine } from '../../shared/contract/wire';
import { wordError } from '../../shared/sentences/errors';
import { listMethods } from './door-list';
import { createProgressLine } from './door-progress';
import { createEngine } from './engine';
import type { Engine } from './engine';
import { errorData } from './error-data';
import { createHiddenPrinter } from './hidden-printer';

/**
 * The headless door: the engine for scripts and tests.
 *   METHOD --store FILE --input JSON|@file   the answer as JSON on stdout, and nothing else
 *   --create                                 makes the store first
 *   --list                                   every method with its JSON Schemas
 * The passphrase comes from CHANCERY_PASSPHRASE. Where it goes wrong: exit 1, the error as JSON in the last line of stderr.
 */
interface Errand {
  method: string | null;
  store: string | null;
  input: unknown;
  create: boolean;
  list: boolean;
}

/** Who works here, as far as a script knows: filled in later by settings.update. */
const defaultDesk = {
  ministry: '',
  desk: '',
  officer: '',
  extension: '',
  country: null,
  scheme: 'generic',
  language: 'en',
};

run().then(
  (answer) => process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`),
  (error: unknown) => {
    const data = errorData(error);
    process.stderr.write(`${JSON.stringify({ ...data, ...wordError(data, 'en') })}\n`);
    process.exitCode = 1;
  },
);

async function run(): Promise<unknown> {
  const errand = readErrand(process.argv.slice(2));
  if (errand.list) return listMethods();
  const printer = createHiddenPrinter(process.env['CHANCERY_PROGRAM'] ?? '');
  const showProgress = createProgressLine((line) => process.stderr.write(`${line}\n`));
  const engine = createEngine({
    programVersion: packageVersion(),
    resources: path.join(import.meta.dirname, '../resources'),
    send: (message) => void hear(message),
  });

  async function hear(message: FromEngine): Promise<void> {
    if (message.type === 'progress') showProgress(message.progress);
    else if (message.type === 'print') {
      const { id, html, options } = message;
      engine.receive({ type: 'printed', id, ...(await printer.print(html, options)) });
    }
  }

  try {
    return await carryOut(engine, errand);
  } finally {
    printer.close();
    await engine.close();
  }
}

async function carryOut(engine: Engine, { method, store, input, create }: Errand): Promise<unknown> {
  const passphrase = process.env['CHANCERY_PASSPHRASE'] ?? '';
  if (create && store !== null) {
    const status = await engine.call('store.create', { path: store, passphrase, desk: defaultDesk });
    if (method === null) return status;
  }
  if (method === null) throw invalid('', 'no method is named');
  if (!isMethodName(method)) throw AppError.of('call.unknown-method', { method });
  if (opensItself(method)) return engine.call(method, withStore(input, method, store, passphrase) as never);
  if (store !== null && !create) await engine.call('store.unlock', { path: store, passphrase });
  return engine.call(method, input as never);
}

/** Whether a method names the store that it is about, so that none must be open before it. */
function opensItself(method: MethodName): boolean {
  return fieldsOf(method).includes('path') && method.startsWith('store.');
}

/** The input with path and passphrase from the command line and the environment, where the method takes them. */
function withStore(input: unknown, method: MethodName, store: string | null, passphrase: string): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const fields = fieldsOf(method);
  return {
    ...(store !== null && { path: store }),
    ...(fields.includes('passphrase') && { passphrase }),
    ...(fields.includes('desk') && { desk: defaultDesk }),
    ...input,
  };
}

function fieldsOf(method: MethodName): string[] {
  const { input }: Method = contract[method];
  return 'shape' in input && typeof input.shape === 'object' && input.shape !== null ? Object.keys(input.shape) : [];
}

function readErrand(args: string[]): Errand {
  const { values, positionals } = parse(args);
  const [method = null, ...more] = positionals;
  if (more.length > 0) throw invalid(method ?? '', `nothing is done with ${more.join(' ')}`);
  if (values.create && values.store === undefined) throw invalid(method ?? '', '--create needs --store FILE');
  return {
    method,
    store: values.store === undefined ? null : path.resolve(values.store),
    input: readInput(method ?? '', values.input),
    create: values.create,
    list: values.list,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        store: { type: 'string' },
        input: { type: 'string', default: '{}' },
        create: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw invalid('', error instanceof Error ? error.message : String(error));
  }
}

/** The input as JSON in the argument itself, or in the file that `@` names. */
function readInput(method: string, given: string): unknown {
  try {
    return JSON.parse(given.startsWith('@') ? readFileSync(given.slice(1), 'utf8') : given) as unknown;
  } catch (error) {
    throw invalid(method, `--input: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function invalid(method: string, problem: string): AppError {
  return AppError.of('call.invalid-input', { method, problem });
}

function packageVersion(): string {
  const text = readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
