import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Properties run thousands of cases; on a busy machine that takes its time.
const shared = { environment: 'node' as const, retry: 0, testTimeout: 120_000 };
/** One browser at a time: these tests look at windows, focus and times, and two at once take as long as one after the other. */
const browsers = { ...shared, testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false };
const RECORD = 'tools/browser/chromium/record.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/e2e-firefox/**', 'tests/hostile/browser/**'],
          maxWorkers: availableParallelism(),
        },
      },
      {
        test: {
          ...browsers,
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts', 'tests/hostile/browser/**/*.test.ts'],
          globalSetup: [RECORD],
        },
      },
      {
        test: {
          ...browsers,
          name: 'firefox',
          include: ['tests/e2e-firefox/**/*.test.ts'],
          globalSetup: [RECORD, 'tools/browser/firefox/pack.ts'],
        },
      },
    ],
  },
});
