import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences';
import { handbook } from '../../tools/bench/handbook-files';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { HANDBOOK_FILES, TEAM_PACK } from '../../tools/browser/chromium/handbook-files';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { givePolicy } from '../../tools/browser/chromium/policy';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { endurance } from '../support/endurance';

/** The country before anybody has chosen one. */
const DEFAULT = `country_${DEFAULT_PREFERENCES.country}`;
const CHAPTER = HANDBOOK_FILES[1]?.[1] ?? '';

describe('a team pack', () => {
  const session = sharedSession();
  freshEachTime(session);
  let page: Page;
  let t: Awaited<ReturnType<typeof messagesIn>>;

  beforeEach(async () => {
    page = await openSurface(session, 'settings.html');
    t = await messagesIn(page);
  });

  const section = () => page.locator('section[aria-labelledby=handbook]');
  const said = () => section().locator('.handbook-import [role=status]').innerText();
  const choosePack = (text: string) =>
    section()
      .locator('input[type=file]')
      .setInputFiles({ name: 'seeblick.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const countryIs = (key: string) => page.getByRole('radio', { name: t(key), exact: true }).isChecked();

  it('shows its checksum and all that it would change; refused, nothing has changed', async () => {
    await choosePack(TEAM_PACK);
    await section().locator('.handbook-review').waitFor();
    const hash = createHash('sha256').update(TEAM_PACK).digest('hex');
    expect((await section().locator('.handbook-hash code').innerText()).replaceAll(' ', '')).toBe(hash);
    await section().getByText('Langer Satz').waitFor();
    const changes = await section().locator('.handbook-changes li').allInnerTexts();
    expect(changes).toEqual([
      `${t('packChapterNew', 'Stellenanzeigen im Haus')} (${t('handbookSections', '2')})`,
      `${t('packChapterNew', 'Wortliste Pension Seeblick')} (${t('handbookWordsOne', '1')})`,
      t('packHouse'),
      `${t('country')}: ${t('country_AT')} (${t('packBefore', t(DEFAULT))})`,
      t('packRuleOff', 'Viele Emojis'),
      `${t('packThreshold', 'Langer Satz')}: Wörter je Satz höchstens 18`,
    ]);
    await section()
      .getByRole('button', { name: t('cancel') })
      .click();
    await section().getByText(t('handbookNone')).waitFor();
    expect(await countryIs(DEFAULT)).toBe(true);
  });

  endurance.it('is applied whole, taken back whole, and removed with its chapters', async () => {
    await choosePack(TEAM_PACK);
    await section()
      .getByRole('button', { name: t('packApply') })
      .click();
    await expect.poll(said).toBe(t('handbookPackApplied', 'Pension Seeblick'));
    expect(await section().locator('.handbook-rows li').count()).toBe(2);
    expect(await section().locator('.handbook-rows [role=switch][aria-checked=true]').count()).toBe(1);
    await expect.poll(() => countryIs('country_AT')).toBe(true);
    await section()
      .getByRole('button', { name: t('undo') })
      .click();
    await expect.poll(said).toBe(t('handbookUndone'));
    await section().getByText(t('handbookNone')).waitFor();
    await expect.poll(() => countryIs(DEFAULT)).toBe(true);

    await choosePack(TEAM_PACK);
    await section()
      .getByRole('button', { name: t('packApply') })
      .click();
    await expect.poll(said).toBe(t('handbookPackApplied', 'Pension Seeblick'));
    await section()
      .getByRole('button', { name: t('removeLabel', 'Pension Seeblick'), exact: true })
      .click();
    await expect.poll(() => section().locator('.handbook-rows li').count()).toBe(0);
  });

  endurance.it('of a newer version or with mistakes is refused with a sentence', async () => {
    await choosePack(TEAM_PACK.replace('"version":1', '"version":9'));
    await section().getByText('Das Paket hat die Fassung 9').waitFor();
    await choosePack(TEAM_PACK.replace('- Stufe: Pflicht', '- Stufe: Wichtig'));
    await section().getByText('Stufe „Wichtig“ ist unbekannt').waitFor();
    expect(await section().locator('.handbook-rows li').count()).toBe(0);
  });

  endurance.it('made of one’s own chapters is the same for whoever takes it', async () => {
    await section()
      .locator('input[type=file]')
      .setInputFiles({ name: 'stellen.md', mimeType: 'text/markdown', buffer: Buffer.from(CHAPTER) });
    await expect.poll(said).toBe(t('handbookImported', '2'));
    await section().getByLabel(t('packName')).fill('Pension Seeblick');
    const downloading = page.waitForEvent('download');
    await section()
      .getByRole('button', { name: t('packExport') })
      .click();
    const download = await downloading;
    const text = readFileSync((await download.path()) ?? '', 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      id: 'pension-seeblick',
      chapters: [{ name: 'stellen.md', text: CHAPTER }],
    });
    expect((await section().locator('.handbook-export .handbook-hash code').innerText()).replaceAll(' ', '')).toBe(
      createHash('sha256').update(text).digest('hex'),
    );
    await choosePack(text);
    await expect.poll(() => section().locator('.handbook-changes li').allInnerTexts()).toEqual([t('packHouse')]);
    await section()
      .getByRole('button', { name: t('cancel') })
      .click();
  });

  endurance.it('a page of the house’s voice, filled and chosen as a file, becomes a pack with its style', async () => {
    const stimme =
      '# Hausstimme\n\n## Festgelegt\n\n- Anrede auf LinkedIn: Sie\n- Werbung kennzeichnen wir so: „Anzeige“\n\n## Statt und lieber\n\n- statt „Event“ lieber „Abend“\n';
    await section()
      .locator('input[type=file]')
      .setInputFiles({ name: 'stimme.md', mimeType: 'text/markdown', buffer: Buffer.from(stimme) });
    await section().locator('.handbook-rows', { hasText: 'Hausstimme' }).waitFor();
    await section().locator('.handbook-export .field').fill('Pension Seeblick');
    const downloading = page.waitForEvent('download');
    await section()
      .getByRole('button', { name: t('packExport') })
      .click();
    const text = readFileSync((await (await downloading).path()) ?? '', 'utf8');
    expect(JSON.parse(text)).toMatchObject({ voice: { address: 'sie', label: 'Anzeige' } });
    await choosePack(text);
    const changes = section().locator('.handbook-changes');
    await changes.getByText(t('voiceLabel', 'Anzeige')).waitFor();
    expect(await changes.innerText()).toContain(t('voiceFormal'));
    await section()
      .getByRole('button', { name: t('cancel') })
      .click();
  });

  endurance.it('an import can be stopped: nothing has come, and the page has answered all the while', async () => {
    const files = handbook(500).map(({ name, text }) => ({
      name,
      mimeType: 'text/markdown',
      buffer: Buffer.from(text),
    }));
    await section().locator('input[type=file]').setInputFiles(files);
    await section().locator('progress').waitFor();
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.05);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t('cancel'));
    await page.keyboard.press('Enter');
    await expect.poll(said).toBe(t('handbookCancelled'));
    expect(await section().locator('.handbook-rows li').count()).toBe(0);
  });
});

describe('an administrator’s pack', () => {
  const session = sharedSession();
  freshEachTime(session);
  let t: Awaited<ReturnType<typeof messagesIn>>;

  const withPolicy = async (pack: object | undefined): Promise<Page> => {
    const page = await session.context.newPage();
    await givePolicy(page, pack);
    await page.goto(`chrome-extension://${session.extensionId}/settings.html`);
    await page.locator('#handbook').waitFor();
    t = await messagesIn(page);
    return page;
  };
  const managed = { ...JSON.parse(TEAM_PACK), locked: ['country', 'houseRule', 'draftRules'] };

  it('is applied by itself; what it settles is shown as such and cannot be changed', async () => {
    const page = await withPolicy(managed);
    const section = page.locator('section[aria-labelledby=handbook]');
    await expect.poll(() => section.locator('.handbook-rows li').count()).toBe(2);
    expect(await section.locator('.handbook-rows').innerText()).toContain(t('managedBy'));
    expect(await section.getByRole('button', { name: t('removeLabel', 'Stellenanzeigen im Haus') }).count()).toBe(0);
    expect(await section.locator('.handbook-rows [role=switch]').getAttribute('aria-disabled')).toBe('true');
    await expect.poll(() => page.getByRole('radio', { name: t('country_AT'), exact: true }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: t('country_AT'), exact: true }).isDisabled()).toBe(true);
    await page.close();
  });

  endurance.it('with a mistake is not applied, and the settings say which', async () => {
    const page = await withPolicy({ ...managed, id: 'Mit Leerzeichen' });
    await page.locator('section[aria-labelledby=handbook] .handbook-problems', { hasText: '„id“ fehlt' }).waitFor();
    await page.close();
  });

  endurance.it('goes when the policy goes', async () => {
    const before = await withPolicy(managed);
    await expect.poll(() => before.locator('.handbook-rows li').count()).toBe(2);
    await before.close();
    const page = await withPolicy(undefined);
    await expect.poll(() => page.locator('.handbook-rows li').count()).toBe(0);
    expect(await page.getByRole('radio', { name: t('country_AT'), exact: true }).isDisabled()).toBe(false);
    await page.close();
  });
});
