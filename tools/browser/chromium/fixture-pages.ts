import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { ROOT } from '../../root';

/** Answers every address with one page; `html` may change from one navigation to the next. */
export const answerWith =
  (html: () => string) =>
  async (route: Route): Promise<boolean> => {
    if (route.request().resourceType() !== 'document') return false;
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html() });
    return true;
  };

const PAGES = join(ROOT, 'tests/fixtures/pages');

/**
 * Answers every page with a fixture, whatever its address: for tests that show one page at the addresses of many. A
 * Mastodon server's page asks for its own manifest, which gets an empty one.
 */
export function answerWithFixture(name: () => string): (route: Route) => Promise<boolean> {
  const fixture = answerWith(() => readFileSync(join(PAGES, `${name()}.html`), 'utf8'));
  return async (route) => {
    if (route.request().url() !== 'https://museen.example/manifest') return fixture(route);
    await route.fulfill({ contentType: 'application/json', body: '{}' });
    return true;
  };
}
