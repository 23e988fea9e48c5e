import { defineConfig } from 'vitest/config';

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
    projects: [
      {
        test: {
          ...everywhere,
          name: 'unit',
          // The engine starts its threads from their bundles.
          globalSetup: ['test/built.ts', 'test/prepared-stores.ts'],
          setupFiles: 'test/support/quick-key.ts',
          // First what takes seconds, on all processors; then the windows.
          maxWorkers: '100%',
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
          sequence: { groupOrder: 1 },
          globalSetup: ['test/built.ts', 'test/prepared-stores.ts'],
          setupFiles: 'test/e2e/screen.ts',
          include: ['test/e2e/**/*.test.ts'],
          // Each window has a screen of its own there; elsewhere they would take each other's focus.
          maxWorkers: process.platform === 'linux' ? 2 : 1,
        },
      },
    ],
  },
});
