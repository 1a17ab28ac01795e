import { expect, it } from 'vitest';
import { launchManaged } from '../../tools/browser/chromium/managed';

// What the sheet for IT says of `--installation normal_installed` with an address of the firm's own
// (docs/it-abteilung-anlage.md).

it('Chromium installs the firm’s package by itself; the person can switch it off and not remove it', async () => {
  const managed = await launchManaged({ sync: 'off' }, 'normal_installed');
  const page = await managed.context.newPage();
  await page.goto('chrome://extensions');
  const state = () =>
    page.evaluate(
      `chrome.developerPrivate.getExtensionInfo('${managed.extensionId}')
        .then(({ state, mustRemainInstalled }) => ({ state, mustRemainInstalled }))`,
    );
  expect(await state()).toEqual({ state: 'ENABLED', mustRemainInstalled: true });
  await page.evaluate(`chrome.management.setEnabled('${managed.extensionId}', false)`);
  await expect.poll(state).toEqual({ state: 'DISABLED', mustRemainInstalled: true });
  await managed.close();
});
