import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * On Linux each window has a screen of its own, and windows share the workers with units: three for two processors, since a
 * test in a window waits a third of its time. Elsewhere windows would take each other's focus: they come one by one, after
 * the units.
 */
const together = process.platform === 'linux';
const workers = together ? Math.ceil(availableParallelism() * 1.5) : availableParallelism();

/** Units first, of them first what takes long, imports of files and writing of documents; then windows. */
class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) =>
      project.name === 'e2e' ? 2 : /engine\/(sources|writers)\//.test(moduleId) ? 0 : 1;
    // oxlint-disable-next-line unicorn/no-array-sort -- not an array's, but the one that orders by size and by time
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

/** Time limits are for what hangs: a busy machine never fails a test. */
const everywhere = {
  exclude: ['node_modules/**', 'dist/**', 'release/**', '.cache/**', 'out/**'],
  testTimeout: 120_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    sequence: { sequencer: Order },
    projects: [
      {
        test: {
          ...everywhere,
          name: 'unit',
          // The engine starts its threads from their bundles.
          globalSetup: ['test/built.ts', 'test/prepared-stores.ts'],
          setupFiles: 'test/support/quick-key.ts',
          maxWorkers: workers,
          // To read the engine's modules anew for each file takes a quarter of the time, and no file mocks any.
          isolate: false,
          sequence: { groupOrder: 0 },
          include: [
            '{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}',
            'test/*.test.ts',
            'test/{corpus,golden,stores}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'e2e',
          sequence: { groupOrder: together ? 0 : 1 },
          globalSetup: ['test/built.ts', 'test/prepared-stores.ts'],
          setupFiles: 'test/e2e/screen.ts',
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: together ? workers : 1,
        },
      },
    ],
  },
});
