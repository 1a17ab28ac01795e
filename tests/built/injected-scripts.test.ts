import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const OUTPUT = join(import.meta.dirname, '../../.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const SCRIPTS = ['page-facts-reader.js', 'draft-reader.js', 'selection-reader.js'];

/** What a script would announce itself by, change a page with, or send with. */
const FORBIDDEN = [
  'postMessage',
  'dispatchEvent',
  'CustomEvent',
  'addEventListener',
  'MutationObserver',
  'sendMessage',
  'fetch(',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'Image(',
  'import(',
  '.src=',
  'location=',
  'location.href=',
  'appendChild',
  'insertBefore',
  'setAttribute',
  'innerHTML',
  '.value=',
  'execCommand',
];

it.each(BUILDS.flatMap((build) => SCRIPTS.map((script) => [build, script] as const)))(
  'the built script that goes into a page neither announces itself nor writes nor sends: %s/%s',
  (build, script) => {
    const file = join(OUTPUT, build, script);
    expect(existsSync(file), `${file} is built before the tests run`).toBe(true);
    const built = readFileSync(file, 'utf8');
    expect(FORBIDDEN.filter((word) => built.includes(word))).toEqual([]);
  },
);

/** What Preact hangs on the nodes that it draws; its own code alone says so. */
const PREACT = '_listeners';

it.each(BUILDS)('nothing that the popup starts with has Preact in it: %s', (build) => {
  const page = readFileSync(join(OUTPUT, build, 'popup.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].flatMap(([, path]) => path ?? []);
  expect(scripts.some((path) => path.startsWith('/chunks/popup-'))).toBe(true);
  const drawn = scripts.filter((path) => readFileSync(join(OUTPUT, build, path), 'utf8').includes(PREACT));
  expect(drawn).toEqual([]);
});
