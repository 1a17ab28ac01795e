import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences';
import { NETWORKS } from '../../core/situation/networks';
import { closeSurfaces, forgetEverything } from '../../tools/browser/chromium/fresh';
import { grantInProfile } from '../../tools/browser/chromium/grant';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { openSurface } from '../../tools/browser/chromium/surface';
import { whenStored } from '../../tools/browser/chromium/when-stored';
import { shareOf } from '../../tools/endurance';
import { endurance } from '../support/endurance';

type Areas = Record<'local' | 'session', { set(values: object): Promise<void> }>;

interface Permissions {
  permissions: { request: (asked: unknown, answer?: (given: boolean) => boolean) => Promise<boolean> };
}

describe('settings', () => {
  const profile = mkdtempSync(join(tmpdir(), 'leitfaden-settings-'));
  let session: Session;
  let page: Page;
  let t: Awaited<ReturnType<typeof messagesIn>>;

  const restart = async () => {
    await session.close();
    session = await launch({ profile });
    page = await openSurface(session, 'settings.html');
  };

  beforeAll(async () => {
    session = await launch({ profile });
  });

  beforeEach(async () => {
    await closeSurfaces(session);
    await forgetEverything(session);
    page = await openSurface(session, 'settings.html');
    t = await messagesIn(page);
  });

  afterAll(async () => {
    expect(session.strayRequests).toEqual([]);
    await session.close();
    rmSync(profile, { recursive: true, force: true });
  });

  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  const look = (of: Page) => of.evaluate(() => ({ ...document.documentElement.dataset }));

  const linkedinOn = (of: Page) => of.getByRole('switch', { name: t('followOn', 'LinkedIn') });
  const statusOf = (of: Page) => of.locator('section[aria-labelledby=networks] [role=status]').innerText();

  it('the title names the page', async () => {
    expect(await page.title()).toBe(`${t('settings')} – ${t('readerTitle')}`);
  });

  endurance.it('are chosen by keyboard, hold at once on every surface, and after a restart', async () => {
    const reader = await openSurface(session, 'reader.html');
    expect(await look(reader)).toEqual({ theme: 'auto', textSize: 'normal' });
    await page.bringToFront();
    await radio(t('theme_auto')).focus();
    await page.keyboard.press('ArrowUp');
    await radio(t('textSize_normal')).focus();
    await page.keyboard.press('ArrowDown');
    await radio(t('country_AT')).check();
    await whenStored(page, 'preferences', '"AT"');
    await expect.poll(() => look(page)).toEqual({ theme: 'dark', textSize: 'large' });
    await expect.poll(() => look(reader)).toEqual({ theme: 'dark', textSize: 'large' });
    const paper = (of: Page) => of.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper(reader)).toBe('rgb(26, 24, 21)');
    expect(await reader.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('18.4px');
    await reader.emulateMedia({ media: 'print' });
    expect(await paper(reader), 'paper stays light').not.toBe('rgb(26, 24, 21)');

    await restart();
    expect(await look(page)).toEqual({ theme: 'dark', textSize: 'large' });
    await expect.poll(() => radio(t('theme_dark')).isChecked()).toBe(true);
    expect(await radio(t('textSize_large')).isChecked()).toBe(true);
    expect(await radio(t('country_AT')).isChecked()).toBe(true);
  });

  it.each(
    shareOf(
      ['reader', 'settings', 'popup', 'sidepanel', 'checklist', 'desk', 'welcome'].map((name) => `${name}.html`),
      1,
    ),
  )('%s never lights up in the wrong theme', async (path) => {
    const surface = await session.context.newPage();
    await surface.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.documentElement?.dataset.theme) return;
        performance.mark('themed');
        observer.disconnect();
      }).observe(document, { subtree: true, attributes: true, childList: true });
    });
    await surface.goto(`chrome-extension://${session.extensionId}/${path}`);
    await surface.locator('h1').waitFor({ state: 'attached' });
    await expect.poll(() => surface.evaluate(() => performance.getEntriesByName('first-paint').length)).toBe(1);
    const [themed, painted] = await surface.evaluate(() =>
      ['themed', 'first-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN),
    );
    expect(themed).toBeLessThan(painted ?? Number.NaN);
    await surface.close();
  });

  it('every network has its switch; access is given in a click and taken back in another', async () => {
    expect(await page.locator('section[aria-labelledby=networks]').getByRole('switch').count()).toBe(NETWORKS.length);
    expect(await linkedinOn(page).getAttribute('aria-checked')).toBe('false');
    await page.getByText(t('accessNone')).waitFor();

    await session.close();
    grantInProfile(profile, session.extensionId, ['https://*.linkedin.com/*']);
    session = await launch({ profile });
    const other = await openSurface(session, 'settings.html');
    page = await openSurface(session, 'settings.html');
    await linkedinOn(page).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => statusOf(page)).toBe(t('accessGiven', 'LinkedIn'));
    await page.getByText(t('accessTo', 'LinkedIn')).waitFor();
    expect(await linkedinOn(page).getAttribute('aria-checked')).toBe('true');
    await expect.poll(() => linkedinOn(other).getAttribute('aria-checked')).toBe('true');

    await page.keyboard.press('Enter');
    await expect.poll(() => statusOf(page)).toBe(t('accessTaken', 'LinkedIn'));
    await page.getByText(t('accessNone')).waitFor();
    expect(await linkedinOn(page).getAttribute('aria-checked')).toBe('false');
    expect(await linkedinOn(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => linkedinOn(other).getAttribute('aria-checked')).toBe('false');
    await other.close();
  });

  endurance.it('a refusal is said and changes nothing', async () => {
    // The browser's question itself cannot be answered from here; what it gives back when refused can.
    await page.addInitScript(() => {
      const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', Permissions | undefined>;
      for (const api of [chrome, browser])
        if (api) api.permissions.request = async (_, answer) => answer?.(false) ?? false;
    });
    await page.reload();
    const xing = page.getByRole('switch', { name: t('followOn', 'XING') });
    await xing.click();
    await expect.poll(() => statusOf(page)).toBe(t('accessRefused', 'XING'));
    expect(await xing.getAttribute('aria-checked')).toBe('false');
  });

  it('names everything that is stored, and deletes all of it only when asked twice', async () => {
    const section = page.locator('section[aria-labelledby=stored]');
    const button = section.getByRole('button', { name: t('deleteAll') });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await radio(t('theme_dark')).check();
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: Areas } }).chrome;
      await storage.local.set({
        'search.query': { v: 1, data: { query: 'Gehalt', at: 0 }, changed: 0 },
        'something.new': 1,
        'welcome.shown': { v: 1, data: true, changed: 0 },
      });
      await storage.session.set({ 'for.now': 1 });
    });
    for (const name of ['storedPreferences', 'storedEarly', 'storedQuery', 'storedWelcome'])
      await section.getByText(t(name), { exact: true }).waitFor();
    await section.getByText(t('storedOther', 'something.new')).waitFor();
    await section.getByText(t('storedUntilClosed')).waitFor();
    expect(await section.locator('.row-size').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/\d+ (Byte|byte|B)/)]),
    );

    await button.focus();
    await page.keyboard.press('Enter');
    const listed = await section.locator('.row-what').allInnerTexts();
    const named = await section.locator('#delete-warning li').allInnerTexts();
    expect(named, 'the question names what is listed').toEqual(listed.map((name) => name.split('\n')[0]));
    expect(await focused()).toBe(t('cancel'));
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(t('deleteAll'));
    expect(await section.locator('.rows li').count()).toBe(6);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(t('deleteAllYes'));
    await page.keyboard.press('Enter');
    await section.getByText(t('deleted')).waitFor();
    await section.getByText(t('storedNothing')).waitFor();
    expect(await focused()).toBe(t('deleteAll'));
    expect(await look(page)).toEqual({ theme: 'auto', textSize: 'normal' });
    expect(await radio(t(`country_${DEFAULT_PREFERENCES.country}`)).isChecked()).toBe(true);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
