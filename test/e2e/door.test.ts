import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programCommand } from '../../scripts/setup.mjs';
import { canShowWindow, electron, root } from './harness';

/** The command that starts the built program, for printing. */
function program(): string {
  return canShowWindow() ? JSON.stringify(programCommand(electron().executable)) : '';
}

function printFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('chancery-print-'));
}

/** The built door as `npm run -s engine -- …` starts it. */
describe('the headless door', { timeout: 120_000 }, () => {
  let folder = '';
  let store = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-door-'));
    store = path.join(folder, 'desk.chancery');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const door = (args: string[], passphrase = 'correct horse battery staple') => {
    const run = spawnSync(process.execPath, [path.join(root, 'dist/door.cjs'), ...args], {
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
      env: { ...process.env, CHANCERY_PASSPHRASE: passphrase, CHANCERY_PROGRAM: program() },
    });
    return { status: run.status, out: run.stdout, error: run.stderr };
  };

  it('makes a store and prints the answer as JSON and nothing else', () => {
    const made = door(['settings.get', '--store', store, '--create']);
    expect(made).toMatchObject({ status: 0, error: '' });
    expect(JSON.parse(made.out)).toMatchObject({ desk: { scheme: 'generic', language: 'en' } });
  });

  it('opens the store that is there, takes input from the line or from a file, and keeps what was written', () => {
    door(['--store', store, '--create']);
    const line = door(['settings.update', '--store', store, '--input', '{"desk":{"officer":"A. Officer"}}']);
    expect(line).toMatchObject({ status: 0, error: '' });
    const file = path.join(folder, 'input.json');
    writeFileSync(file, '{"desk":{"ministry":"Ministério"}}');
    expect(door(['settings.update', '--store', store, '--input', `@${file}`]).status).toBe(0);
    expect(JSON.parse(door(['settings.get', '--store', store]).out)).toMatchObject({
      desk: { officer: 'A. Officer', ministry: 'Ministério' },
    });
    expect(JSON.parse(door(['store.status', '--store', store]).out)).toMatchObject({ state: 'unlocked', path: store });
  });

  it('needs no store for what needs none', () => {
    expect(JSON.parse(door(['settings.schemes']).out)).toHaveLength(5);
    expect(JSON.parse(door(['store.look', '--store', store]).out)).toMatchObject({ exists: false });
  });

  it('lists every method with its policies and the JSON Schemas of input and output', () => {
    const listed = JSON.parse(door(['--list']).out) as { method: string; input: unknown; output: unknown }[];
    expect(listed.map(({ method }) => method)).toEqual(expect.arrayContaining(['store.create', 'points.create']));
    expect(listed.find(({ method }) => method === 'search.find')).toMatchObject({
      needs: 'unlocked',
      writes: [],
      input: {
        type: 'object',
        required: ['text', 'limit'],
        properties: { text: { type: 'string' }, limit: { type: 'integer', maximum: 100 } },
        additionalProperties: false,
      },
      output: { type: 'array' },
    });
  });

  it.each([
    ['an unknown method', ['figures.eat'], 'call.unknown-method'],
    ['no method', [], 'call.invalid-input'],
    ['an unknown switch', ['settings.get', '--force'], 'call.invalid-input'],
    ['input that is no JSON', ['settings.get', '--input', '{'], 'call.invalid-input'],
    ['input of another shape', ['search.find', '--input', '{"text":1}'], 'call.invalid-input'],
    ['a method without its store', ['settings.get'], 'store.locked'],
    ['a store that is not there', ['settings.get', '--store', '/nowhere/desk.chancery'], 'store.missing'],
  ])('refuses %s with a worded error on stderr and an empty stdout', (_what, args, code) => {
    const refused = door(args);
    expect(refused).toMatchObject({ status: 1, out: '' });
    const error = JSON.parse(refused.error) as Record<string, unknown>;
    expect(error).toMatchObject({ code, message: expect.any(String), hint: expect.any(String) });
    expect(Object.keys(error)).toEqual(expect.arrayContaining(['params', 'where']));
  });

  it.skipIf(!canShowWindow())('exports PDF by the program started hidden, and leaves nothing of it behind', () => {
    const made = JSON.parse(door(['visits.createSample', '--store', store, '--create']).out) as { packId: string };
    const file = path.join(folder, 'pack.pdf');
    const before = printFolders();
    const input = { packId: made.packId, format: 'pdf', copy: 'clean', path: file, override: 'a test' };
    const run = door(['packs.export', '--store', store, '--input', JSON.stringify(input)]);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ path: file, format: 'pdf' });
    expect(readFileSync(file, 'latin1')).toMatch(/^%PDF-/);
    expect(printFolders().filter((name) => !before.includes(name))).toEqual([]);
  });

  it('refuses a wrong passphrase', () => {
    door(['--store', store, '--create']);
    const refused = door(['settings.get', '--store', store], 'another passphrase altogether');
    expect(refused.status).toBe(1);
    expect(JSON.parse(refused.error)).toMatchObject({ code: 'store.wrong-passphrase' });
  });

  it('makes no store over another', () => {
    door(['--store', store, '--create']);
    expect(JSON.parse(door(['--store', store, '--create']).error)).toMatchObject({ code: 'store.exists' });
    expect(readdirSync(folder)).toContain('desk.chancery');
  });
});
