import type { Page } from 'playwright-core';

interface Chrome {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<object> } } };
}

/**
 * Waits until an item of `storage.local` holds these words: on screen they stand a moment earlier, and a reload may be
 * faster.
 */
export const whenStored = (surface: Page, key: string, words: string) =>
  surface.waitForFunction(
    async ([item, wanted]) =>
      JSON.stringify(await (globalThis as unknown as Chrome).chrome.storage.local.get(item)).includes(wanted),
    [key, words] as const,
  );
