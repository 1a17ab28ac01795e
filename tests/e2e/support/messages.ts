import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './launch';
import type { Target } from './target';

/**
 * The interface's texts as the browser under test speaks them: German where it has the language, else English.
 */
export async function messagesOf(popup: Target): Promise<(key: string, value?: string) => string> {
  const language = (await popup.evaluate<string>('chrome.i18n.getUILanguage()')).startsWith('de') ? 'de' : 'en';
  const messages = JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return (key, value = '') => {
    const entry = messages[key];
    if (!entry) throw new Error(`No message "${key}"`);
    return entry.message.replace('$VALUE$', value);
  };
}
