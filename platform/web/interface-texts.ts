import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The texts of the interface by language and key; `$1` stands where a value is filled in. */
export const TEXTS = { de: textsOf(german), en: textsOf(english) };

function textsOf(messages: Messages): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message }]) => [key, message.replace(/\$VALUE\$/gi, '$1')]),
  );
}
