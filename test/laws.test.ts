import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceText } from './laws';
import { breaches } from './laws';

const root = resolve(import.meta.dirname, '..');

function sourcesIn(folder: string): SourceText[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function lawsBrokenBy(path: string, text: string): string[] {
  return breaches([{ path, text }]).map(({ law }) => law);
}

describe('the laws of the layout', () => {
  it('are kept by every source file', () => {
    const sources = ['shared', 'electron', 'renderer', 'scripts', 'test'].flatMap(sourcesIn);
    expect(sources.length).toBeGreaterThan(20);
    expect(breaches(sources.filter(({ path }) => path !== 'test/laws.test.ts'))).toEqual([]);
  });

  it.each([
    ['shared/pack/compile.ts', "import { readFile } from 'node:fs';", 'shared does without node:fs'],
    ['shared/pack/compile.ts', "import { shell } from 'electron';", 'shared does without electron'],
    [
      'shared/pack/compile.ts',
      "import type { Deal } from '../../renderer/app/deal';",
      'shared imports only from shared',
    ],
    [
      'shared/pack/compile.ts',
      "const later = import('../../electron/engine/serve');",
      'shared imports only from shared',
    ],
    [
      'shared/document/blocks.ts',
      "import { a } from '../pack/a';",
      'shared/document imports only from shared/document',
    ],
    ['electron/main/windows.ts', "import Database from 'better-sqlite3';", 'electron/main does without better-sqlite3'],
    ['electron/main/a.ts', "import { b } from '../engine/b';", 'electron/main imports only from electron/main, shared'],
    ['electron/engine/serve.ts', "import { app } from 'electron';", 'electron/engine does without electron'],
    [
      'electron/preload/preload.ts',
      "import { compile } from '../../shared/pack/compile';",
      'electron/preload imports only from electron/preload, shared/contract',
    ],
    ['renderer/app/bridge.ts', "import path from 'node:path';", 'renderer does without node:path'],
    [
      'renderer/app/bridge.ts',
      "import { serve } from '../../electron/engine/serve';",
      'renderer imports only from renderer, shared, resources',
    ],
    [
      'renderer/ui/table.tsx',
      "import { points } from '../features/points/queries';",
      'renderer/ui imports only from renderer/ui, shared, renderer/app',
    ],
    [
      'renderer/features/packs/outline.tsx',
      "import { PointRow } from '../points/point-row';",
      'features never import each other',
    ],
    [
      'renderer/features/packs/outline.test.tsx',
      "import { a } from '../points/a';",
      'features never import each other',
    ],
    ['renderer/editor/chip.tsx', "import { a } from '../features/figures/a';", 'the editor knows no feature'],
    [
      'electron/engine/packs/compile-pack.ts',
      "import { methods } from '../points/methods';",
      "an area never calls another's methods",
    ],
    [
      'electron/engine/packs/compile-pack.ts',
      "const all = database.prepare('SELECT id FROM point');",
      'SQL is written only in queries.ts, store/ and search/',
    ],
    [
      'electron/engine/points/methods.ts',
      'const one = read(`select id\n  from point where id = ?`);',
      'SQL is written only in queries.ts, store/ and search/',
    ],
    ['shared/figures/helpers.ts', '', 'folders and files are named after what they hold'],
    ['renderer/common/button.tsx', '', 'folders and files are named after what they hold'],
    ['renderer/ui/index.ts', '', 'files are imported directly, nothing is passed on'],
    ['renderer/ui/all.ts', "export * from './button';", 'files are imported directly, nothing is passed on'],
    ['shared/a.ts', "export type {\n  B,\n} from './b';", 'files are imported directly, nothing is passed on'],
    ['test/corpus/read.test.ts', "const file = '../../../sample/a.xlsx';", 'nothing reaches outside the repository'],
  ])('are broken in %s by %s', (path, text, law) => {
    expect(lawsBrokenBy(path, text)).toContain(law);
  });

  it.each([
    ['shared/pack/compile.ts', "import { block } from '../document/blocks';\nimport { z } from 'zod';"],
    ['electron/engine/packs/compile-pack.ts', "import { allPoints } from '../points/queries';"],
    ['electron/engine/registry.ts', "import { methods } from './points/methods';"],
    ['electron/engine/points/queries.ts', "const one = 'SELECT id FROM point WHERE id = ?';"],
    ['electron/engine/points/methods.ts', '// select nothing from here\nconst update = "Update available";'],
    ['renderer/features/points/list.tsx', "import { call } from '../../app/bridge';\nimport { Row } from './row';"],
    ['renderer/app/shell.tsx', "import { PointsScreen } from '../features/points/points-screen';"],
    ['shared/pack/compile.test.ts', "import { readFileSync } from 'node:fs';"],
  ])('are kept in %s by %s', (path, text) => {
    expect(breaches([{ path, text }])).toEqual([]);
  });
});
