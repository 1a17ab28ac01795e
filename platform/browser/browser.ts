import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API, promise-based in Chrome, Edge and Firefox alike: since Manifest V3 all three have it of
 * their own, so only the types of the polyfill are used, not its 21 kilobytes. Imported in `platform/` only, so that
 * everything which depends on a browser can be found in one room.
 */
const own = globalThis as { browser?: Browser; chrome?: Browser };
export const browser = (own.browser?.runtime?.id ? own.browser : own.chrome) as Browser;
