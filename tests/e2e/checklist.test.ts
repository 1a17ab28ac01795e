import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { checklistHref } from '../../core/tips/checklist-route';
import { CHECKLISTS } from '../../core/tips/checklist-tips';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { stored } from '../../tools/browser/chromium/states/state';
import { openSurface } from '../../tools/browser/chromium/surface';
import { whenStored } from '../../tools/browser/chromium/when-stored';
import { ENDURANCE } from '../../tools/endurance';
import { endurance } from '../support/endurance';

const JOB_AD = CHECKLISTS.find(({ id }) => id === 'job-ad')?.tips ?? [];
const session = sharedSession();
freshEachTime(session);
let page: Page;
let t: Awaited<ReturnType<typeof messagesIn>>;

beforeAll(async () => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

beforeEach(async () => {
  // The law of every country, so that the lists are whole.
  await stored({ preferences: { theme: 'auto', textSize: 'normal', country: 'all' } })(session);
  page = await openSurface(session, 'checklist.html');
  t = await messagesIn(page);
});

const boxes = () => page.getByRole('checkbox');
const progress = () => page.locator('.checklist-progress [role=status]').innerText();
const focused = () => page.evaluate(() => document.activeElement?.textContent);
const copied = () => page.evaluate(() => navigator.clipboard.readText());

async function open(href: string): Promise<void> {
  await page.goto(`chrome-extension://${session.extensionId}${href}`);
  await boxes().first().waitFor();
  // Every country's law, not that of the moment before the setting is read.
  await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('all');
}

endurance.it('all lists are offered; one is opened by keyboard, read from its heading, and left again', async () => {
  expect(await page.title()).toBe(`${t('checklists')} – ${t('readerTitle')}`);
  expect(await page.locator('.checklist-choice a').count()).toBe(CHECKLISTS.length);
  await page.getByRole('link', { name: t('checklist_job_ad'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await boxes().first().waitFor();
  expect(await page.title()).toBe(`${t('checklist_job_ad')} – ${t('readerTitle')}`);
  await expect.poll(focused).toBe(t('checklist_job_ad'));
  expect(await boxes().count()).toBe(JOB_AD.length);
  await page.getByRole('link', { name: t('checklistAll') }).click();
  await page.locator('.checklist-choice').waitFor();
  await expect.poll(focused).toBe(t('checklists'));
});

endurance.it('an unknown list is said to be unknown', async () => {
  await page.goto(`chrome-extension://${session.extensionId}/checklist.html#vorbei`);
  expect(await page.locator('main').getByRole('alert').innerText()).toBe(t('checklistUnknown'));
  expect(await page.locator('.checklist-choice a').count()).toBe(CHECKLISTS.length);
});

it('is ticked by keyboard, announces how far it is, and keeps the ticks of each page', async () => {
  const total = JOB_AD.length;
  await open(checklistHref('job-ad', 'linkedin.com/job-posting/form'));
  await page.getByText(t('checklistPage', 'linkedin.com/job-posting/form')).waitFor();
  expect(await progress()).toBe(`${t('checklistDone', '0')}, ${t('checklistOpen', `${total}`)}`);
  await boxes().first().focus();
  await page.keyboard.press('Space');
  await expect.poll(progress).toBe(`${t('checklistDone', '1')}, ${t('checklistOpen', `${total - 1}`)}`);
  await whenStored(page, 'checklist.ticks', 'linkedin.com/job-posting/form');
  await page.reload();
  await boxes().first().waitFor();
  expect(await boxes().first().isChecked()).toBe(true);

  await open(checklistHref('job-ad', 'xing.com/jobs'));
  expect(await boxes().first().isChecked(), 'another page').toBe(false);
  await open(checklistHref('job-ad'));
  expect(await boxes().first().isChecked(), 'the list as such').toBe(false);
  for (const box of await boxes().all()) await box.check();
  await expect.poll(progress).toBe(`${t('checklistDone', `${total}`)}, ${t('checklistComplete')}`);
});

endurance.it('all ticks are removed and brought back from the same place', async () => {
  await open(checklistHref('job-ad'));
  await boxes().first().check();
  await whenStored(page, 'checklist.ticks', JOB_AD[0] ?? '');
  const reset = page.getByRole('button', { name: t('checklistReset') });
  await reset.focus();
  await page.keyboard.press('Enter');
  await page.getByText(t('checklistWasReset')).waitFor();
  expect(await boxes().first().isChecked()).toBe(false);
  expect(await focused()).toBe(t('undo'));
  await page.keyboard.press('Enter');
  await expect.poll(() => boxes().first().isChecked()).toBe(true);
});

endurance.it('is copied as text and as Markdown, with its ticks', async () => {
  await open(checklistHref('job-ad'));
  for (const box of (await boxes().all()).slice(0, -1)) await box.check();
  await page.getByRole('button', { name: t('copyText') }).click();
  await page.getByText(t('copied')).first().waitFor();
  const text = await copied();
  expect(text.split('\n')[0]).toBe(t('checklist_job_ad'));
  expect(text.match(/^\[x\] /gm)).toHaveLength(JOB_AD.length - 1);
  expect(text.match(/^\[ \] /gm)).toHaveLength(1);
  await page.getByRole('button', { name: t('copyMarkdown') }).click();
  await expect.poll(copied).toMatch(/^## .+\n\n- \[x\] \*\*/);
});

endurance.it('leaves out the law of other countries', async () => {
  await open(checklistHref('job-ad'));
  const settings = await openSurface(session, 'settings.html');
  await settings.getByRole('radio', { name: t('country_CH') }).check();
  await expect.poll(() => boxes().count()).toBeLessThan(JOB_AD.length);
  expect((await page.locator('.checklist-source').allInnerTexts()).join()).not.toMatch(/\b(DE|AT|EU)\b/);
  await settings.getByRole('radio', { name: t('country_all') }).check();
  await expect.poll(() => boxes().count()).toBe(JOB_AD.length);
  await settings.close();
});

endurance.it('prints the list without its buttons', async () => {
  await open(checklistHref('job-ad'));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.checklist-actions').isVisible()).toBe(false);
  expect(await page.locator('.checklist-all').isVisible()).toBe(false);
  expect(await boxes().first().isVisible()).toBe(true);
});

// What the lists hold is asked of their tables, without a browser; here two of them stand for the way.
it.each(ENDURANCE ? CHECKLISTS : CHECKLISTS.slice(1, 2))(
  '"$id" can be ticked and taken along as text and as Markdown',
  async ({ id, tips }) => {
    await open(checklistHref(id));
    await page
      .getByRole('heading', { level: 1, name: t(`checklist_${id.replaceAll('-', '_')}`), exact: true })
      .waitFor();
    await expect.poll(() => boxes().count()).toBe(tips.length);
    expect(tips.length).toBeGreaterThan(3);
    await boxes().nth(1).check();
    await whenStored(page, 'checklist.ticks', tips[1] ?? '');
    await page.reload();
    await boxes().first().waitFor();
    expect(await boxes().nth(1).isChecked()).toBe(true);
    const title = t(`checklist_${id.replaceAll('-', '_')}`);
    await page.getByRole('button', { name: t('copyText') }).click();
    await expect.poll(copied).toMatch(new RegExp(`^${title}\\n`));
    expect((await copied()).match(/^\[[x ]\] /gm)).toHaveLength(tips.length);
    await page.getByRole('button', { name: t('copyMarkdown') }).click();
    await expect.poll(copied).toMatch(new RegExp(`^## ${title}\\n`));
    expect((await copied()).match(/^- \[[x ]\] /gm)).toHaveLength(tips.length);
  },
);
