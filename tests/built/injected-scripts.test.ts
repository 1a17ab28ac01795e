import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** A sentence out of `webextension-polyfill`, which only its own code has. */
const POLYFILL = 'This script should only be loaded in a browser extension.';

it.each(BUILDS)(
  'the polyfill is in the pages and in the background, in no injected script and no worker: %s',
  (build) => {
    const scripts = readdirSync(join(OUTPUT, build), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .filter((file) => readFileSync(join(OUTPUT, build, file), 'utf8').includes(POLYFILL))
      .map((file) => file.replaceAll('\\', '/').replace(/-[\w-]{8}\.js$/, '.js'));
    expect(scripts.sort()).toEqual(['background.js', 'chunks/start.js']);
  },
);
