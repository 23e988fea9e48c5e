import { benchExport } from './export';
import { benchImport } from './import';
import { benchSearch } from './search';
import { benchWindow } from './window';

/** `npm run bench [NAME …]`: ratios against floors taken in the same run, and peak memory beside each. */
const benches = { window: benchWindow, import: benchImport, search: benchSearch, export: benchExport };
type Name = keyof typeof benches;

const isName = (name: string): name is Name => Object.hasOwn(benches, name);

async function run(): Promise<void> {
  const asked = process.argv.slice(2).filter(isName);
  const names = asked.length > 0 ? asked : Object.keys(benches).filter(isName);
  for (const name of names) await benches[name]();
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  // Not merely the code: an engine that was not closed would keep the process.
  process.exit(1);
});
