import { browser } from './browser';

/** The extension's version, as the manifest says it. */
export const version = (): string => browser.runtime.getManifest().version;
