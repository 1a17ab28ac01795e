import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { launch, welcomePage } from '../../tools/browser/chromium/launch';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';

const session = sharedSession(() => launch({ welcome: true }));
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

it('tells the three browsers apart, this one first', async () => {
  expect(await page.locator('.pin-guide h3').allInnerTexts()).toEqual([
    `Chrome · ${t('yourBrowser')}`,
    'Edge',
    'Firefox',
  ]);
});

it('can be tried by keyboard without leaving it: real tips, with reason and grade', async () => {
  const button = page.getByRole('button', { name: t('demoButton') });
  expect(await page.locator('.tip-card').count()).toBe(0);
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('.tip-card').first().waitFor();
  expect(await page.locator('.tip-card').count()).toBe(3);
  expect(await page.locator('.tip-reason-short').first().innerText()).toMatch(/^weil /);
  await expect.poll(() => page.locator('.demo [role=status]').innerText()).toBe(t('tipsCount', '3'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.tip-details').first().waitFor();
  expect(session.context.pages().filter((open) => open.url().includes(session.extensionId))).toEqual([page]);
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.tip-card').count()).toBe(0);
});

it('does not come back when the browser starts again', async () => {
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
