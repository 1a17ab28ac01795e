import { browser } from '../browser/browser';

/** The keyboard commands. The browser itself handles the one that opens the popup. */
export function registerCommands(): void {
  // Firefox for Android has no keyboard commands.
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'search-guide') void browser.tabs.create({ url: browser.runtime.getURL('/reader.html#?q=') });
  });
}
