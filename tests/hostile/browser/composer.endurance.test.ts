import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { answerWithFixture } from '../../../tools/browser/chromium/fixture-pages';
import { sharedSession } from '../../../tools/browser/chromium/shared-session';
import { toolbarClick } from '../../../tools/browser/chromium/toolbar-click';
import { shareOf } from '../../../tools/endurance';
import { HOSTILE_STRINGS } from '../../../tools/fuzz/hostile-strings';
import { HARMED } from './harmed';

/** Characters of one draft; the desk checks each at once. */
const TOGETHER = 30_000;

const session = sharedSession({ answer: answerWithFixture(() => fixture) });
let page: Page;
let fixture = '';

beforeAll(async () => {
  page = await session.context.newPage();
});

it.each([
  ['a field', 'mastodon-instance', 'https://museen.example/home#post', 'textarea[data-focus]'],
  ['a rich editor', 'linkedin-composers', 'https://www.linkedin.com/feed/following/#quill', '.ql-editor'],
])('hostile texts in %s of a page stay text on the desk that reads them', async (_, name, url, editor) => {
  fixture = name;
  await page.bringToFront();
  await page.goto(url);
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.advice[data-settled=true] a[href^="/desk.html"][href*="tab="]')`);
  const opened = session.context.waitForEvent('page');
  await popup.evaluate(`document.querySelector('a[href^="/desk.html"]').focus()`);
  await popup.press('Enter');
  const desk = await opened;
  const read = desk.locator('.desk-head-actions .button').first();
  await desk.locator('.desk-head-actions .button').nth(1).waitFor();

  for (const [i, text] of draftsOf(shareOf(HOSTILE_STRINGS, 8)).entries()) {
    await page.locator(editor).evaluate((element, whole) => {
      if (element instanceof HTMLTextAreaElement) element.value = whole;
      else
        element.replaceChildren(
          ...whole.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })),
        );
    }, `Nr. ${i}\n${text}`);
    await read.click();
    await desk.waitForFunction((start) => document.querySelector('textarea')?.value.startsWith(start), `Nr. ${i}\n`);
    await desk.locator('.desk-findings[aria-busy=false]').waitFor();
    expect(squeezed(await desk.locator('.editor-field').inputValue())).toBe(squeezed(`Nr. ${i}\n${text}`));
    expect(await desk.evaluate(HARMED)).toEqual([]);
  }
  await desk.locator('.desk-drafts summary').click();
  expect(await desk.evaluate(HARMED)).toEqual([]);
  await desk.close();
});

/** The texts one below the other, in as many drafts as they need. */
function draftsOf(texts: readonly string[]): string[] {
  const drafts: string[] = [];
  for (const text of texts) {
    const last = drafts.at(-1);
    if (last === undefined || last.length + text.length > TOGETHER) drafts.push(text);
    else drafts[drafts.length - 1] = `${last}\n${text}`;
  }
  return drafts;
}

/** Editors have their own ways with blanks and line ends; what stands between them must be the same. */
const squeezed = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\0]+/g, ' ')
    .trim();
