import type { Page } from 'playwright-core';
import type { Session } from './launch';
import { attach, type Target, waitForTarget } from './target';

/**
 * Clicks the extension's toolbar button on a page, as a person does: the browser grants `activeTab` and opens the real
 * popup. Returns the popup.
 */
export const toolbarClick = (session: Session, page: Page): Promise<Target> => openPopup(session, page, 'popup.html');

/** The same with the panel open: the click acts there, and no popup stays. What it has done is seen in the panel. */
export async function clickBesidePanel(session: Session, page: Page): Promise<void> {
  await trigger(session, page);
}

/** Whether a popup is open. */
export const popupIsOpen = async ({ cdp }: Session): Promise<boolean> =>
  (await cdp.send('Target.getTargets')).targetInfos.some(({ url }) => url.endsWith('/popup.html'));

/** The same where the button has been given another page for its popup; for benchmarks. */
export async function openPopup(session: Session, page: Page, popupFile: string): Promise<Target> {
  const before = await trigger(session, page);
  const { cdp } = session;
  const id = await waitForTarget(cdp, (target) => target.url.endsWith(`/${popupFile}`) && !before.has(target.targetId));
  const popup = await attach(cdp, id);
  await popup.send('Page.enable');
  return popup;
}

/** Clicks the button of the extension; answers with everything that was open before. */
async function trigger({ cdp, extensionId }: Session, page: Page): Promise<ReadonlySet<string>> {
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
  return before;
}
