/**
 * Where a thread's code is: beside the program's bundle. An engine that runs from source, as in tests, starts the threads
 * that were built last. `from` is the URL of the host's own file.
 */
export function workerCode(from: string, bundle: string): URL {
  return from.endsWith('.ts') ? new URL(`../../dist/${bundle}`, import.meta.url) : new URL(`./${bundle}`, from);
}
