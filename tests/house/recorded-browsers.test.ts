import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../tools/root';

// The sheets for a firm say that the requests of all browser tests are summed up (`tools/browser/chromium/record.ts`).

/** What starts a browser. */
const STARTS = /launchPersistentContext\(|chromium\.launch\(|'--remote-debugging-port'/;

/** Without the extension, so without a record of it. */
const WITHOUT_IT = ['tests/e2e/site-speed.endurance.test.ts'];

it('whatever starts a browser for a test adds what left it to the record of the run', () => {
  const files = ['tests', 'tools/browser'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
  const own = 'tests/house/recorded-browsers.test.ts';
  const starting = files.filter((file) => file !== own && STARTS.test(text(file)));
  expect(starting.length).toBeGreaterThanOrEqual(4);
  expect(starting.filter((file) => !/\bkeepRecord\(\{/.test(text(file))).sort()).toEqual(WITHOUT_IT);
});
