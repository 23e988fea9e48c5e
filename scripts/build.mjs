// Builds with Vite what Electron and the headless door run, and only when a source has changed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, say } from './setup.mjs';

const dist = path.join(root, 'dist');

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'scripts/build.mjs',
  'package.json',
  'package-lock.json',
];

/** The programs that run without a page besides the main process: file in dist/, source, and the oldest Node that runs it. */
const programs = [
  { file: 'preload', entry: 'electron/preload/preload.ts', target: 'node18' },
  { file: 'engine', entry: 'electron/engine/main.ts', target: 'node22' },
  { file: 'worker', entry: 'electron/engine/worker.ts', target: 'node22' },
  { file: 'reader', entry: 'electron/engine/readers/worker.ts', target: 'node22' },
  { file: 'finder', entry: 'electron/engine/sources/finder.ts', target: 'node22' },
  { file: 'import-writer', entry: 'electron/engine/sources/import-writer.ts', target: 'node22' },
  { file: 'checkpoint', entry: 'electron/engine/store/checkpoint.ts', target: 'node22' },
  { file: 'door', entry: 'electron/engine/door.ts', target: 'node22' },
];

/**
 * Builds everything into dist/.
 * @param {{ engineNode: string }} how  engineNode is the Node that runs the engine: '' for Electron's
 *   own, which is what ships; the stand-in's is too old for the store, so there it is a path, absolute or from the
 *   packaged program's resources
 */
export async function build({ engineNode }) {
  const stamp = path.join(dist, '.built-from');
  const current = fingerprint(engineNode);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
  say('Building …');
  // Aside first: what is there stays whole until all of the new is, for a program that runs from it.
  const aside = `${dist}.${process.pid}`;
  await asProduction(() =>
    Promise.all([
      buildRenderer(path.join(aside, 'renderer')),
      ...programs.map(({ file, entry, target }) => buildProgram({ entry, file: `${file}.cjs`, target, folder: aside })),
      buildMain(engineNode, aside),
    ]),
  );
  writeFileSync(path.join(aside, path.basename(stamp)), current);
  rmSync(dist, { recursive: true, force: true });
  renameSync(aside, dist);
}

/**
 * The same as build() in another folder, for a package whose engine another Node runs: copied but for the main process,
 * which alone knows who runs the engine. What build() made must be there.
 * @param {{ engineNode: string, folder: string }} how
 */
export async function buildFor({ engineNode, folder }) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true });
  await asProduction(() => buildMain(engineNode, folder));
}

function buildMain(/** @type {string} */ engineNode, /** @type {string} */ folder) {
  const define = { __STANDIN__: JSON.stringify(engineNode) };
  return buildProgram({ entry: 'electron/main/main.ts', file: 'main.cjs', target: 'node18', folder, define });
}

/** Vite and React build for the NODE_ENV that they find, and a test runner has set its own. */
async function asProduction(/** @type {() => Promise<unknown>} */ work) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function buildRenderer(/** @type {string} */ outDir) {
  const vite = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await vite.build({
    configFile: false,
    logLevel: 'warn',
    root: path.join(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome114',
      license: { fileName: 'licences.md' },
      outDir,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 4096,
    },
  });
}

/**
 * Bundles one program for Node into a CommonJS file, and beside it what it imports only when it needs it: to read all
 * of the large libraries would hold each thread for half a second. Electron, Node's modules and the native store stay
 * outside.
 * @param {{ entry: string, file: string, target: string, folder: string, define?: Record<string, string> }} program
 */
export async function buildProgram({ entry, file, target, folder, define = {} }) {
  const vite = await import('vite');
  const name = path.basename(file, '.cjs');
  await vite.build({
    configFile: false,
    logLevel: 'warn',
    root,
    define,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, entry),
      target,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      license: { fileName: `${name}.licences.md` },
      rollupOptions: {
        external: ['electron', 'better-sqlite3', /^node:/],
        output: { format: 'cjs', entryFileNames: file, chunkFileNames: `${name}.[name].cjs` },
      },
    },
  });
}

/** Changes whenever a source, or the way it is built, does: names, sizes and times of change, not contents. */
function fingerprint(/** @type {string} */ engineNode) {
  const hash = createHash('sha256').update(engineNode);
  const visit = (/** @type {string} */ name) => {
    const stat = statSync(name);
    if (stat.isDirectory()) for (const entry of readdirSync(name).toSorted()) visit(path.join(name, entry));
    else if (!/\.test\.tsx?$/.test(name)) hash.update(`${name}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const name of sources.map((source) => path.join(root, source)).filter((source) => existsSync(source)))
    visit(name);
  return hash.digest('hex');
}
