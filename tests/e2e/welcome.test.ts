import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { launch, welcomePage } from '../../tools/browser/chromium/launch';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sessionOfItsOwn } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { endurance } from '../support/endurance';

const session = sessionOfItsOwn(() => launch({ welcome: true }));
let page: Page;
let t: Awaited<ReturnType<typeof messagesIn>>;

beforeAll(async () => {
  page = await welcomePage(session.context);
  await page.locator('h1').waitFor();
  t = await messagesIn(page);
});

it('opens by itself after the first installation, with a title', async () => {
  expect(await page.title()).toBe(`${t('welcomeTitle')} – ${t('readerTitle')}`);
});

endurance.it('shows how the button is pinned in this browser only, and promises after it was tried', async () => {
  expect(await page.locator('.pin-guide').count()).toBe(1);
  expect(await page.locator('.pin-guide').innerText()).toContain(t('pin_chrome'));
  expect(await page.locator('main').innerText()).not.toContain(t('pin_firefox'));
  expect(
    await page.locator('main section').evaluateAll((all) => all.map((one) => one.getAttribute('aria-labelledby'))),
  ).toEqual(['pin', 'where', 'try', 'click', 'never']);
  expect(await page.locator('.click-facts li').count()).toBe(3);
});

it('asks for the country, answered by the language of the browser, and keeps what is chosen', async () => {
  const choice = (country: 'DE' | 'AT') => page.getByRole('radio', { name: t(`country_${country}`) });
  await expect.poll(() => choice('DE').isChecked()).toBe(true);
  await choice('AT').check();
  const stored = () => page.evaluate<string>(`chrome.storage.local.get('preferences').then(JSON.stringify)`);
  await expect.poll(stored).toContain('"AT"');
  await page.reload();
  await expect.poll(() => choice('AT').isChecked()).toBe(true);
  await choice('DE').check();
});

endurance.it('can be tried by keyboard without leaving it: real tips, with reason and grade', async () => {
  const button = page.getByRole('button', { name: t('demoButton') });
  expect(await page.locator('.tip-card').count()).toBe(0);
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('.tip-card').first().waitFor();
  expect(await page.locator('.tip-card').count()).toBe(3);
  expect(await page.locator('.tip-reason-short').first().innerText()).toMatch(/^weil /);
  await expect.poll(() => page.locator('.demo [role=status]').innerText()).toBe(t('tipsCount', '3'));
  // The button that checks the ad comes first.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.tip-details').first().waitFor();
  expect(session.context.pages().filter((open) => open.url().includes(session.extensionId))).toEqual([page]);
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.tip-card').count()).toBe(0);
});

it('checks its ad with the real rules, for the country, and leads back to the tips', async () => {
  const button = page.getByRole('button', { name: t('demoButton') });
  await button.click();
  await page.getByRole('button', { name: t('checkText') }).click();
  await page.locator('.check[aria-busy=false] .check-group').first().waitFor();
  expect(await page.locator('.check-headline').innerText()).toBe(`${t('checkDutyOne')} ${t('inJob')}`);
  expect(await page.locator('.check-words').first().innerText()).toBe('„Junges“');
  await page.locator('.check .country-choice select').selectOption('AT');
  await page.locator('.check-authority', { hasText: 'GlBG' }).first().waitFor();
  await page.locator('.check .country-choice select').selectOption('DE');
  await page.getByRole('button', { name: t('backToTips') }).click();
  await page.locator('.tip-card').first().waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('button-filled');
  await button.click();
});

endurance.it('does not come back when the browser starts again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'leitfaden-welcome-'));
  const first = await launch({ profile, welcome: true });
  await (await welcomePage(first.context)).locator('h1').waitFor();
  await first.close();
  const second = await launch({ profile });
  const settings = await openSurface(second, 'settings.html');
  await settings.getByRole('switch').first().waitFor();
  expect(second.context.pages().filter((open) => open.url().endsWith('/welcome.html'))).toEqual([]);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});
