import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { messagesIn } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { endurance } from '../support/endurance';

const session = sharedSession();
freshEachTime(session);
let reader: Page;
let t: Awaited<ReturnType<typeof messagesIn>>;

beforeEach(async () => {
  reader = await session.context.newPage();
  await reader.goto(`chrome-extension://${session.extensionId}/reader.html#10.2`);
  await reader.locator('[data-passage="10.2"] [data-at]').first().waitFor();
  t = await messagesIn(reader);
});

it('a selection is marked by the button beside it, joined with what it touches, and taken away by a click', async () => {
  const passage = reader.locator('[data-passage="10.2"]');
  /** From a letter of the passage to another, counted through all its pieces. */
  const select = async (from: number, to: number) => {
    await passage.evaluate(
      (element, ends) => {
        const pieces = [...element.querySelectorAll<HTMLElement>('[data-at]')];
        const [start, end] = ends.map((at) => {
          const piece = pieces.findLast((one) => Number(one.dataset.at) <= at);
          return { node: piece?.firstChild ?? element, offset: at - Number(piece?.dataset.at) };
        });
        if (start && end) getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
      },
      [from, to],
    );
    await reader.locator('.floating-toolbar').waitFor();
  };
  /** How many highlights there are, and the letters that they cover: one may go through bold words and others. */
  const highlights = () =>
    passage.locator('.highlight').evaluateAll((marks) => ({
      count: new Set(marks.map((mark) => mark.getAttribute('data-highlight'))).size,
      length: marks.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0),
    }));

  await select(0, 20);
  await reader.locator('.floating-toolbar').click();
  await expect.poll(async () => (await highlights()).count).toBe(1);
  // A selection is made of whole words.
  const first = await highlights();
  expect(first.length).toBeGreaterThanOrEqual(20);
  await reader.locator('.floating-toolbar').waitFor({ state: 'detached' });

  await passage.locator('.highlight').first().click();
  await reader.locator('.floating-toolbar').click();
  await expect.poll(highlights).toEqual({ count: 0, length: 0 });
  await reader.locator('.removed-line button').click();
  await expect.poll(highlights).toEqual(first);

  await select(4, 30);
  await reader.keyboard.press('Alt+KeyM');
  await expect.poll(async () => (await highlights()).length).toBeGreaterThan(first.length);
  expect((await highlights()).count).toBe(1);
});

endurance.it('a highlight whose words are gone from the text is listed, not lost', async () => {
  await reader.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('leitfaden');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').put({
            kind: 'highlight',
            id: 'gone',
            v: 1,
            changed: Date.now(),
            data: {
              section: '10.2',
              title: 'Alt',
              quote: 'Diesen Satz gab es nur in einer früheren Ausgabe.',
              before: '',
              after: '',
              occurrence: 0,
            },
          });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await reader.reload();
  const lost = reader.locator('.lost-highlights');
  await lost.waitFor();
  expect(await lost.innerText()).toContain('früheren Ausgabe');
  await lost.getByRole('button', { name: t('remove') }).click();
  await expect.poll(() => reader.locator('.lost-highlights').count()).toBe(0);
});
