import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from 'playwright-core';

const PAGES = join(import.meta.dirname, '../../fixtures/pages');

/**
 * Answers every page with a fixture, whatever its address: for tests that show one page at the addresses of many. A
 * Mastodon server's page asks for its own manifest, which gets an empty one.
 */
export function answerWithFixture(name: () => string): (route: Route) => Promise<boolean> {
  return async (route) => {
    const request = route.request();
    if (request.url() === 'https://museen.example/manifest') {
      await route.fulfill({ contentType: 'application/json', body: '{}' });
      return true;
    }
    if (request.resourceType() !== 'document') return false;
    const body = readFileSync(join(PAGES, `${name()}.html`), 'utf8');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    return true;
  };
}
