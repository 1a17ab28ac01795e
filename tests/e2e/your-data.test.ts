import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { viewOf } from '../../tools/browser/chromium/views';
import { shareOf } from '../../tools/endurance';
import { endurance } from '../support/endurance';

type Area = { get(keys: null): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
type Chrome = { chrome: { storage: Record<'local' | 'sync', Area> } };

interface BackupFile {
  exported: string;
  version: number;
  items: Record<string, { data: unknown }>;
  records: Record<string, Record<string, { data: { text: string } }>>;
}

describe('everything in one file', () => {
  const session = sharedSession();
  freshEachTime(session);
  let page: Page;
  let t: Awaited<ReturnType<typeof messagesIn>>;

  beforeEach(async () => {
    page = await openSurface(session, 'settings.html');
    t = await messagesIn(page);
  });

  const section = () => page.locator('section[aria-labelledby=data]');
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  const button = (name: string) => section().getByRole('button', { name, exact: true });
  const planned = async () => {
    await section().locator('.plan-lines li').first().waitFor();
    return section().locator('.plan-lines li').allInnerTexts();
  };
  const said = (text: string) => section().locator('[role=status]').getByText(text).waitFor();

  const exported = async (): Promise<BackupFile> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(t('exportAll')).click()]);
    expect(download.suggestedFilename()).toMatch(/^leitfaden-\d{4}-\d\d-\d\d\.json$/);
    return JSON.parse(readFileSync(await download.path(), 'utf8'));
  };
  const choose = (file: unknown, name = 'leitfaden.json') =>
    section()
      .locator('input[type=file]')
      .setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)),
      });
  const writeDraft = async (text: string) => {
    const desk = await session.context.newPage();
    await desk.goto(`chrome-extension://${session.extensionId}/desk.html`);
    await desk.locator('.desk-head-actions .button').last().click();
    await desk.locator('.editor-field').fill(text);
    await desk.locator('.draft-open', { hasText: text.slice(0, 20) }).waitFor({ state: 'attached' });
    await desk.close();
  };
  const draftsIn = (file: BackupFile) => Object.values(file.records.draft ?? {}).map(({ data }) => data.text);

  /** Two settings and a draft, and the file that has them. */
  const used = async (): Promise<BackupFile> => {
    await radio(t('theme_dark')).check();
    await radio(t('country_AT')).check();
    await writeDraft('Wir bilden aus in Kassel-Nord.');
    await expect.poll(async () => JSON.stringify(await storedLocally())).toContain('"AT"');
    return exported();
  };

  it('is exported, deleted and read in again: the same as before', async () => {
    const first = await used();
    expect(draftsIn(first)).toEqual(['Wir bilden aus in Kassel-Nord.']);

    await page.getByRole('button', { name: t('deleteAll') }).click();
    await page.getByRole('button', { name: t('deleteAllYes') }).click();
    await page.getByText(t('storedNothing')).waitFor();
    expect(await radio(t('country_AT')).isChecked()).toBe(false);

    await choose(first);
    expect(await planned()).toEqual([
      `${t('storedPreferences')}: ${t('planAdded', '2')}`,
      `${t('storedDrafts')}: ${t('planAdded', '1')}`,
    ]);
    await button(t('importDo')).focus();
    await page.keyboard.press('Enter');
    await said(t('importDone'));
    await expect.poll(() => radio(t('country_AT')).isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('data');
    expect({ ...(await exported()), exported: '' }).toEqual({ ...first, exported: '' });

    await choose(first);
    expect(await planned()).toEqual([t('planNothing')]);
    expect(await button(t('importDo')).count()).toBe(0);
    await button(t('cancel')).click();
  });

  endurance.it(
    'merging adds and deletes nothing, replacing makes it as in the file, and both can be taken back',
    async () => {
      const first = await used();
      await writeDraft('Ein zweiter Entwurf.');
      await radio(t('country_CH')).check();
      await expect.poll(async () => JSON.stringify(await storedLocally())).toContain('"CH"');
      await choose(first);
      expect(await planned()).toEqual([t('planNothing')]);
      await radio(t('importMode_replace')).check();
      await expect
        .poll(planned)
        .toEqual([
          `${t('storedPreferences')}: ${t('planChanged', '1')}`,
          `${t('storedDrafts')}: ${t('planRemoved', '1')}`,
        ]);
      await button(t('importDo')).click();
      await said(t('importDone'));
      expect(draftsIn(await exported())).toEqual(['Wir bilden aus in Kassel-Nord.']);

      await button(t('undo')).click();
      await said(t('undoDone'));
      expect(draftsIn(await exported()).sort()).toEqual(['Ein zweiter Entwurf.', 'Wir bilden aus in Kassel-Nord.']);
      await expect.poll(() => radio(t('country_CH')).isChecked()).toBe(true);

      await button(t('importAgain')).click();
      await expect.poll(() => radio(t('country_AT')).isChecked()).toBe(true);
      expect(draftsIn(await exported())).toHaveLength(1);
      await button(t('forgetUndo')).click();
      await said(t('undoForgotten'));
      await expect.poll(() => button(t('importAgain')).count()).toBe(0);
    },
  );

  it.each(
    shareOf(
      [
        ['a newer version', 'importNewer', (first: BackupFile) => ({ ...first, version: 99 })],
        [
          'a newer version of one thing',
          'importNewer',
          (first: BackupFile) => ({ ...first, items: { preferences: { v: 9, data: {}, changed: 1 } } }),
        ],
        [
          'something unknown',
          'importNewer',
          (first: BackupFile) => ({ ...first, items: { unheard: { v: 1, data: 1, changed: 1 } } }),
        ],
        ['another program', 'importForeign', () => ({ bookmarks: [] })],
        ['another shape', 'importForeign', (first: BackupFile) => ({ ...first, records: { draft: [1, 2] } })],
        ['no JSON', 'importUnreadable', () => '<html>'],
        ['half a file', 'importUnreadable', (first: BackupFile) => JSON.stringify(first).slice(0, -20)],
      ],
      2,
    ),
  )('a file of %s is refused with a clear sentence', async (_, message, make) => {
    const first = await exported();
    const before = await storedLocally();
    await choose(make(first));
    await said(t(message));
    expect(await section().locator('.import-plan').count()).toBe(0);
    expect(await storedLocally()).toEqual(before);
  });

  const storedLocally = () => page.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get(null));

  endurance.it('a file can be dropped; what is damaged in it is set aside, shown and deleted', async () => {
    const quarantined = {
      ...(await exported()),
      items: {
        'tips.dismissals': {
          v: 1,
          data: {
            'section 10.3': { value: { scope: { type: 'section', section: '10.3' } }, changed: 5 },
            'section 6.1': { value: { scope: 7 }, changed: 6 },
          },
          changed: 6,
        },
      },
    };
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'leitfaden.json', { type: 'application/json' }));
      return data;
    }, JSON.stringify(quarantined));
    await section().dispatchEvent('dragover', { dataTransfer: transfer });
    await section().dispatchEvent('drop', { dataTransfer: transfer });
    expect(await planned()).toEqual([`${t('dismissalsHeading')}: ${t('planAdded', '1')}`, t('planQuarantined', '1')]);
    await button(t('importDo')).click();
    await section().getByText(t('quarantineOne')).waitFor();
    await section().locator('.quarantine summary').click();
    expect(await section().locator('.quarantined-value').inputValue()).toContain('"scope": 7');
    await section()
      .getByRole('button', { name: t('draftDeleteLabel', t('dismissalsHeading')) })
      .click();
    await expect.poll(() => section().locator('.quarantine').count()).toBe(0);
  });

  endurance.it('what is damaged in the store itself is set aside too, and the rest is kept', async () => {
    await page.evaluate(() => {
      const data = {
        '10.3': { value: '10.3', changed: 1 },
        odd: { value: 7, changed: 2 },
        '6.1': { value: '6.1', changed: 3 },
      };
      return (globalThis as unknown as Chrome).chrome.storage.local.set({ 'tips.read': { v: 1, data, changed: 3 } });
    });
    const reader = await openSurface(session, 'popup.html');
    await section().getByText(t('quarantineOne')).waitFor();
    await reader.close();
    expect(JSON.stringify((await exported()).items['tips.read'])).toContain('6.1');
  });

  endurance.it('sync is off until it is switched on; then small things are in the account, and no draft', async () => {
    const inAccount = () =>
      page.evaluate(async () => JSON.stringify(await (globalThis as unknown as Chrome).chrome.storage.sync.get(null)));
    await used();
    expect(await inAccount()).toBe('{}');
    const toggle = page.getByRole('switch', { name: t('syncSwitch') });
    expect(await toggle.getAttribute('aria-checked')).toBe('false');
    await toggle.focus();
    await page.keyboard.press('Space');
    await expect.poll(inAccount, { timeout: 15_000 }).toContain('"dark"');
    expect(await inAccount()).not.toContain('Kassel');
    await page.locator('section[aria-labelledby=sync]').getByText(/:/).last().waitFor();
    await toggle.click();
    await expect.poll(() => toggle.getAttribute('aria-checked')).toBe('false');
  });

  it('what is not stored stays on screen, with the reason, a copy and another try', async () => {
    await page.evaluate(() => {
      const { local } = (globalThis as unknown as Chrome).chrome.storage;
      const set = local.set.bind(local);
      let left = 2;
      local.set = (values) =>
        left-- > 0 ? Promise.reject(new Error('Resource::kQuotaBytes quota exceeded')) : set(values);
    });
    await radio(t('textSize_larger')).check();
    const notice = page.getByRole('alert').filter({ hasText: t('unsavedFull') });
    await notice.waitFor();
    expect(await radio(t('textSize_larger')).isChecked()).toBe(true);
    await expectAccessible(await viewOf(session, page), 'all');
    await notice.getByRole('button', { name: t('tryAgain') }).click();
    await notice.waitFor();
    await notice.getByRole('button', { name: t('tryAgain') }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.role), 'the keyboard is not lost with the button').toBe(
      'alert',
    );
    expect(JSON.stringify(await storedLocally())).toContain('larger');
    // What was refused is in the error log, to be copied into a report.
    const log = section().locator('.error-log');
    await log.locator('summary').click();
    expect(await log.getByRole('textbox', { name: t('errorLogName') }).inputValue()).toMatch(
      /^\d{4}-[\dT:.-]+Z {2}locks\.preferences {2}StorageError: Not stored \(full\): .*quota exceeded$/m,
    );
    await log.getByRole('button', { name: t('errorLogCopy') }).waitFor();
    await expectAccessible(await viewOf(session, page), 'all');
  });
});
