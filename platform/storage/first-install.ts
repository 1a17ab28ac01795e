import { WELCOME_SHOWN } from '../../core/preferences/welcome-shown';
import { browser } from '../browser/browser';
import { locksAtInstallation } from '../browser/managed-policy';
import { storedItem } from './storage';

const shown = storedItem(WELCOME_SHOWN);

/**
 * Opens the welcome page once, after the installation, never after an update. Call it synchronously when the background
 * starts, so that the browser can wake it.
 */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcomeOnce();
  });
}

/** An unpacked extension counts as installed at each start of the browser, so it is stored that the page was shown. */
async function welcomeOnce(): Promise<void> {
  if (await shown.read()) return;
  // Not stored as shown: an installation after the policy has gone shows it.
  if ((await locksAtInstallation()).has('welcome')) return;
  await shown.write(true);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
