import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { settled, stored } from '../../tools/browser/chromium/desk-page';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { endurance } from '../support/endurance';

const session = sharedSession();
freshEachTime(session);
let page: Page;

beforeAll(async () => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

beforeEach(async () => {
  page = await session.context.newPage();
});

const open = (hash: string) => page.goto(`chrome-extension://${session.extensionId}/reader.html${hash}`);
const selection = () =>
  page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
  });
const copied = () => page.evaluate(() => navigator.clipboard.readText());
/** Tab until what is focused has these words, or this role. */
const tabTo = async (wanted: RegExp | 'combobox') => {
  for (let at = 0; at < 60; at++) {
    await page.keyboard.press('Tab');
    const { role, words } = await page.evaluate(() => ({
      role: document.activeElement?.getAttribute('role'),
      words: document.activeElement?.textContent ?? '',
    }));
    if (wanted === 'combobox' ? role === wanted : wanted.test(words)) return;
  }
  throw new Error(`Tab never came to ${wanted}`);
};

describe('by keyboard only', () => {
  it('search, open, desk, through the gaps, copy', async () => {
    await open('');
    await tabTo('combobox');
    await page.keyboard.type('vorlage absage');
    await page.locator('#hit-0', { hasText: 'Absage nach Eingang' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'V1');
    await tabTo(/^Im Entwurf öffnen/);
    await page.keyboard.press('Enter');
    await page.locator('.editor-field').waitFor();
    await page.waitForFunction(() => document.activeElement?.className === 'editor-field');
    const words: string[] = [];
    for (let gap = await selection(); gap.startsWith('▢'); gap = await selection()) {
      words.push(gap);
      await page.keyboard.type(`«${words.length}»`);
      await page.keyboard.press('Tab');
    }
    expect(words[0]).toBe('▢ Stelle');
    expect(words.length).toBeGreaterThan(5);
    const text = await page.locator('.editor-field').inputValue();
    expect(text).not.toContain('▢');
    expect(text).toMatch(/«1».*\n\n.*«2»/s);
    // Behind the last gap Tab leaves the field, to what comes next.
    expect(await page.evaluate(() => document.activeElement?.className)).not.toBe('editor-field');
    if (!/^Text kopieren/.test((await page.evaluate(() => document.activeElement?.textContent)) ?? ''))
      await tabTo(/^Text kopieren/);
    await page.keyboard.press('Enter');
    await page.locator('.copy-result').waitFor();
    expect(await copied()).toBe(text);
    await stored(page, '«1»');
  });

  endurance.it('Shift+Tab goes back gap by gap, and out of the field before the first', async () => {
    await open('#V22');
    await tabTo(/^Im Entwurf öffnen/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.className === 'editor-field');
    const first = await selection();
    await page.keyboard.press('Tab');
    expect(await selection()).not.toBe(first);
    await page.keyboard.press('Shift+Tab');
    expect(await selection()).toBe(first);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).not.toBe('editor-field');
  });
});

endurance.describe('a draft from a template', () => {
  const choices = () =>
    page
      .locator('.desk-choice select')
      .evaluateAll((all) => all.map((select) => (select instanceof HTMLSelectElement ? select.value : '')));

  it('is of its kind, and its open gaps are one finding', async () => {
    await open('#V1');
    await page.getByRole('button', { name: 'Im Entwurf öffnen' }).click();
    await settled(page);
    expect(await choices()).toEqual(expect.arrayContaining(['message', 'indeed', 'DE']));
    expect(await page.locator('.finding-rule').allInnerTexts()).toEqual(['Offene Lücke']);
    expect(await page.getByText('nach dem Recht seiner Vorlage').count()).toBe(0);
  });

  it('is for no network where the document is a paper of the house, and begins at its first gap', async () => {
    await open('#V42-AT');
    await page.getByRole('button', { name: 'Im Entwurf öffnen' }).click();
    await settled(page);
    expect(await choices()).toEqual(expect.arrayContaining(['message', '', 'AT']));
    expect(await selection()).toBe('▢ Plattform');
    expect(await page.locator('.finding-rule').allInnerTexts()).toEqual(['Offene Lücke']);
  });

  it('is checked by the law of the text that was chosen, says so, and can be put under another, alone', async () => {
    await open('#V5-AT');
    await page.getByRole('button', { name: 'Im Entwurf öffnen' }).click();
    await settled(page);
    expect(await choices()).toEqual(expect.arrayContaining(['job', 'AT']));
    await page.getByText('nach dem Recht seiner Vorlage oder seines Absenders geprüft: Österreich').waitFor();
    // The least pay as an amount is asked for in Austria alone.
    const findings = () => page.locator('.finding').allInnerTexts();
    await page.locator('.editor-field').fill('Wir suchen eine Buchhalterin oder einen Buchhalter (m/w/d) in Graz.');
    await expect.poll(async () => (await findings()).join()).toContain('In Österreich gehört das Mindestentgelt');
    await page.reload();
    await settled(page);
    expect(await choices()).toContain('AT');
    const country = page.locator('.desk-choice', { hasText: 'Land' }).locator('select');
    await country.selectOption('DE');
    await expect.poll(async () => (await findings()).join()).not.toContain('In Österreich gehört das Mindestentgelt');
    expect(await page.getByText('nach dem Recht seiner Vorlage').count()).toBe(0);
    await country.selectOption('CH');
    await page.getByText('Absenders geprüft: Schweiz').waitFor();
    await open('#V5');
    // What is set for all has not changed with it.
    await page.locator('.template-countries [aria-current]', { hasText: 'Deutschland' }).waitFor();
  });
});

describe('the page of a template', () => {
  endurance.it('starts at its top, however far down the list it was opened from', async () => {
    await open('#vorlagen');
    const link = page.locator('.template-list a[href$="#V30"]');
    await link.scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('.template-list a[href$="#V30"]')?.scrollIntoView());
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await link.click();
    await page.locator('.template-text').first().waitFor();
    await page.waitForFunction(() => scrollY === 0);
  });

  it('asks before it copies a text with gaps', async () => {
    await open('#V1');
    await page.evaluate(() => navigator.clipboard.writeText('vorher'));
    await page.getByRole('button', { name: 'Text kopieren' }).click();
    await page.locator('.template-question', { hasText: 'Lücken' }).waitFor();
    expect(await copied()).toBe('vorher');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Noch nicht kopiert/);
    await page.keyboard.press('Enter');
    await page.locator('.copy-result').waitFor();
    expect(await copied()).toMatch(/^Betreff: .*▢ Stelle/);
  });

  endurance.it('shows the text of the country that is chosen, by the address', async () => {
    await open('#V1');
    expect(await page.locator('.template-text').first().innerText()).toContain('Mit freundlichen Grüßen');
    await page.getByRole('link', { name: 'Schweiz', exact: true }).click();
    await page.locator('.template-text', { hasText: 'Freundliche Grüsse' }).first().waitFor();
    expect(page.url()).toMatch(/#V1-CH$/);
  });

  const inClipboard = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
    }, type);

  endurance.it('copies a sheet as a table for documents and mails, and with tabs for spreadsheets', async () => {
    await open('#V37');
    await page.getByRole('button', { name: 'Tabelle kopieren' }).click();
    await page.locator('.copy-result').waitFor();
    expect(await inClipboard('text/html')).toMatch(/<table>.*<th>Frage<\/th>.*<td>1\. Stimmt jede Zahl/s);
    expect(await inClipboard('text/plain')).toMatch(/^Frage\tWoran man es sieht\t/);
  });

  endurance.it('copies a text with a list as a list, and beside it as clean lines', async () => {
    await open('#V34');
    await page.getByRole('button', { name: 'Text kopieren' }).click();
    await page.keyboard.press('Enter');
    await page.locator('.copy-result').waitFor();
    expect(await inClipboard('text/html')).toMatch(/<ul>.*<li>Beleidigungen und Drohungen<\/li>/s);
    const text = await inClipboard('text/plain');
    expect(text).toContain('– Beleidigungen und Drohungen\n');
    expect(text).not.toMatch(/[*<>]/);
  });

  endurance.it('saves a sheet as CSV and as Markdown', async () => {
    await open('#V37');
    const saved = async (name: string) => {
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const download = await downloading;
      return [download.suggestedFilename(), readFileSync((await download.path()) ?? '', 'utf8')] as const;
    };
    const [csv, table] = await saved('Als CSV sichern');
    expect(csv).toBe('Freigabe in sechs Fragen.csv');
    expect(table).toMatch(/^\ufeffFrage;Woran man es sieht;Antwort;.*\r\n1\. Stimmt jede Zahl/);
    const [md, text] = await saved('Als Markdown sichern');
    expect(md).toBe('Freigabe in sechs Fragen.md');
    expect(text).toMatch(/\| Frage \| Woran man es sieht \|.*\n\| --- \|/);
  });

  it('that does not exist says so and leads to the list', async () => {
    await open('#V999');
    await page.getByRole('link', { name: 'Alle Vorlagen' }).click();
    await page.locator('.template-list li a').first().waitFor();
  });
});

endurance.it('a section and a checklist name their templates', async () => {
  await open('#11.6');
  await page.locator('.template-links a[href$="#vorlagen-absage"]').click();
  await page.waitForFunction(() => document.querySelectorAll('.template-list li a').length === 2);
  await page.goto(`chrome-extension://${session.extensionId}/checklist.html#job-ad`);
  await page.locator('.template-links a', { hasText: 'Stellenanzeige' }).first().waitFor();
});
