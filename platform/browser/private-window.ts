import { browser } from './browser';

/**
 * Whether this page stands in a private window whose browser gives it no database: Firefox, also where it never
 * remembers history. Chrome shows the extension's pages in the normal window. Known at once, so that it can be said
 * before anything is typed.
 */
export const keepsNoRecords = (): boolean =>
  browser.runtime.getURL('').startsWith('moz-') && browser.extension?.inIncognitoContext === true;
