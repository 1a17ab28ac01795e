import type { BrowserContext, Page } from 'playwright-core';

/**
 * Policies come from the operating system; a page, or every page of a browser, gets here what the browser would give it.
 * Before the page is opened. A surface that is not given it takes the pack away again.
 */
export const givePolicy = (page: Page | BrowserContext, teamPack: object | undefined): Promise<unknown> =>
  page.addInitScript((pack) => {
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
        const found = pack ? { teamPack: pack } : {};
        answer?.(found);
        return found;
      };
    }
  }, teamPack);
