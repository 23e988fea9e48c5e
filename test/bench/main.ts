import { spawnSync } from 'node:child_process';
import { benchExport, exportOnce } from './export';
import { benchFigures } from './figures';
import { benchImport } from './import';
import { importOnce } from './import-once';
import { benchImportSteps } from './import-steps';
import { benchPack } from './pack';
import { benchPaint } from './paint';
import { benchPeople } from './people';
import { benchSearch } from './search';
import { benchVisit } from './visit';
import { benchWindow } from './window';

/** `npm run bench [NAME …]`: ratios against floors taken in the same run, and peak memory beside each. */
const benches = {
  window: benchWindow,
  paint: benchPaint,
  import: benchImport,
  'import-steps': benchImportSteps,
  search: benchSearch,
  figures: benchFigures,
  export: benchExport,
  pack: benchPack,
  visit: benchVisit,
  people: benchPeople,
};
type Name = keyof typeof benches;

const isName = (name: string): name is Name => Object.hasOwn(benches, name);

/** Each bench in a process of its own, so that its peak of memory is its own. */
async function run(): Promise<void> {
  const [first, store = '', file = '', after] = process.argv.slice(2);
  if (first === 'import-once') return importOnce(store, file, after === undefined ? null : Number(after));
  if (first === 'export-once') return exportOnce();
  const asked = process.argv.slice(2).filter(isName);
  const [only, ...others] = asked.length > 0 ? asked : Object.keys(benches).filter(isName);
  if (only !== undefined && others.length === 0) return benches[only]();
  for (const name of [only, ...others]) {
    const args = [...process.execArgv, process.argv[1] ?? '', name ?? ''];
    if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) throw new Error(`${name} failed`);
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  // Not merely the code: an engine that was not closed would keep the process.
  process.exit(1);
});
