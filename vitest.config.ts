import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { firstFrame } from './tools/first-frame/plugin.ts';

/** For a machine that does other things too; what is patient takes its time. Nothing is judged by it. */
const shared = { retry: 0, testTimeout: process.env.ENDURANCE ? 600_000 : 120_000, hookTimeout: 120_000 };
/** States of a browser are waited for, however long a busy machine takes. */
const patient = { ...shared, environment: 'node' as const, expect: { poll: { timeout: 60_000, interval: 20 } } };
const RECORD = 'tools/browser/chromium/record.ts';
/** What needs the built extension; `npm test` builds it first. */
const BUILT = ['tests/built/**/*.test.ts'];
/** What replaces globals of the browser or breaks them on purpose: each file in a process of its own. */
const ALONE = ['tests/platform/**/*.test.ts', 'tests/hostile/*.test.ts'];
/** The same, with a document. */
const ALONE_DRAWN = ['tests/components/popup/first-frame.test.tsx'];
const CHROMIUM = ['tests/e2e/**/*.test.ts', 'tests/hostile/browser/**/*.test.ts'];
const FIREFOX = ['tests/e2e-firefox/**/*.test.ts'];
/** What only `npm run test:endurance` has (`tests/support/endurance.ts`). */
const ENDURANCE_ONLY = process.env.ENDURANCE ? [] : ['**/*.endurance.test.ts'];

/**
 * As many as there are cores: a browser is several processes itself. On two cores four files of journeys took 154 s one
 * by one, 127 s two at a time and 156 s three at a time (November 2026). Each browser has a profile of its own, and
 * knows nothing of the others.
 */
const maxWorkers = availableParallelism();

export default defineConfig({
  test: {
    maxWorkers,
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          environment: 'node',
          // They change nothing outside of themselves: the guide and the rules are loaded once a process, not once a
          // file.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...ALONE, ...BUILT, ...CHROMIUM, ...FIREFOX, ...ENDURANCE_ONLY],
          sequence: { groupOrder: 1 },
        },
      },
      { test: { ...shared, name: 'platform', environment: 'node', include: ALONE, exclude: ENDURANCE_ONLY } },
      {
        // Views and hooks, drawn without a browser.
        test: {
          ...shared,
          name: 'components',
          environment: 'happy-dom',
          // The document is there once a process; the set-up empties it after each test.
          isolate: false,
          setupFiles: ['tests/components/support/empty-document.ts'],
          include: ['tests/components/**/*.test.tsx'],
          exclude: ALONE_DRAWN,
        },
      },
      {
        plugins: [firstFrame()],
        test: { ...shared, name: 'first-frame', environment: 'happy-dom', include: ALONE_DRAWN },
      },
      { test: { ...shared, name: 'built', environment: 'node', include: BUILT, exclude: ENDURANCE_ONLY } },
      {
        test: {
          ...patient,
          name: 'chromium',
          // A process keeps its browser from one file to the next (`sharedSession`).
          isolate: false,
          include: CHROMIUM,
          exclude: ENDURANCE_ONLY,
          globalSetup: [RECORD],
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...patient,
          name: 'firefox',
          include: FIREFOX,
          exclude: ENDURANCE_ONLY,
          globalSetup: [RECORD, 'tools/browser/firefox/pack.ts'],
        },
      },
    ],
  },
});
