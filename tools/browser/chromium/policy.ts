import type { BrowserContext, Page } from 'playwright-core';

/**
 * Policies come from the operating system; a page, or every page of a browser, gets here what the browser would give
 * it. `given` = a pack, or a whole policy. Before the page is opened. A surface that is not given it takes the pack
 * away again.
 */
export const givePolicy = (page: Page | BrowserContext, given: object | undefined): Promise<unknown> =>
  page.addInitScript(
    (policy) => {
      interface Area {
        get(key: string, answer?: (found: object) => void): Promise<object>;
      }
      const { chrome, browser } = globalThis as unknown as Record<
        'chrome' | 'browser',
        { storage: { managed: Area } } | undefined
      >;
      for (const api of [chrome, browser]) {
        if (!api) continue;
        api.storage.managed.get = async (_key, answer) => {
          const found = policy ?? {};
          answer?.(found);
          return found;
        };
      }
    },
    given && !('format' in given) ? given : given && { teamPack: given },
  );
