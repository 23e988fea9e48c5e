import { defineConfig } from 'vitest/config';

const everywhere = { exclude: ['node_modules/**', 'dist/**', 'release/**', '.cache/**', 'out/**'] };

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          ...everywhere,
          name: 'unit',
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
          globalSetup: 'test/built.ts',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
