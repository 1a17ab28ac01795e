import { ADDON, type FirefoxSession } from './launch';
import type { Surface } from './surface';

const BUTTON = `document.querySelector('#nav-bar [data-extensionid="${ADDON}"] .unified-extensions-item-action-button')`;

/**
 * Clicks the extension's toolbar button with the mouse while a tab is in front, as a person does: the browser grants
 * `activeTab` and opens the real popup. Returns the popup.
 */
export async function toolbarClick({ window, show }: FirefoxSession, tab: Surface): Promise<Surface> {
  await show(tab);
  await closePopup({ window });
  await window.click(BUTTON);
  return window.popup();
}

/**
 * The same with the sidebar open: the click acts there, and no popup stays. What it has done is seen in the sidebar.
 */
export async function clickBesideSidebar({ window, show }: FirefoxSession, tab: Surface): Promise<void> {
  await show(tab);
  await closePopup({ window });
  await window.click(BUTTON);
}

/** Closes the popup as the click into the page does, and waits until it is gone. */
export async function closePopup({ window }: Pick<FirefoxSession, 'window'>): Promise<void> {
  await window.evaluate(`document.querySelectorAll('panel[panelopen]').forEach((panel) => panel.hidePopup())`);
  await window.waitFor(`!document.querySelector('browser.webextension-popup-browser')`);
}
