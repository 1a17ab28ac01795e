import { WELCOME_SHOWN } from '../../core/preferences/welcome-shown';
import { countryOfLanguages, DEFAULT_COUNTRY } from '../../core/tips/country';
import { browser } from '../browser/browser';
import { locksAtInstallation } from '../browser/managed-locks';
import { preferences } from './preferences';
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
  const locks = await locksAtInstallation();
  await shown.write(true);
  if (!locks.has('country')) await keepCountry();
  if (locks.has('welcome')) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The country of the browser's language, until the welcome page or the settings say another; it asks for it there. */
async function keepCountry(): Promise<void> {
  const country = countryOfLanguages(navigator.languages);
  if (country !== DEFAULT_COUNTRY) await preferences.update((now) => ({ ...now, country })).catch(() => {}); // The lock has reported it.
}
