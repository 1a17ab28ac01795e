import { browser } from './browser';

/** A text of the interface in the browser's language, from `public/_locales`. An unknown key gives an empty string. */
export const message = (key: string, value?: string): string => browser.i18n.getMessage(key, value);

/** The interface's language, for `lang`: the one whose texts `message` returns. */
export const interfaceLanguage = (): string =>
  browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
