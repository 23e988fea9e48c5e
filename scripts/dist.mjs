// npm run dist: packages the program for this platform as electron-builder.yml says. For tests there are
//   --dir              only the folder, no installer
//   --dir=driven       the same, but a debugger may drive it
// and where only the stand-in can be had
//   --stand-in              driven too, its engine outside the archive and run by a Node that goes along: all of it runs
//   --stand-in=as-shipped   the archive and fuses as they ship: the program runs up to opening a store
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, buildFor } from './build.mjs';
import { root, setUp, stop } from './setup.mjs';
import { standInFolder, standInVersion } from './stand-in.mjs';

/** Lets tests drive the main process; it does not ship. */
const drivable = { enableNodeCliInspectArguments: true };

const given = process.argv.slice(2);
const ready = await setUp({ window: true, tests: false });
if (given.some((argument) => argument.startsWith('--stand-in'))) {
  if (!ready.standIn) stop('The official Electron is here: there is no need for the stand-in.');
  await packOnStandIn(given.includes('--stand-in=as-shipped'));
} else {
  if (ready.standIn || ready.electron === null) stop('Only the official Electron ships, and it cannot be had here.');
  await build({ engineNode: '' });
  const driven = given.includes('--dir=driven');
  const folder = driven ? { directories: { output: 'release/driven' } } : {};
  const fuses = { grantFileProtocolExtraPrivileges: false, ...(driven ? drivable : {}) };
  await pack(driven || given.includes('--dir') ? 'dir' : undefined, { electronFuses: fuses, ...folder });
}

async function packOnStandIn(/** @type {boolean} */ asShipped) {
  const name = asShipped ? 'as-shipped' : 'stand-in';
  const folder = path.join('.cache/package', name);
  await build({ engineNode: ready.node });
  await buildFor({ engineNode: asShipped ? '' : 'node24', folder: path.join(root, folder) });
  await pack('dir', {
    electronDist: standInFolder,
    electronVersion: standInVersion,
    directories: { output: path.join('release', name) },
    files: ['!dist/**', { from: folder, to: 'dist', filter: ['**/*', '!{door.*,.built-from}'] }],
    afterPack: ({ appOutDir }) => rmSync(path.join(appOutDir, 'resources/default_app.asar')),
    ...(asShipped
      ? {}
      : {
          asarUnpack: [
            '**/{engine,worker,reader,finder,import-writer,checkpoint}.*cjs',
            'node_modules/better-sqlite3/**',
          ],
          extraResources: [{ from: ready.node, to: 'node24' }],
          electronFuses: drivable,
        }),
  });
}

/**
 * Runs electron-builder on electron-builder.yml with changes: its lists are added to, the rest is replaced.
 * @param {string | undefined} target  undefined for those that the file names
 * @param {import('electron-builder').Configuration} changes
 */
async function pack(target, changes) {
  const { build: run, createTargets, Platform } = await import('electron-builder');
  await run({
    projectDir: root,
    targets: createTargets([Platform.current()], target),
    publish: 'never',
    config: changes,
  });
}
