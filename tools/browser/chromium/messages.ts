import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../root';
import type { Target } from './target';

/**
 * The interface's texts as the browser under test speaks them: German where it has the language, else English.
 */
export async function messagesOf(popup: Pick<Target, 'evaluate'>): Promise<Messages> {
  return messagesFor(await popup.evaluate<string>('chrome.i18n.getUILanguage()'));
}

/** The same for a page of the extension in a tab. */
export async function messagesIn(page: Page): Promise<Messages> {
  return messagesFor(await page.evaluate<string>('chrome.i18n.getUILanguage()'));
}

/** The text for a key of the interface. */
export type Messages = (key: string, value?: string) => string;

function messagesFor(browserLanguage: string): Messages {
  const language = browserLanguage.startsWith('de') ? 'de' : 'en';
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
