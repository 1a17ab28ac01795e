import type messages from '../../public/_locales/de/messages.json';
import { browser } from './browser';

/** Asked by the keys of the file itself, not by the types that WXT makes of it, which are those of the last build. */
const texts = (): { getMessage(key: string, value?: string): string } => browser.i18n;

/** A text of the interface in the browser's language, from `public/_locales`. */
export const message = (key: keyof typeof messages, value?: string): string => texts().getMessage(key, value);

/** The interface's language, for `lang`: the one whose texts `message` returns. */
export const interfaceLanguage = (): string =>
  browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
