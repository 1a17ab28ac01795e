import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Properties run thousands of cases; on a busy machine that takes its time.
const shared = { environment: 'node' as const, retry: 0, testTimeout: 120_000 };
const RECORD = 'tests/e2e/support/record.ts';
const browsers = { ...shared, testTimeout: 60_000, hookTimeout: 60_000, globalSetup: [RECORD] };

/** Tests that judge times, and the longest ones that a browser beside them would only slow down. */
const MEASURED = [
  'tests/e2e/budget.test.ts',
  'tests/e2e/desk-crash.test.ts',
  'tests/e2e/desk-typing.test.ts',
  'tests/e2e/note-crash.test.ts',
  'tests/hostile/browser/heap.test.ts',
];

export default defineConfig({
  test: {
    // One group after the other.
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/e2e-firefox/**', 'tests/hostile/browser/**'],
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      // Every file starts a browser of its own, which waits more than it works: two at once.
      {
        test: {
          ...browsers,
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts', 'tests/hostile/browser/**/*.test.ts'],
          exclude: MEASURED,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...browsers,
          name: 'firefox',
          include: ['tests/e2e-firefox/**/*.test.ts'],
          globalSetup: [RECORD, 'tests/e2e-firefox/support/pack.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...browsers,
          name: 'measured',
          include: MEASURED,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
