import type messages from '../../public/_locales/de/messages.json';
import { browser } from './browser';

/** A text of the interface in the browser's language, from `public/_locales`. */
export const message = (key: keyof typeof messages, value?: string): string => browser.i18n.getMessage(key, value);

/** The interface's language, for `lang`: the one whose texts `message` returns. */
export const interfaceLanguage = (): string =>
  browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
