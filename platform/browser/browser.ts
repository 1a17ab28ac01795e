/**
 * The browser's extension API, promise-based in Chrome, Edge and Firefox alike. In the extension it is Mozilla's
 * `webextension-polyfill`, put here by WXT's module (`wxt.config.ts`). Imported in `platform/` only, so that everything
 * which depends on a browser can be found in one room.
 */
export { browser } from 'wxt/browser';

/** Firefox alone has it, on the desktop; WXT's types are Chrome's. */
declare module '@wxt-dev/browser' {
  export namespace Browser.sidebarAction {
    function open(): Promise<void>;
  }
}
