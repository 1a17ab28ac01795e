import { WELCOME_SHOWN } from '../../core/preferences/welcome-shown';
import { browser } from '../browser/browser';
import { storedItem } from './storage';

const shown = storedItem(WELCOME_SHOWN);

/**
 * Opens the welcome page, once: when the extension is installed, never after an update. To be called synchronously at
 * the start of the background, so that the browser can wake it for this.
 */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeOnce();
  });
}

/** An extension that is loaded from a folder counts as installed at every start of the browser, hence the memory. */
async function welcomeOnce(): Promise<void> {
  if (await shown.read()) return;
  await shown.write(true);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
