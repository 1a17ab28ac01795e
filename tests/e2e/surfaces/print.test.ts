import { expect, it } from 'vitest';
import { launch } from '../../../tools/browser/chromium/launch';

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
