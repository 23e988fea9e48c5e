import path from 'node:path';
import { app } from 'electron';
import type { EngineProgram } from './transport';

// Set by the build; see `transport.ts`.
declare const __STANDIN__: string;

/** Where the parts of the program lie: in the folder of the sources, or in the package. */

/** Folder of the data shipped with the program. */
export function resourcesFolder(): string {
  return path.join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources');
}

export function rendererFolder(): string {
  return path.join(import.meta.dirname, 'renderer');
}

export function preloadFile(): string {
  return path.join(import.meta.dirname, 'preload.cjs');
}

export function engineProgram(): EngineProgram {
  const entry = path.join(import.meta.dirname, 'engine.cjs');
  return {
    // Another Node than Electron's own cannot read inside the archive; there the engine is packed beside it.
    entry: __STANDIN__ === '' ? entry : entry.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked'),
    args: [app.getVersion(), resourcesFolder()],
    node: __STANDIN__ === '' ? '' : path.resolve(process.resourcesPath, __STANDIN__),
  };
}
