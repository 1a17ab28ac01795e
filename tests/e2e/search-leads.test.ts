import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { stored } from '../../tools/browser/chromium/states/state';
import { inGerman } from '../../tools/browser/german-messages';
import { shareOf } from '../../tools/endurance';
import { endurance } from '../support/endurance';

const session = sharedSession();
freshEachTime(session);
let page: Page;

beforeEach(async () => {
  await stored({ preferences: { theme: 'auto', textSize: 'normal', country: 'DE' } })(session);
  page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/reader.html`);
});

const find = async (query: string) => {
  await page.getByRole('combobox').fill(query);
  await page.locator('#hit-0').waitFor();
};
const answer = () => page.locator('section, article').locator('.answer').nth(2);
const setting = () => page.evaluate<string>(`chrome.storage.local.get('preferences').then(JSON.stringify)`);
const inSight = (selector: string) =>
  page.evaluate((wanted) => {
    const { top = -1, bottom = -1 } = document.querySelector(wanted)?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  }, selector);

describe('a search that names a country', () => {
  // Each section that differs by country says so; this is the one that was asked for.
  const SHOWN = '[aria-labelledby="10.3"] .shown-country';

  it('opens the section under its law, says so, and leads back; the setting stays', async () => {
    await find('Gehalt in der Anzeige Österreich');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#10\.3-AT$/);
    const line = page.locator(SHOWN);
    await line.waitFor();
    expect(await line.innerText()).toContain(inGerman('shownFor_AT'));
    await expect.poll(() => inSight(SHOWN)).toBe(true);
    await expect.poll(() => answer().innerText()).toContain('Mindestentgelt');
    expect(await setting()).not.toContain('"AT"');
    await line.getByRole('link', { name: inGerman('shownBack_DE') }).click();
    await page.waitForURL(/#10\.3$/);
    await expect.poll(() => answer().innerText()).toContain('Gehaltsspanne');
    expect(await line.count()).toBe(0);
    expect(await setting()).not.toContain('"AT"');
  });

  endurance.it(
    'shows nothing else to whoever works there anyway, and gives way to a country that is chosen',
    async () => {
      await page.goto(`chrome-extension://${session.extensionId}/reader.html#10.3-DE`);
      await page.locator('.chapter').waitFor();
      expect(await page.locator(SHOWN).count()).toBe(0);
      await page.goto(`chrome-extension://${session.extensionId}/reader.html#10.3-AT`);
      await page.locator(SHOWN).waitFor();
      await page.locator('.country-choice select').first().selectOption('CH');
      await page.waitForURL(/#10\.3$/);
      await expect.poll(() => answer().innerText()).toContain('Lohnspanne');
      await expect.poll(setting).toContain('"CH"');
    },
  );
});

describe('a search for one of the product’s own pages', () => {
  it.each(
    shareOf(
      [
        ['vorlagen', 'templates', /reader\.html#vorlagen$/],
        ['was ist neu', 'changes', /reader\.html#neu$/],
        ['checklisten', 'checklists', /checklist\.html#$/],
      ] as const,
      1,
    ),
  )('„%s“ offers it first and opens it', async (query, name, address) => {
    await find(query);
    expect(await page.locator('#hit-0').innerText()).toContain(inGerman(name));
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
  });
});
