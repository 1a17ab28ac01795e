import { defineConfig } from 'vitest/config';

// Properties run thousands of cases; on a busy machine that takes its time.
const shared = { environment: 'node' as const, retry: 0, testTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/e2e-firefox/**', 'tests/hostile/browser/**'],
        },
      },
      // One browser at a time: these tests look at windows and focus.
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts', 'tests/hostile/browser/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/record.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'firefox',
          include: ['tests/e2e-firefox/**/*.test.ts'],
          globalSetup: ['tests/e2e-firefox/support/pack.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
