/**
 * Where a worker's code is: beside the program's bundle, or, run from source as by tests, the TypeScript file behind a
 * start that can load it. `from` is the URL of the host's own file, `source` the worker's path as seen from this folder.
 */
export function workerCode(from: string, source: string, bundle: string): { file: URL; argv: string[] } {
  return from.endsWith('.ts')
    ? { file: new URL('./from-source.mjs', import.meta.url), argv: [source] }
    : { file: new URL(bundle, from), argv: [] };
}
