import type { Page } from 'playwright-core';
import type { Session } from './launch';

/** A page of the extension in a tab: `openSurface(session, 'settings.html')`. */
export async function openSurface(session: Session, path: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/${path}`);
  await page.locator('h1').waitFor();
  return page;
}
