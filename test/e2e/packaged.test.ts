import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readDocx } from '../documents/read-docx';
import { drive } from './debugger';
import { canShowWindow, launch, programArguments, root } from './harness';
import { passphrase } from './desk';
import { engine, exportPack, firstRun, unlock, willSave } from './officer';

const standIn = inject('electron')?.standIn === true;
const driven = { argument: standIn ? '--stand-in' : '--dir=driven', folder: standIn ? 'stand-in' : 'driven' };
const shipped = { argument: standIn ? '--stand-in=as-shipped' : '--dir', folder: standIn ? 'as-shipped' : '' };

const unpacked = (layout: { folder: string }) => path.join(root, 'release', layout.folder, 'linux-unpacked');
const executable = (layout: { folder: string }) => path.join(unpacked(layout), 'chancery');

/** Packages are made for the platform that they are made on; the others' are tried there, by `--self-check`. */
describe.skipIf(!canShowWindow() || process.platform !== 'linux')('the packaged program', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-packaged-'));
    for (const layout of [driven, shipped]) {
      rmSync(unpacked(layout), { recursive: true, force: true });
      const made = spawnSync(process.execPath, ['scripts/dist.mjs', layout.argument], { cwd: root, encoding: 'utf8' });
      if (made.status !== 0) throw new Error(`dist ${layout.argument}: ${made.stdout}${made.stderr}`);
    }
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what runs and its licences, and nothing of its making', () => {
    const resources = path.join(unpacked(shipped), 'resources');
    expect(readdirSync(resources).toSorted()).toEqual(['LICENSE', 'app.asar', 'app.asar.unpacked', 'resources']);
    expect(readdirSync(path.join(resources, 'resources')).toSorted()).toEqual(
      [
        'CREDITS.md',
        'fonts',
        'icons',
        'marking-schemes.json',
        'places.json',
        'products',
        'sample',
        'texts',
        'visit-preset-words.csv',
        'visit-presets.json',
      ].toSorted(),
    );
    const files = filesOf(path.join(resources, 'app.asar'));
    expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(['dist', 'node_modules', 'package.json']));
    expect(
      files.filter((file) => /^node_modules\/(?!better-sqlite3\/(lib|prebuilds)\/)/.test(file)).toSorted(),
    ).toEqual(['node_modules/better-sqlite3/LICENSE', 'node_modules/better-sqlite3/package.json']);
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([
      `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ]);
    expect(files.filter((file) => /\.(ts|tsx|map|test\.\w+)$|door|built-from/.test(file))).toEqual([]);
    for (const program of ['main', 'preload', 'engine', 'worker', 'reader', 'finder', 'import-writer', 'checkpoint'])
      expect(files).toEqual(expect.arrayContaining([`dist/${program}.cjs`, `dist/${program}.licences.md`]));
    expect(files).toEqual(expect.arrayContaining(['dist/renderer/index.html', 'dist/renderer/licences.md']));
    expect(existsSync(path.join(unpacked(shipped), 'LICENSES.chromium.html'))).toBe(true);
  });

  it('has every fuse as it ships', async () => {
    const wire = await getCurrentFuseWire(executable(shipped));
    const { RunAsNode, EnableCookieEncryption, EnableNodeOptionsEnvironmentVariable } = FuseV1Options;
    const { EnableNodeCliInspectArguments, EnableEmbeddedAsarIntegrityValidation, OnlyLoadAppFromAsar } = FuseV1Options;
    const on = [EnableCookieEncryption, EnableEmbeddedAsarIntegrityValidation, OnlyLoadAppFromAsar];
    const off = [
      RunAsNode,
      EnableNodeOptionsEnvironmentVariable,
      EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      // The stand-in is older than this fuse.
      ...(standIn ? [] : [FuseV1Options.GrantFileProtocolExtraPrivileges]),
    ];
    for (const fuse of on) expect([fuse, wire[fuse]]).toEqual([fuse, FuseState.ENABLE]);
    for (const fuse of off) expect([fuse, wire[fuse]]).toEqual([fuse, FuseState.DISABLE]);
  });

  it('runs as it ships, its engine from the archive, up to the store', async () => {
    const userData = path.join(folder, 'as-shipped');
    const program = await drive(executable(shipped), programArguments({ userData, program: null }));
    const call = (method: string, input: unknown) =>
      program.evaluate(`chancery.call(crypto.randomUUID(), '${method}', ${JSON.stringify(input)})`);
    try {
      await expect.poll(() => program.evaluate('document.body.innerText')).toContain('Start empty');
      expect(await call('settings.schemes', {})).toMatchObject({ ok: true, value: expect.any(Array) });
      const storePath = path.join(folder, 'as-shipped.chancery');
      const desk = {
        ministry: '',
        desk: '',
        officer: '',
        extension: '',
        country: null,
        scheme: 'generic',
        language: 'en',
      };
      // The stand-in's own Node is too old for the store; the engine that dies of it comes back.
      expect(await call('store.create', { path: storePath, passphrase, desk })).toMatchObject(
        standIn ? { ok: false, error: { code: 'engine.stopped' } } : { ok: true },
      );
      await expect.poll(() => call('settings.schemes', {})).toMatchObject({ ok: true });
    } finally {
      await program.close();
    }
  });

  it('goes from first run to a Word file, and from unlocking to the same', async () => {
    let program = await launch({ packaged: executable(driven) });
    const { userData, storePath } = program;
    try {
      await firstRun(program.page, 'Open the sample visit');
      await program.page.getByRole('heading', { name: 'President of Belarus to Pakistan' }).waitFor();
      const first = await exported('first.docx');
      await program.app.close();
      program = await launch({ packaged: executable(driven), of: { userData, storePath } });
      await unlock(program.page);
      await program.page.getByRole('button', { name: 'Search or do…' }).waitFor();
      const visits = await engine(program.page, 'visits.list', {});
      expect(visits.map(({ title }) => title)).toEqual(['President of Belarus to Pakistan']);
      await program.page.getByText('President of Belarus to Pakistan').first().click();
      expect(await exported('second.docx')).toEqual(first);
    } finally {
      await program.app.close();
      rmSync(userData, { recursive: true, force: true });
    }

    async function exported(name: string) {
      const file = path.join(folder, name);
      await willSave(program.app, file);
      await program.page.getByRole('tab', { name: /^Pack/ }).click();
      await program.page.locator('section.sheet').first().waitFor();
      await exportPack(program.page);
      const read = await readDocx(readFileSync(file));
      expect(read.headings.length).toBeGreaterThan(10);
      expect(read.notes.length).toBeGreaterThan(0);
      return read;
    }
  }, 120_000);

  it('checks itself on the computer that it is installed on', () => {
    const args = programArguments({ userData: path.join(folder, 'check'), program: null, args: ['--self-check'] });
    const run = spawnSync(executable(driven), args, { encoding: 'utf8', timeout: 100_000 });
    expect(run).toMatchObject({ status: 0, stdout: 'ok\n' });
  }, 120_000);
});

interface Folder {
  files?: Record<string, Folder>;
}

/** Paths of the files that the head of an asar archive lists: four numbers, the last the length of the JSON after them. */
function filesOf(archive: string): string[] {
  const bytes = readFileSync(archive);
  const head = JSON.parse(bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')) as Folder;
  const walk = ({ files = {} }: Folder, at: string): string[] =>
    Object.entries(files).flatMap(([name, entry]) =>
      entry.files === undefined ? [`${at}${name}`] : walk(entry, `${at}${name}/`),
    );
  return walk(head, '');
}
