/**
 * The browser's extension API, promise-based in Chrome, Edge and Firefox alike, since Manifest V3 without a polyfill: nobody waits for
 * one at a click. Where Chrome and Firefox differ, code does what holds in both: who answers a message calls `sendResponse`. Imported in
 * `platform/` only, so that all code that depends on a browser is in one folder.
 */
export { browser } from 'wxt/browser';

/** WXT's types are those of Chrome; only Firefox on the desktop has a sidebar. */
declare module '@wxt-dev/browser' {
  export namespace Browser.sidebarAction {
    function open(): Promise<void>;
  }
}
