import { expect, it } from 'vitest';
import { ADDON } from '../../tools/browser/firefox/launch';
import { launchManagedFirefox } from '../../tools/browser/firefox/managed';

const ADDON_MANAGER = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;

// What the sheet for IT says of `--installation normal_installed` with an address of the firm's own
// (docs/it-abteilung-anlage.md).

it('Firefox installs the firm’s package by itself; the person can switch it off and not remove it', async () => {
  const session = await launchManagedFirefox({ sync: 'off' }, { mode: 'normal_installed' });
  const addon = `${ADDON_MANAGER}.getAddonByID('${ADDON}')`;
  expect(
    await session.window.evaluate(
      `${addon}.then(({ permissions }) => Boolean(permissions & ${ADDON_MANAGER}.PERM_CAN_UNINSTALL))`,
    ),
  ).toBe(false);
  await session.window.evaluate(`${addon}.then((one) => one.disable())`);
  await session.window.waitFor(`${addon}.then(({ isActive, userDisabled }) => !isActive && userDisabled)`);
  await session.close();
});
