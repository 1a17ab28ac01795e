import type { Page } from 'playwright-core';
import type { Session } from './launch';
import { attach, type Target, waitForTarget } from './target';

/**
 * Clicks the extension's toolbar button on a page, as a person does: the browser grants `activeTab` and opens the real
 * popup. Returns the popup.
 */
export const toolbarClick = (session: Session, page: Page): Promise<Target> => openPopup(session, page, 'popup.html');

/** The same where the button has been given another page for its popup; for benchmarks. */
export async function openPopup({ cdp, extensionId }: Session, page: Page, popupFile: string): Promise<Target> {
  await page.bringToFront();
  const url = page.url();
  const { targetInfos } = (await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { url: string; targetId: string }[];
  };
  const tab = targetInfos.find((target) => target.url === url);
  if (!tab) throw new Error(`No tab shows ${url}`);
  const before = new Set((await cdp.send('Target.getTargets')).targetInfos.map(({ targetId }) => targetId));
  await cdp.send(
    'Extensions.triggerAction' as 'Target.getTargets',
    { id: extensionId, targetId: tab.targetId } as never,
  );
  const id = await waitForTarget(cdp, (target) => target.url.endsWith(`/${popupFile}`) && !before.has(target.targetId));
  const popup = await attach(cdp, id);
  await popup.send('Page.enable');
  return popup;
}
