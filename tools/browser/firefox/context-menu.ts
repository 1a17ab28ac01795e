import type { FirefoxSession } from './launch';
import type { Surface } from './surface';

/**
 * Selects the text of an element and presses the extension's entry for it in the context menu, as a person does: with
 * the right button, through the extension's submenu. Answers with the words of the entry.
 */
export async function pressOnSelection(
  { window }: FirefoxSession,
  page: Surface,
  selector: string,
  entryId: string,
  before: () => Promise<void> = async () => {},
): Promise<string> {
  await page.evaluate(`void getSelection().selectAllChildren(document.querySelector(${JSON.stringify(selector)}))`);
  await before();
  await page.click(selector, 'right');
  const entry = `document.getElementById('leitfaden_leitfaden_example-menuitem-_${entryId}')`;
  await window.waitFor(`document.getElementById('contentAreaContextMenu').state === 'open' && ${entry}`);
  const words = await window.evaluate<string>(`${entry}.label`);
  await window.click(`${entry}.closest('menu')`);
  await window.waitFor(`${entry}.closest('menupopup').state === 'open'`);
  await window.click(entry);
  return words;
}
