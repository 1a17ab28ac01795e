import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { launch, type Session } from '../../tools/browser/chromium/launch';
import { markSection } from '../../tools/browser/chromium/mark-section';
import { viewOf } from '../../tools/browser/chromium/views';

async function openReader({ context, extensionId }: Session, hash: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/reader.html${hash}`);
  await page.locator('h1').waitFor();
  return page;
}

const topOf = (reader: Page, id: string) =>
  reader.evaluate((heading) => Math.round(document.getElementById(heading)?.getBoundingClientRect().top ?? 0), id);

it('after a restart all annotations are there, and reading goes on where it was left, but only when asked', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'leitfaden-annotations-'));
  const first = await launch({ profile });
  let reader = await openReader(first, '#10.3');
  await markSection(await viewOf(first, reader));
  await reader.goto(`chrome-extension://${first.extensionId}/reader.html#10.4`);
  const recent = () =>
    reader.evaluate<string>(`chrome.storage.local.get('reader.recent').then((kept) => JSON.stringify(kept))`);
  await expect.poll(recent).toContain('"section":"10.4"');
  const atHeading = await recent();
  await reader.mouse.move(700, 500);
  await reader.mouse.wheel(0, 420);
  await expect.poll(recent).not.toBe(atHeading);
  const before = await topOf(reader, '10.4');
  expect(first.strayRequests).toEqual([]);
  await first.close();

  const second = await launch({ profile });
  reader = await openReader(second, '');
  expect(await reader.evaluate(() => [location.hash, scrollY])).toEqual(['', 0]);
  await reader.locator('.reading-last a').click();
  await reader.waitForFunction(() => document.activeElement?.id === '10.4');
  await expect.poll(async () => Math.abs((await topOf(reader, '10.4')) - before)).toBeLessThan(4);
  await reader.goto(`chrome-extension://${second.extensionId}/reader.html#meine`);
  await reader.locator('.my-list-row').first().waitFor();
  expect(await reader.locator('.my-annotation').count()).toBe(3);
  expect(await reader.locator('.my-note').innerText()).toContain('Betriebsrat');
  expect(second.strayRequests).toEqual([]);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});
