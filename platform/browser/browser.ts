/**
 * The browser's extension API, promise-based in Chrome, Edge and Firefox alike. In the extension it is Mozilla's
 * `webextension-polyfill`, which WXT's module puts in place of `wxt/browser` (`wxt.config.ts`). Imported in `platform/`
 * only, so that all code that depends on a browser is in one folder.
 */
export { browser } from 'wxt/browser';

/** WXT's types are those of Chrome; only Firefox on the desktop has a sidebar. */
declare module '@wxt-dev/browser' {
  export namespace Browser.sidebarAction {
    function open(): Promise<void>;
  }
}
