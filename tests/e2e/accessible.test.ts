import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { launch } from '../../tools/browser/chromium/launch';
import { LOOKS, show } from '../../tools/browser/chromium/looks';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { STATES } from '../../tools/browser/chromium/states';
import { launchWithUnknownPage } from '../../tools/browser/chromium/unknown-page';

describe('every surface in every state is accessible in every look', () => {
  const session = sharedSession(launchWithUnknownPage);

  it.each(STATES)('$name', async (state) => {
    const view = await state.open(session);
    for (const look of LOOKS) {
      await show(view, state, look);
      await expectAccessible(view, look.axe);
    }
    if (state.kind === 'tab') await view.send('Page.close');
  });
});

it('a chapter prints without controls and with the addresses of its sources', async () => {
  const session = await launch();
  const reader = await session.context.newPage();
  await reader.goto(`chrome-extension://${session.extensionId}/reader.html#13.6`);
  await reader.locator('.section').first().waitFor();
  await reader.emulateMedia({ media: 'print' });
  expect(await reader.locator('.reader-head').isVisible()).toBe(false);
  expect(await reader.locator('.reader-contents').isVisible()).toBe(false);
  expect(await reader.locator('.source-note').first().isVisible()).toBe(true);
  expect(
    await reader
      .locator('.source-url a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content),
  ).toContain('http');
  await session.close();
});
