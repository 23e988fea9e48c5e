import type { TestProject } from 'vitest/node';
import { build } from '../scripts/build.mjs';
import { setUp } from '../scripts/setup.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Electron that shows the window in these tests, and whether it is the stand-in; null where there is none. */
    electron: { executable: string; standIn: boolean } | null;
  }
}

/** Before any test: what windows show and the engine's threads run is built from the sources as they are now. */
export async function setup(project: TestProject): Promise<void> {
  const ready = await setUp({ window: true, tests: true });
  await build({ engineNode: ready.standIn ? ready.node : '' });
  project.provide('electron', ready.electron === null ? null : { executable: ready.electron, standIn: ready.standIn });
}
