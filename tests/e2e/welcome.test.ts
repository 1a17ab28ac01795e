import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, type Session, welcomePage } from '../../tools/browser/chromium/launch';
import { messagesIn } from '../../tools/browser/chromium/messages';

const profile = mkdtempSync(join(tmpdir(), 'leitfaden-welcome-'));
let session: Session;
let page: Page;
let t: Awaited<ReturnType<typeof messagesIn>>;

beforeAll(async () => {
  session = await launch({ profile, welcome: true });
  page = await welcomePage(session.context);
  await page.locator('h1').waitFor();
  t = await messagesIn(page);
});

afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  await session.close();
  rmSync(profile, { recursive: true, force: true });
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
  await session.close();
  session = await launch({ profile });
  const settings = await session.context.newPage();
  await settings.goto(`chrome-extension://${session.extensionId}/settings.html`);
  await settings.getByRole('switch').first().waitFor();
  expect(session.context.pages().filter((open) => open.url().endsWith('/welcome.html'))).toEqual([]);
});
