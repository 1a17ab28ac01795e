import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** For a machine that does other things too; what is patient takes its time. Nothing is judged by it. */
const shared = { retry: 0, testTimeout: process.env.ENDURANCE ? 600_000 : 120_000, hookTimeout: 120_000 };
const RECORD = 'tools/browser/chromium/record.ts';
/** What needs the built extension; `npm test` builds it first. */
const BUILT = ['tests/built/**/*.test.ts'];
const CHROMIUM = ['tests/e2e/**/*.test.ts', 'tests/hostile/browser/**/*.test.ts'];
const FIREFOX = ['tests/e2e-firefox/**/*.test.ts'];

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...BUILT, ...CHROMIUM, ...FIREFOX],
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Views and hooks, drawn without a browser.
        test: {
          ...shared,
          name: 'components',
          environment: 'happy-dom',
          include: ['tests/components/**/*.test.tsx'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { ...shared, name: 'built', environment: 'node', include: BUILT, sequence: { groupOrder: 1 } },
      },
      {
        test: {
          ...shared,
          name: 'chromium',
          environment: 'node',
          include: CHROMIUM,
          globalSetup: [RECORD],
          // Each file starts a browser with a profile of its own: two at a time know nothing of each other.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...shared,
          name: 'firefox',
          environment: 'node',
          include: FIREFOX,
          globalSetup: [RECORD, 'tools/browser/firefox/pack.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
