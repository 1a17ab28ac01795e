import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { FactId } from '../../core/guide/guide';
import { beforeUpdateWith, SIX_CHANGES } from '../../tools/browser/chromium/after-update';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { store, whenStored } from '../../tools/browser/chromium/drive';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { tabOn, viewOf } from '../../tools/browser/chromium/views';

const session = sharedSession();
let page: Page;

beforeAll(async () => {
  page = session.context.pages()[0] ?? (await session.context.newPage());
});

const LINE = `document.querySelector('.news-line')`;
const MARKED = `[...document.querySelectorAll('.change-list li:has(.change-new)')].map(({ id }) => id)`;
const entriesOf = (ids: readonly FactId[]) => ids.map((id) => `neu-${id}`).sort();

/** The version before did not know these changes. */
async function update(brings: readonly FactId[], version?: string) {
  const view = await tabOn(session, 'manifest.json', 'body');
  await store(view, { 'guide.news': beforeUpdateWith(brings, version) });
  await view.send('Page.close');
}

async function popupOnJobForm() {
  await page.bringToFront();
  await page.goto(DEMO_PAGES.linkedinJobPosting.url);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.tip-card')`);
  return popup;
}

it('an update is told where it matters, leads to its entry, stays marked in the list, and gives way to the next', async () => {
  await update(SIX_CHANGES);
  const popup = await popupOnJobForm();
  await popup.waitFor(LINE);
  const [title, day] = await popup.evaluate<string[]>(
    `[...document.querySelectorAll('.news-line p')].map((p) => p.innerText)`,
  );
  expect(title).toContain('Entgelttransparenz');
  expect(day).toMatch(/07\.06\.2026 \(Deloitte Legal\)$/);
  expect(day).not.toMatch(/gilt|applies/);
  await whenStored(popup, 'guide.news', '"shown":["');

  const opened = session.context.waitForEvent('page');
  await popup.click('.news-line a');
  const reader = await opened;
  await reader.waitForFunction(() => document.activeElement?.id === 'neu-law-103');
  const entry = reader.locator('#neu-law-103');
  expect(await entry.evaluate((li) => li.getBoundingClientRect().top >= 0)).toBe(true);
  expect((await reader.evaluate<string[]>(MARKED)).sort()).toEqual(entriesOf(SIX_CHANGES));

  await whenStored(await viewOf(session, reader), 'guide.news', '"closed":true');
  await popup.evaluate(`window.close()`).catch(() => {});
  const again = await popupOnJobForm();
  await again.waitFor(`document.querySelector('[data-settled=true]')`);
  expect(await again.evaluate(LINE), 'the list was opened').toBeNull();
  await again.evaluate(`window.close()`).catch(() => {});
  await reader.reload();
  await reader.waitForFunction(() => document.querySelector('.change-new'));
  expect((await reader.evaluate<string[]>(MARKED)).sort(), 'the rest is still new').toEqual(entriesOf(SIX_CHANGES));

  await update(['net-026'], '0.0.1');
  await reader.reload();
  await reader.waitForFunction(() => document.querySelector('.change-new'));
  expect(await reader.evaluate<string[]>(MARKED), 'the next version').toEqual(['neu-net-026']);
  await reader.close();
});
