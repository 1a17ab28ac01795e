import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageKind } from '../../core/situation/vocabulary';
import type messages from '../../public/_locales/de/messages.json';

/** The texts of the interface. */
export type MessageKey = keyof typeof messages;

/** Gives a text of the interface in the browser's language, with one value filled in. */
export type Translate = (key: MessageKey, value?: string | number) => string;

const TranslateContext = createContext<Translate>((key) => key);

/** Provided once by each entrypoint. */
export const TranslateProvider = TranslateContext.Provider;

/** The texts of the interface, inside a view. */
export const useTranslate = (): Translate => useContext(TranslateContext);

/** The message about a page kind: its name, or the reason "weil Sie auf … eine Stellenanzeige erstellen". */
export function kindMessage(kind: PageKind): MessageKey;
export function kindMessage(kind: PageKind, prefix: 'because'): MessageKey;
export function kindMessage(kind: PageKind, prefix: 'kind' | 'because' = 'kind'): MessageKey {
  // Every page kind has its two messages: a test holds the table and the files together.
  return `${prefix}_${kind.replaceAll('-', '_')}` as MessageKey;
}
