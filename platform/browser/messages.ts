import type messages from '../../public/_locales/de/messages.json';
import { browser } from './browser';

/** Typed by the keys of the file, not by the types that WXT generates from it: those are as old as the last build. */
const texts = (): { getMessage(key: string, value?: string): string } => browser.i18n;

/** A text of the interface in the browser's language, from `public/_locales`. */
export const message = (key: keyof typeof messages, value?: string): string => texts().getMessage(key, value);

/** The language of the texts that `message` returns, for the `lang` attribute. */
export const interfaceLanguage = (): string =>
  browser.i18n.getUILanguage().toLowerCase().startsWith('de') ? 'de' : 'en';
