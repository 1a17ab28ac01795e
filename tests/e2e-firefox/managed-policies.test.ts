import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXTENSION, type FirefoxSession } from '../../tools/browser/firefox/launch';
import { launchManagedFirefox } from '../../tools/browser/firefox/managed';
import { valuesOf } from '../../tools/policies/deployment';

const POLICY = {
  teamPack: {
    format: 'leitfaden-team-pack',
    version: 1,
    id: 'seeblick',
    name: 'Pension Seeblick',
    issued: '2026-11-28',
    chapters: [{ name: 'leitlinie.md', text: '# Leitlinie\n\n## Anrede\n\nWir siezen.\n' }],
  },
  sync: 'off',
  networks: 'none',
  exportImport: 'off',
  welcome: 'off',
  country: 'CH',
};

let session: FirefoxSession;
beforeAll(async () => {
  session = await launchManagedFirefox(valuesOf(POLICY));
});
afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  expect(await session.requestsOfExtension()).toEqual([]);
  await session.close();
});

it('the firm’s Firefox installs the firm’s package by itself, opens no welcome page, and shows what is settled', async () => {
  const settings = await session.openTab(`${EXTENSION}/settings.html`);
  const noteIn = (heading: string) =>
    `document.querySelector('section[aria-labelledby=${heading}]').innerText.includes(${JSON.stringify(session.t('managedBy'))})`;
  for (const heading of ['law', 'networks', 'sync', 'data', 'handbook']) await settings.waitFor(noteIn(heading));
  await settings.waitFor(`document.querySelector('input[type=radio][value=CH]').checked`);
  expect(await settings.evaluate(`document.querySelector('input[type=radio][value=CH]').matches(':disabled')`)).toBe(
    true,
  );
  await settings.waitFor(`document.querySelector('.handbook-rows')?.innerText.includes('Leitlinie')`);
  expect(
    await session.window.evaluate(
      `[...gBrowser.tabs].filter((tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html')).length`,
    ),
  ).toBe(0);
  expect(await session.window.evaluate(`Services.policies.status === Services.policies.ACTIVE`)).toBe(true);
});
