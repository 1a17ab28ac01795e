import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { openDesk, recordsOf, settled, stored } from '../../tools/browser/chromium/desk-page';
import { closeSurfaces, forgetEverything, freshEachTime } from '../../tools/browser/chromium/fresh';
import { focusIn, tabTo } from '../../tools/browser/chromium/keyboard';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { viewOf } from '../../tools/browser/chromium/views';
import { shareOf } from '../../tools/endurance';
import { endurance } from '../support/endurance';

const TEXT = 'Wir bilden aus.\n\nAb Mai in Kassel-Nord. #socialmediamarketing';
const session = sharedSession();
freshEachTime(session);
const folder = mkdtempSync(join(tmpdir(), 'leitfaden-approval-'));
let desk: Page;
let t: Awaited<ReturnType<typeof messagesIn>>;

beforeAll(async () => {
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

beforeEach(async () => {
  desk = await openDesk(session);
  t = await messagesIn(desk);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const part = (page: Page) => page.locator('.approval');
const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true });
const write = async (text: string) => {
  await desk.fill('.editor-field', text);
  await settled(desk);
};
const says = (page: Page, text: string) => part(page).locator('[role=status]').getByText(text).waitFor();

let saved = 0;

/** Keeps a download, each under a name of its own; the path. */
async function kept(download: Download, ending = 'html'): Promise<string> {
  saved++;
  const path = join(folder, `${saved}.${ending}`);
  await download.saveAs(path);
  return path;
}

async function sent(page: Page, key = 'approvalSend'): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, key).click()]);
  expect(download.suggestedFilename()).toMatch(/Wir bilden aus/);
  return kept(download, download.suggestedFilename().split('.').at(-1));
}

/** The file in a tab, as a colleague without the extension opens it. */
async function openFile(path: string): Promise<Page> {
  const page = await session.context.newPage();
  page.on('pageerror', (error) => expect.fail(String(error)));
  await page.goto(String(pathToFileURL(path)));
  return page;
}

const choose = (page: Page, path: string) => part(page).locator('input[type=file]').setInputFiles(path);
const take = async (page: Page) => {
  await button(page, 'approvalTake').click();
  await says(page, t('approvalTaken'));
};

/** A colleague on another computer: nothing of the sender is here. */
async function elsewhere(): Promise<Page> {
  await closeSurfaces(session);
  await forgetEverything(session);
  return openDesk(session);
}

describe('a draft given for approval', () => {
  endurance.it('is one file with text, context, findings and questions, and asks nothing of the network', async () => {
    await write(TEXT);
    await desk.locator('.approval input[type=text]').fill('Mara');
    const path = await sent(desk);
    expect(path).toMatch(/\.html$/);
    const page = await openFile(path);
    const shown = await page.locator('main').innerText();
    for (const words of [
      'Wir bilden aus.',
      'Mara',
      'Hashtag ohne Großbuchstaben',
      t('questionAltText'),
      t('approvalUnproven'),
    ])
      expect(shown).toContain(words);
    expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
    await page.close();
  });

  it('is commented by somebody who has no extension, by keyboard only, and comes back to its draft', async () => {
    await write(TEXT);
    const path = await sent(desk);
    const page = await openFile(path);
    const view = await viewOf(session, page);
    await tabTo(view, '#by');
    await view.type('Jo');
    await tabTo(view, '#passage');
    await view.press('ArrowDown');
    await view.press('ArrowDown');
    await tabTo(view, '#words');
    await view.type('Wirklich Mai?');
    await tabTo(view, '#reply button', t('commentAdd'));
    await view.press('Enter');
    await page.locator('#comments li').waitFor();
    await tabTo(view, 'summary');
    await view.press('Enter');
    await tabTo(view, '#text');
    await page.locator('#text').fill(TEXT.replace('Mai', 'Juni'));
    await tabTo(view, '#verdict');
    await view.press('ArrowDown');
    await view.press('ArrowDown');
    await tabTo(view, '#save');
    const [download] = await Promise.all([page.waitForEvent('download'), view.press('Enter')]);
    const back = await kept(download);
    await page.close();

    // In the meantime the sender has gone on writing elsewhere in the text.
    await write(TEXT.replace('Wir bilden aus.', 'Wir bilden wieder aus.'));
    await choose(desk, back);
    await desk.locator('.approval-opened').waitFor();
    expect(await desk.locator('.approval-opened').innerText()).toContain(t('verdictChanges'));
    await take(desk);
    // Nothing was overwritten.
    expect(await desk.inputValue('.editor-field')).toContain('wieder aus');
    expect(await desk.inputValue('.editor-field')).toContain('Ab Mai');
    expect(await desk.locator('.comment-text').innerText()).toBe('Wirklich Mai?');
    expect(await desk.locator('.comment-about').innerText()).toContain('Jo');
    await desk.locator('.comment-passage').click();
    expect(
      await desk.evaluate(() => {
        const field = document.querySelector('textarea');
        return field?.value.slice(field.selectionStart, field.selectionEnd);
      }),
    ).toContain('Ab Mai in Kassel-Nord.');
    await desk.locator('.change button').click();
    expect(await desk.inputValue('.editor-field')).toBe(
      TEXT.replace('Mai', 'Juni').replace('Wir bilden aus.', 'Wir bilden wieder aus.'),
    );
    await desk.getByText(t('changeTaken')).waitFor();
    // And back again.
    await desk.locator('.desk-findings .undo-line button').click();
    expect(await desk.inputValue('.editor-field')).toContain('Ab Mai');
  });

  endurance.it('changed on both sides is shown with both, and the text here stays until somebody chooses', async () => {
    await write(TEXT);
    const path = await sent(desk);
    const other = await elsewhere();
    await choose(other, path);
    await take(other);
    expect(await other.inputValue('.editor-field')).toBe(TEXT);
    await other.fill('.editor-field', TEXT.replace('Mai', 'Juni'));
    await stored(other, 'Juni');
    const back = await sent(other, 'approvalReturn');

    desk = await elsewhere();
    await choose(desk, path);
    await take(desk);
    await desk.fill('.editor-field', TEXT.replace('Mai', 'April'));
    await choose(desk, back);
    await desk.getByText(t('approvalBothChanged')).waitFor();
    await take(desk);
    expect(await desk.inputValue('.editor-field')).toContain('April');
    const change = await desk.locator('.change').innerText();
    for (const word of ['Mai', 'April', 'Juni', t('changeBoth')]) expect(change).toContain(word);
    await desk.locator('.change button').click();
    expect(await desk.inputValue('.editor-field')).toContain('Ab Juni');
  });

  endurance.it('is kept with comments half written, and goes and comes back with its draft', async () => {
    await write(TEXT);
    await button(desk, 'approvalComment').click();
    await desk.keyboard.type('Gut so.');
    await button(desk, 'commentAdd').click();
    await desk.locator('.comment-text').waitFor();
    await desk.locator('.comment-field textarea').fill('Noch ein');
    await stored(desk, 'Noch ein');
    await desk.reload();
    await desk.locator('.comment-text').waitFor();
    expect(await desk.inputValue('.comment-field textarea')).toBe('Noch ein');
    await desk.locator('.comment button').click();
    await expect.poll(() => desk.locator('.comment-text').count()).toBe(0);
    await desk.locator('.comments .undo-line button').click();
    await desk.locator('.comment-text').waitFor();
    await desk.locator('.desk-drafts summary').click();
    await desk.locator('.draft-actions button').last().click();
    await expect.poll(() => recordsOf(desk, 'approval')).toBe(0);
    await desk.locator('.desk main > .undo-line button').click();
    await desk.locator('.comment-text').waitFor();
    await expect.poll(() => recordsOf(desk, 'approval')).toBe(1);
  });

  it.each(
    shareOf(
      [
        ['something else', '<!doctype html><p>Hallo', 'approvalForeign'],
        ['a damaged one', '<script id="leitfaden-approval">{</script>', 'approvalDamaged'],
        [
          'a later one',
          '<script id="leitfaden-approval">{"format":"leitfaden-approval","version":2}</script>',
          'approvalNewer',
        ],
        ['a giant one', 'x'.repeat(4_000_001), 'approvalTooLarge'],
      ],
      1,
    ),
  )('is not taken from %s; a sentence says why and nothing changes', async (_, html, key) => {
    await write(TEXT);
    const path = join(folder, 'fremd.html');
    writeFileSync(path, html);
    await choose(desk, path);
    await says(desk, t(key));
    expect(await desk.inputValue('.editor-field')).toBe(TEXT);
    expect(await desk.locator('.approval-opened').count()).toBe(0);
  });

  endurance.it('is a plain text as well', async () => {
    await write(TEXT);
    const path = await sent(desk, 'approvalSaveText');
    expect(path).toMatch(/\.txt$/);
    expect(readFileSync(path, 'utf8')).toContain('Ab Mai in Kassel-Nord.');
  });
});

describe('the record of a check', () => {
  it('says when, by whom and with which version, and is copied; open, it is what is printed', async () => {
    await write(TEXT);
    await desk.locator('.approval input[type=text]').fill('Mara');
    await desk.locator('.question-rows input').first().check();
    await desk.locator('.check-record summary').click();
    await button(desk, 'recordCopy').click();
    await desk.locator('.copy-result').waitFor();
    const record = await desk.evaluate(() => navigator.clipboard.readText());
    for (const words of [
      t('recordAt'),
      'Mara',
      '0.9.0',
      'Hashtag ohne Großbuchstaben',
      '[x]',
      '[ ]',
      'Ab Mai',
      t('recordBasis'),
    ])
      expect(record).toContain(words);
    await desk.emulateMedia({ media: 'print' });
    expect(await desk.locator('.check-record-text').isVisible()).toBe(true);
    for (const hidden of ['.desk-head', '.editor', '.desk-findings', '.approval'])
      expect(await desk.locator(hidden).isVisible()).toBe(false);
    await desk.emulateMedia({ media: null });
  });
});

endurance.describe('everybody can use', () => {
  it.each(['light', 'dark'] as const)('the file, in %s', async (colorScheme) => {
    await write(TEXT);
    const page = await openFile(await sent(desk));
    await page.emulateMedia({ colorScheme });
    await page.fill('#words', 'Gut so.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#comments li').waitFor();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(await viewOf(session, page), 'all');
    }
    await page.close({ runBeforeUnload: false });
  });

  it('the desk, by keyboard: comment a passage, give it away, be told so', async () => {
    await write(TEXT);
    const view = await viewOf(session, desk);
    await desk.locator('.editor-field').focus();
    await desk.keyboard.press('Control+Home');
    await desk.keyboard.press('Shift+End');
    await tabTo(view, '.approval button', t('approvalComment'));
    await view.press('Enter');
    await desk.waitForFunction(() => document.activeElement?.matches('.comment-field textarea'));
    await focusIn(view);
    await view.type('Gut so.');
    await tabTo(view, '.comments button', t('commentAdd'));
    await view.press('Enter');
    await desk.locator('.comment-passage').waitFor();
    expect(await desk.locator('.comment-passage').innerText()).toBe('Wir bilden aus.');
    await tabTo(view, '.approval button', t('approvalSend'));
    const [download] = await Promise.all([desk.waitForEvent('download'), view.press('Enter')]);
    await says(desk, t('approvalSaved', download.suggestedFilename()));
    await expectAccessible(view, 'all');
  });
});
