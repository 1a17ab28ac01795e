import { defineConfig } from 'vitest/config';

const shared = { environment: 'node' as const, retry: 0 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          // Properties ask thousands of cases; a busy machine takes its time over them.
          testTimeout: 30_000,
        },
      },
      // One browser at a time: these tests look at windows and focus.
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
