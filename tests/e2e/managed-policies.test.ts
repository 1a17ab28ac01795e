import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MANAGED_LOCKS } from '../../core/handbook/managed-locks';
import { TEAM_PACK } from '../../tools/browser/chromium/handbook-files';
import { ADLER, ADLER_PACK, BIBER, BIBER_PACK } from '../../tools/browser/chromium/house-packs';
import { launchManaged, type ManagedChromium } from '../../tools/browser/chromium/managed';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { valuesOf } from '../../tools/policies/deployment';
import { endurance } from '../support/endurance';

/** Everything that a firm can settle, beside a pack of its own and those of two houses. */
const POLICY = {
  teamPack: JSON.parse(TEAM_PACK),
  teamPacks: [JSON.parse(ADLER_PACK), JSON.parse(BIBER_PACK)],
  sync: 'off',
  networks: 'none',
  exportImport: 'off',
  welcome: 'off',
  houses: 'fixed',
  country: 'CH',
  rules: { ignoredRules: ['emoji-heavy'], thresholds: { 'long-sentence': { words: 17 } } },
};

let managed: ManagedChromium;
let page: Page;
let t: Awaited<ReturnType<typeof messagesIn>>;

beforeAll(async () => {
  managed = await launchManaged(valuesOf(POLICY));
  page = await managed.context.newPage();
  await open('settings.html');
  t = await messagesIn(page);
  // The browser hands over the policy when it knows the schema of the new package.
  await page.waitForFunction(
    `chrome.storage.managed.get(null).then((all) => Object.keys(all).length === ${Object.keys(POLICY).length})`,
  );
});
afterAll(() => managed.close());

const open = (surface: string) => page.goto(`chrome-extension://${managed.extensionId}/${surface}`);
const section = (heading: string) => page.locator(`section[aria-labelledby=${heading}]`);
const settled = (heading: string) => section(heading).getByText(t('managedBy')).first().waitFor();

it('the firm’s Chromium fetches the firm’s package by itself and opens no welcome page', () => {
  expect(managed.context.pages().filter((one) => one.url().endsWith('/welcome.html'))).toEqual([]);
});

it('the settings show what the firm has settled, and nothing of it can be changed', async () => {
  await open('settings.html');
  for (const heading of ['law', 'networks', 'sync', 'data', 'handbook']) await settled(heading);
  const country = page.getByRole('radio', { name: t('country_CH'), exact: true });
  await expect.poll(() => country.isChecked()).toBe(true);
  expect(await country.isDisabled()).toBe(true);
  const sync = section('sync').getByRole('switch');
  await sync.click({ force: true });
  expect(await sync.getAttribute('aria-checked')).toBe('false');
  const networks = section('networks').getByRole('switch');
  expect(await networks.evaluateAll((all) => all.every((one) => one.ariaDisabled === 'true'))).toBe(true);
  await networks.first().click({ force: true });
  expect(await networks.first().getAttribute('aria-checked')).toBe('false');
  expect(
    await section('data')
      .getByRole('button', { name: t('exportAll') })
      .isDisabled(),
  ).toBe(true);
  expect(await section('data').locator('input[type=file]').isDisabled()).toBe(true);
  expect(await section('handbook').locator('input[type=file]').isDisabled()).toBe(true);
  expect(await page.evaluate(`chrome.storage.local.get('sync.on')`)).toEqual({});
});

endurance.it(
  'the settings name every single thing that the firm has settled, also those that have no control',
  async () => {
    await open('settings.html');
    const lines = section('settled').getByRole('listitem');
    await expect.poll(() => lines.allInnerTexts()).toEqual(MANAGED_LOCKS.map((lock) => t(`settled_${lock}`)));
  },
);

endurance.it('the packs of the policy have come, each with its pages, and nobody can remove one', async () => {
  await open('settings.html');
  for (const name of ['Pension Seeblick', ADLER.name, BIBER.name]) {
    await section('handbook').locator('li', { hasText: name }).first().waitFor();
    expect(
      await section('handbook')
        .getByRole('button', { name: t('removeLabel', name), exact: true })
        .count(),
    ).toBe(0);
  }
  const chapter = section('handbook').getByRole('button', { name: t('removeLabel', 'Stellenanzeigen im Haus') });
  expect(await chapter.count()).toBe(0);
  const onOnePage = section('handbook').getByText(t('housePagesOne'), { exact: true });
  await expect.poll(() => onOnePage.count()).toBe(2);
});

endurance.it.each(['desk.html', 'reader.html#?q=kununu'])(
  'whose law holds cannot be changed in %s either, and beside the field stands why',
  async (surface) => {
    await open(surface);
    const field = page.locator('select:disabled');
    await field.first().waitFor();
    expect(await field.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(['CH']);
    const why = page.locator(`[id="${await field.getAttribute('aria-describedby')}"]`);
    await expect.poll(() => why.isVisible()).toBe(true);
    expect(await why.innerText()).toBe(t('managedBy'));
  },
);

endurance.it('the desk checks by the firm’s rules and says whose they are', async () => {
  await open('desk.html');
  const rules = page.locator('details.desk-part', { hasText: t('rulesHeading') });
  await rules.locator('summary').click();
  await rules.getByText(t('managedBy')).waitFor();
  const emoji = page.locator('#rule-emoji-heavy input[type=checkbox]');
  await expect.poll(() => emoji.isChecked()).toBe(false);
  expect(await emoji.isDisabled()).toBe(true);
  const options = await page.evaluate(`chrome.storage.local.get('desk.options').then((all) => JSON.stringify(all))`);
  expect(options).toContain('"name":"words","rule":"long-sentence","value":17');
});

it('no request leaves the firm’s browser', () => {
  expect(managed.strayRequests).toEqual([]);
});
