import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { ApprovalFile } from '../../../core/approval/approval-file';
import { approvalHtml } from '../../../core/approval/approval-html';
import { quoteOf } from '../../../core/approval/comment';
import { APPROVAL_LIMITS } from '../../../core/approval/limits';
import { openDesk, settled } from '../../../tools/browser/chromium/desk-page';
import { sharedSession } from '../../../tools/browser/chromium/shared-session';
import { shareOf } from '../../../tools/endurance';
import { CANARY, HOSTILE_STRINGS } from '../../../tools/fuzz/hostile-strings';
import { FILE, pageOf } from '../../core/approval/support';
import { HARMED } from './harmed';

const session = sharedSession();
const TEXTS = shareOf(HOSTILE_STRINGS, 20);
const folder = mkdtempSync(join(tmpdir(), 'leitfaden-hostile-approval-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A text as the screen has it: ends of lines alike, no NUL, halves of characters replaced. */
const seen = (text: string) => text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '');

/** Each text as the name of a person, the name of a draft, a comment, a passage, a finding. */
function fileOf(texts: readonly string[], draft: string): ApprovalFile {
  const name = (texts[0] ?? '').slice(0, APPROVAL_LIMITS.name);
  const text = texts.join('\n\n').slice(0, 60_000);
  return {
    ...FILE,
    id: draft,
    name,
    sent: { text, by: name, at: 1 },
    text: `${text} anders`,
    answer: { by: name, at: 2, verdict: 'changes' },
    comments: texts.map((words, i) => ({
      id: `k${i}`,
      by: words.slice(0, APPROVAL_LIMITS.name),
      at: 3,
      text: words.slice(0, APPROVAL_LIMITS.comment),
      quote: quoteOf(words),
      ...(i < text.length ? { span: { start: i, end: i + 1 } } : {}),
    })),
    findings: texts.slice(0, 100).map((words) => {
      const sentence = words.slice(0, APPROVAL_LIMITS.sentence);
      return {
        grade: 'stil',
        name: sentence,
        quote: '',
        reason: sentence,
        ruling: '',
        authority: sentence,
        asOf: '',
        section: sentence,
      };
    }),
    questions: [{ id: 'alt-text', words: name, done: true }],
  };
}

/** What must not be in the file's page; it has no pictures, links to elsewhere nor frames, and one policy. */
const STRANGE = `(() => {
  const found = [...document.querySelectorAll('iframe, object, embed, base, img, svg, math, link, a[href]:not([href^="#"]):not(#download), [onerror], [onload], [onfocus]')];
  const extra = document.querySelectorAll('meta[http-equiv]').length - 1 + document.querySelectorAll('script').length - 2 + document.querySelectorAll('style').length - 1;
  return [...found.map((element) => element.outerHTML.slice(0, 80)), ...(extra ? ['elements that are not ours: ' + extra] : []), ...(document.documentElement.dataset.${CANARY} ? ['the canary has run'] : [])];
})()`;

const EACH = 100;
const GROUPS = Array.from({ length: Math.ceil(TEXTS.length / EACH) }, (_, i) => ({
  i,
  texts: TEXTS.slice(i * EACH, (i + 1) * EACH),
}));

async function opened(html: string, i: number): Promise<{ page: Page; path: string }> {
  const path = join(folder, `${i}.html`);
  writeFileSync(path, html.toWellFormed());
  const page = await session.context.newPage();
  page.on('pageerror', (error) => expect.fail(String(error)));
  await page.goto(String(pathToFileURL(path)));
  await page.locator('#reply:not([hidden])').waitFor();
  return { page, path };
}

describe.each(GROUPS)('hostile texts $i', ({ i, texts }) => {
  it('stay text in the file, also when it has been commented and saved again, and on the desk that opens it', async () => {
    const { page } = await opened(approvalHtml(pageOf(fileOf(texts, `entwurf-${i}`))), i);
    expect(await page.evaluate(STRANGE)).toEqual([]);
    const shown = (await page.locator('#comments .words').allTextContents()).map(seen);
    expect(
      texts.map((text) => seen(text.slice(0, APPROVAL_LIMITS.comment))).filter((text) => !shown.includes(text)),
    ).toEqual([]);
    for (const text of texts.slice(0, 10)) {
      await page.fill('#by', text.slice(0, APPROVAL_LIMITS.name).replace(/[\r\n\0]/g, ' '));
      await page.fill('#words', `${text.slice(0, 4000)}.`);
      await page.click('#reply button[type=submit]');
    }
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const saved = join(folder, `${i}-gesichert.html`);
    await download.saveAs(saved);
    expect(await page.evaluate(STRANGE)).toEqual([]);
    await page.goto(String(pathToFileURL(saved)));
    await page.locator('#reply:not([hidden])').waitFor();
    expect(await page.locator('#comments li').count()).toBe(texts.length + Math.min(10, texts.length));
    expect(await page.evaluate(STRANGE)).toEqual([]);
    await page.close();

    const desk = await openDesk(session);
    await desk.locator('.approval input[type=file]').setInputFiles(saved);
    await desk.locator('.approval-opened').waitFor();
    expect(await desk.evaluate(HARMED)).toEqual([]);
    await desk.locator('.approval-opened .button-filled').click();
    await desk.locator('.comment-text').first().waitFor();
    const onDesk = new Set((await desk.locator('.comment-text').allTextContents()).map(seen));
    expect(
      texts.map((text) => seen(text.slice(0, APPROVAL_LIMITS.comment))).filter((text) => !onDesk.has(text)),
    ).toEqual([]);
    await settled(desk);
    await desk.locator('.check-record summary').click();
    await desk.locator('.check-record-text').waitFor();
    expect(await desk.evaluate(HARMED)).toEqual([]);
    await desk.close();
  });
});
