import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { click } from '../../tools/browser/chromium/drive';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import type { Session } from '../../tools/browser/chromium/launch';
import { markSection } from '../../tools/browser/chromium/mark-section';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { openSurface } from '../../tools/browser/chromium/surface';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { viewOf } from '../../tools/browser/chromium/views';
import { endurance } from '../support/endurance';

const NOTE = 'Mit dem Betriebsrat klären, bevor die Anzeige läuft';

const session = sharedSession();
freshEachTime(session);

let reader: Page;
let t: Awaited<ReturnType<typeof messagesIn>>;

beforeEach(async () => {
  reader = await openReader(session, '#10.3');
  t = await messagesIn(reader);
});

async function openReader(
  { context, extensionId }: Pick<Session, 'context' | 'extensionId'>,
  hash: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/reader.html${hash}`);
  await page.locator('h1').waitFor();
  return page;
}

/** Bookmark, note, highlight and reading mark, all in one section; what the note says is {@link NOTE}. */
async function marked(): Promise<void> {
  await markSection(await viewOf(session, reader));
  await reader.locator('.note-field').fill(NOTE);
  await expect.poll(() => reader.locator('.note-status').innerText()).toBe(t('saved'));
  await expect.poll(() => storedRecords(reader, 'note')).toMatchObject([{ data: { text: NOTE } }]);
  await expect.poll(() => storedRecords(reader, 'highlight')).toHaveLength(1);
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

/** Tab until the focus is on something whose name begins so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}", last to "${await focused(page)}"`);
}

const highlights = (page: Page) =>
  page.locator('.highlight').evaluateAll((marks) => marks.map(({ textContent }) => textContent).join(''));

/** A database write is over when another page of the extension reads it. */
const storedRecords = (page: Page, kind: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('leitfaden');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.filter(({ kind: its }) => its === wanted));
          };
        };
      }),
    kind,
  );

describe('by keyboard alone', () => {
  it('a section is bookmarked, noted, marked and read, a tip is bookmarked; every word stays where it was', async () => {
    await reader.waitForFunction(() => document.activeElement?.id === '10.3');
    await tabTo(reader, t('bookmarkLabel', '10.3'));
    await reader.keyboard.press('Enter');
    const button = reader.locator('.annotation-tool[aria-pressed=true]');
    await button.waitFor();
    expect(await button.innerText()).toBe(t('bookmark'));
    expect(await focused(reader)).toContain(t('bookmarkLabel', '10.3'));
    await reader.locator('.contents .annotation-glyphs').waitFor();

    // A note is written in its place, kept while it is typed, and said to be.
    await tabTo(reader, t('noteLabel', '10.3'));
    await reader.keyboard.press('Enter');
    await reader.waitForFunction(() => document.activeElement?.nodeName === 'TEXTAREA');
    await reader.keyboard.type(NOTE);
    await expect.poll(() => reader.locator('.note-status').innerText()).toBe(t('saved'));
    expect(await storedRecords(reader, 'note')).toMatchObject([{ id: '10.3', data: { text: NOTE } }]);

    // A sentence of the passage is chosen with the arrows and marked.
    await reader.locator('[id="10.3"]').focus();
    await tabTo(reader, t('markLabel', '10.3'));
    await reader.keyboard.press('Enter');
    await reader.keyboard.press('ArrowDown');
    await reader.keyboard.press('Shift+ArrowDown');
    // The numbers of the source notes stand among the words but are none of them.
    const chosen = await reader.evaluate(() => {
      const words = getSelection()?.getRangeAt(0).cloneContents();
      for (const number of words?.querySelectorAll('.source-mark') ?? []) number.remove();
      return words?.textContent;
    });
    expect(chosen?.length).toBeGreaterThan(40);
    await reader.keyboard.press('Enter');
    await expect.poll(() => highlights(reader)).toBe(chosen);
    expect(await focused(reader)).toContain(t('markLabel', '10.3'));

    await tabTo(reader, t('readLabel', '10.3'));
    await reader.keyboard.press('Space');
    await expect.poll(() => reader.locator('.annotation-tool[aria-pressed=true]').count()).toBe(2);

    await reader.locator('[id="10.3-a"]').focus();
    await tabTo(reader, t('bookmarkLabel'));
    await reader.keyboard.press('Enter');
    await expect.poll(() => reader.locator('.tip .annotation-tool[aria-pressed=true]').count()).toBe(1);
  });

  endurance.it('search finds the note among the results, as a group of its own', async () => {
    await marked();
    await reader.locator('[role=combobox]').focus();
    await reader.keyboard.type('Betriebsrat');
    const group = reader.getByRole('group', { name: t('yourNotes') });
    await group.getByRole('option').first().waitFor();
    expect(await group.innerText()).toContain('Betriebsrat');
    await expect.poll(() => reader.locator('.search [role=status]').innerText()).toContain(t('ofThemAnnotations', '1'));
    await reader.keyboard.press('ArrowDown');
    expect(await reader.locator('[aria-selected=true]').innerText()).toContain('Betriebsrat');
    await reader.keyboard.press('Enter');
    await reader.waitForFunction(() => location.hash === '#10.3');
    const page = await openReader(session, '#?q=Betriebsrat');
    await page.locator('.annotation-hits a').waitFor();
    await page.close();
  });

  endurance.it('the popup finds it too, and its card shows that there is a bookmark and a note', async () => {
    await marked();
    const page = await session.context.newPage();
    await page.goto(DEMO_PAGES.linkedinJobPosting.url);
    const popup = await toolbarClick(session, page);
    const card = `document.querySelector('.tip-card[data-section="10.3"]')`;
    // What is marked as read stands behind the tips that are not.
    await popup.waitFor(`document.querySelector('.more-tips')`);
    await click(popup, '.more-tips');
    await popup.waitFor(`${card}?.innerText.includes(${JSON.stringify(t('bookmarkName'))})`);
    expect(await popup.evaluate(`${card}.innerText`)).toContain(t('note'));
    expect(await popup.evaluate(`performance.getEntriesByType('resource').map(({ name }) => name).join()`)).not.toMatch(
      /notes/,
    );
    await popup.waitFor(`document.activeElement?.getAttribute('role') === 'combobox'`);
    await popup.type('betriebsrat');
    await popup.waitFor(`document.querySelector('[role=group] [role=option]')?.innerText.includes('Betriebsrat')`);
    await popup.press('Escape');
    await page.close();
  });

  endurance.it('the list has all of it, is narrowed by words, and leaves as Markdown', async () => {
    await marked();
    await reader.locator('.reader-mine').focus();
    await reader.keyboard.press('Enter');
    await reader.locator('.my-list-row').first().waitFor();
    expect(await reader.title()).toContain(t('myList'));
    expect(await reader.locator('.my-annotation').count()).toBe(3);
    await reader.locator('.my-list-filter').fill('betriebsrat');
    await expect.poll(() => reader.locator('.my-annotation').count()).toBe(1);
    await reader.locator('.my-list-filter').fill('');
    await reader.locator('.my-list select').selectOption('highlight');
    await expect.poll(() => reader.locator('.my-annotation').count()).toBe(1);
    await reader.locator('.my-list select').selectOption('all');
    const saving = reader.waitForEvent('download');
    await tabTo(reader, t('saveMarkdown'));
    await reader.keyboard.press('Enter');
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`${t('myList')}.md`);
    const text = readFileSync((await file.path()) ?? '', 'utf8');
    expect(text).toContain(`# ${t('myList')}`);
    expect(text).toContain(NOTE);
    expect(text).toMatch(/^> \S/m);
    await reader.emulateMedia({ media: 'print' });
    expect(await reader.locator('.my-list-actions').isVisible()).toBe(false);
    expect(await reader.locator('.my-note').isVisible()).toBe(true);
    await reader.emulateMedia({ media: 'screen' });
  });

  endurance.it('what is removed from the list can be brought back, and the focus is never lost', async () => {
    await marked();
    await reader.goto(reader.url().replace(/#.*/, '#meine'));
    await reader.locator('.my-annotation').first().waitFor();
    await tabTo(reader, t('removeNote', '').trim());
    await reader.keyboard.press('Enter');
    await expect.poll(() => reader.locator('.my-annotation').count()).toBe(2);
    await expect.poll(() => focused(reader)).toBe(t('undo'));
    await reader.keyboard.press('Enter');
    await expect.poll(() => reader.locator('.my-annotation').count()).toBe(3);
    await expect.poll(() => storedRecords(reader, 'note')).toHaveLength(1);
    expect(await focused(reader), 'the keyboard is where it was before').toContain(t('removeNote', '').trim());
  });
});

endurance.it('all of it is named in the settings', async () => {
  await marked();
  const settings = await openSurface(session, 'settings.html');
  const stored = settings.locator('section[aria-labelledby=stored]');
  for (const name of [
    'storedBookmarks',
    'yourNotes',
    'storedHighlights',
    'storedRecent',
    'storedNoteIndex',
    'storedRead',
  ])
    await stored.getByText(new RegExp(`^${t(name)}( \\(\\d+\\))?$`)).waitFor();
  await settings.close();
});

endurance.it('an empty list says how to begin, and removing everything leads there', async () => {
  await marked();
  await reader.goto(`chrome-extension://${session.extensionId}/reader.html#meine`);
  await reader.locator('.my-annotation').first().waitFor();
  for (let left = await reader.locator('.my-annotation').count(); left > 0; left--) {
    await reader.locator('.my-annotation-remove').first().click();
    await expect.poll(() => reader.locator('.my-annotation').count()).toBe(left - 1);
  }
  expect(await reader.locator('.my-list-empty').innerText()).toContain(t('myListEmpty'));
});
