/**
 * The browser's extension API, one promise-based form for Chrome, Edge and Firefox. Imported in `platform/` only, so
 * that everything which depends on a browser can be found in one room.
 */
export { default as browser } from 'webextension-polyfill';
