import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseNetwork, LOUD_POST, openDesk, painted, settled, stored } from '../../tools/browser/chromium/desk-page';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { launch } from '../../tools/browser/chromium/launch';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { endurance } from '../support/endurance';

const textOf = (desk: Page) => desk.locator('.editor-field').inputValue();
const focusIsInText = (desk: Page) => desk.evaluate(() => document.activeElement?.className === 'editor-field');
const selection = (desk: Page) =>
  desk.evaluate(() => {
    const field = document.querySelector('textarea');
    return field?.value.slice(field.selectionStart, field.selectionEnd);
  });
const activeRule = (desk: Page) => desk.locator('.finding.is-active .finding-rule').innerText();

describe('by keyboard only', () => {
  const session = sharedSession();
  freshEachTime(session);
  let desk: Page;

  beforeAll(async () => {
    await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  beforeEach(async () => {
    desk = await openDesk(session);
  });

  it('type, next finding, fix, undo, fix again, copy', async () => {
    const typed = 'Heute im Betrieb. #socialmediamarketing';
    const fixed = 'Heute im Betrieb. #SocialMediaMarketing';
    for (let i = 0; i < 40 && !(await focusIsInText(desk)); i++) await desk.keyboard.press('Tab');
    await desk.keyboard.type(typed);
    await settled(desk);
    await desk.keyboard.press('F8');
    expect(await selection(desk)).toContain('socialmediamarketing');
    expect(await focusIsInText(desk)).toBe(true);
    expect(await activeRule(desk)).toBe('Hashtag ohne Großbuchstaben');
    await desk.keyboard.press('Alt+Enter');
    expect(await textOf(desk)).toBe(fixed);
    // The browser's own undo knows of it.
    await desk.keyboard.press('Control+z');
    expect(await textOf(desk)).toBe(typed);
    await settled(desk);
    await desk.keyboard.press('Alt+n');
    await desk.keyboard.press('Alt+Enter');
    expect(await textOf(desk)).toBe(fixed);
    // The next stop of the Tab key copies it, the one after it takes it back.
    await desk.keyboard.press('Tab');
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toMatch(/^(Text kopieren|Copy text)/);
    await desk.keyboard.press('Enter');
    await desk.locator('.copy-result').waitFor();
    expect(await desk.evaluate(() => navigator.clipboard.readText())).toBe(fixed);
    await desk.keyboard.press('Tab');
    expect(await desk.evaluate(() => document.activeElement?.closest('.undo-line') !== null)).toBe(true);
    await desk.keyboard.press('Enter');
    expect(await textOf(desk)).toBe(typed);
  });

  endurance.it('a fix is undone by its button also when something else was typed since', async () => {
    await desk.fill('.editor-field', 'A #socialmediamarketing B');
    await settled(desk);
    await desk.click('.finding .finding-fix button');
    await desk.keyboard.press('Control+Home');
    await desk.keyboard.type('Neu: ');
    await desk.locator('.desk-findings .undo-line button').click();
    expect(await textOf(desk)).toBe('Neu: A #socialmediamarketing B');
  });

  endurance.it('the page stands still when a finding is opened whose words are in sight', async () => {
    await desk.fill('.editor-field', `${'Noch ein Absatz.\n\n'.repeat(9)}A #socialmediamarketing B`);
    await settled(desk);
    const mark = await desk.locator('.mark').boundingBox();
    expect(mark?.y).toBeGreaterThan(600);
    await desk.locator('.finding-head').click();
    await desk.locator('.finding.is-active').waitFor();
    await painted(desk);
    expect(await desk.evaluate(() => scrollY)).toBe(0);
  });

  endurance.it('walks through every finding and round again, each at its place', async () => {
    await chooseNetwork(desk, 'linkedin');
    await desk.fill('.editor-field', LOUD_POST);
    await settled(desk);
    await desk.locator('.editor-field').focus();
    await desk.keyboard.press('Control+Home');
    const count = await desk.locator('.finding').count();
    expect(count).toBeGreaterThan(5);
    const rules: string[] = [];
    for (let i = 0; i < count; i++) {
      await desk.keyboard.press('F8');
      rules.push((await desk.locator('.finding.is-active').getAttribute('data-key')) ?? '');
    }
    expect(new Set(rules).size).toBe(count);
    await desk.keyboard.press('F8');
    expect(await desk.locator('.finding.is-active').getAttribute('data-key')).toBe(rules[0]);
  });

  endurance.it('ignores a place, and the place stays ignored while the text around it changes', async () => {
    await desk.fill('.editor-field', 'Am Samstag ist offen!!!\n\nUnd am Sonntag auch!!!');
    await settled(desk);
    const before = await desk.locator('.finding').count();
    expect(before).toBe(2);
    await desk.locator('.finding-head').first().click();
    await desk.locator('.finding-ignore button').first().click();
    expect(await desk.locator('.finding').count()).toBe(1);
    await desk.keyboard.press('Control+Home');
    await desk.keyboard.type('Hallo. ');
    await settled(desk);
    expect(await desk.locator('.finding').count()).toBe(1);
    await desk.locator('.desk-findings .undo-line button').click();
    expect(await desk.locator('.finding').count()).toBe(2);
  });

  endurance.it('a wording is put in its place, and its gaps are asked about before the text is copied', async () => {
    await desk.fill('.editor-field', 'Unser Versand ist klimaneutral.');
    await settled(desk);
    await desk.locator('.finding-head').first().click();
    await desk.locator('.finding-replacements button').first().click();
    await settled(desk);
    expect(await desk.inputValue('.editor-field')).toContain('▢');
    expect(await desk.locator('.desk-below button').count()).toBe(0);
    await desk.getByRole('button', { name: 'Noch nicht kopiert: mit Lücken kopieren' }).waitFor();
    await desk.locator('.desk-findings .undo-line button').click();
    await desk.waitForFunction(() => document.querySelector('textarea')?.value === 'Unser Versand ist klimaneutral.');
    await desk.locator('.desk-below button').waitFor();
  });

  endurance.it('style beyond five is folded and shown when asked for', async () => {
    await desk.fill('.editor-field', Array.from({ length: 8 }, (_, i) => `Tor ${i} ist offen!!!`).join('\n\n'));
    await settled(desk);
    expect(await desk.locator('.finding').count()).toBe(5);
    await desk.getByRole('button', { name: '3 weitere zum Stil' }).click();
    expect(await desk.locator('.finding').count()).toBe(8);
  });

  endurance.it('a threshold that is changed holds at once and is kept', async () => {
    await desk.fill(
      '.editor-field',
      'Wir gehen heute mit allen neuen Kolleginnen gemeinsam in die Werkstatt am Hafen.',
    );
    await settled(desk);
    expect(await desk.locator('.finding').count()).toBe(0);
    await desk.evaluate(() => {
      location.hash = '#rule=long-sentence';
    });
    const input = desk.locator('#rule-long-sentence input[type=number]').first();
    await input.waitFor();
    expect(await desk.evaluate(() => document.activeElement?.id)).toBe('rule-long-sentence');
    await input.fill('10');
    await input.press('Enter');
    await desk.locator('.finding').waitFor();
    await expect
      .poll(() => desk.evaluate<string>(`chrome.storage.local.get('desk.options').then(JSON.stringify)`))
      .toContain('10');
    await desk.reload();
    await desk.locator('.finding').waitFor();
    await desk.evaluate(() => {
      location.hash = '#rule=long-sentence';
    });
    await desk.locator('#rule-long-sentence .threshold button').click();
    await desk.waitForFunction(() => document.querySelectorAll('.finding').length === 0);
  });
});

describe('drafts', () => {
  it('several are kept with their context, can be deleted, and taken back', async () => {
    const session = await launch();
    let desk = await openDesk(session);
    const newDraft = desk.locator('.desk-head-actions .button').last();
    await chooseNetwork(desk, 'xing');
    await desk.fill('.editor-field', 'Erster Entwurf');
    await newDraft.click();
    await desk.fill('.editor-field', 'Zweiter Entwurf');
    await chooseNetwork(desk, 'linkedin');
    await desk.locator('.desk-drafts summary').click();
    await desk.fill('.draft-name input', 'Für Montag');
    await desk.waitForFunction(() => document.querySelectorAll('.draft-open').length === 2);
    await desk.waitForFunction(() => document.querySelector('.draft-open')?.textContent?.includes('Für Montag'));
    await stored(desk, 'Zweiter Entwurf');
    await desk.close();

    desk = await openDesk(session);
    await desk.waitForFunction(() => document.querySelector('textarea')?.value === 'Zweiter Entwurf');
    await desk.locator('.desk-drafts summary').click();
    await desk.locator('.draft-open').nth(1).click();
    expect(await textOf(desk)).toBe('Erster Entwurf');
    expect(await desk.locator('.desk-choice:nth-child(2) select').inputValue()).toBe('xing');
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.locator('.draft-actions button').nth(2).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Erster Entwurf.txt');
    expect(readFileSync(await download.path(), 'utf8')).toBe('Erster Entwurf');
    await desk.locator('.draft-actions button').nth(3).click();
    await desk.waitForFunction(() => document.querySelectorAll('.draft-open').length === 1);
    expect(await textOf(desk)).toBe('Zweiter Entwurf');
    await desk.locator('main > .undo-line button').click();
    await desk.waitForFunction(() => document.querySelectorAll('.draft-open').length === 2);
    expect(await textOf(desk)).toBe('Erster Entwurf');
    expect(session.strayRequests).toEqual([]);
    await session.close();
  });
});

describe('the text', () => {
  const session = sharedSession();

  it('mirror and field break their lines in the same places', async () => {
    const desk = await openDesk(session);
    for (const width of [1280, 700, 320]) {
      await desk.setViewportSize({ width, height: 800 });
      for (const text of [LOUD_POST, `${'Donaudampfschifffahrt'.repeat(9)}  zwei  Blanks \n\n`, '👩‍👩‍👧 '.repeat(90)]) {
        await desk.fill('.editor-field', text);
        await painted(desk);
        const [mirror, field] = await desk.evaluate(() => {
          const area = document.querySelector('textarea');
          const behind = document.querySelector('.editor-mirror');
          return [behind?.scrollHeight, area?.scrollHeight];
        });
        expect(field, `${width} px`).toBe(mirror);
      }
    }
    await desk.close();
  });
});
