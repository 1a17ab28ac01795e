import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerWithFixture } from '../../tools/browser/chromium/fixture-pages';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { CHROME_BUILD } from '../../tools/browser/chromium/launch';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { attach, waitForTarget } from '../../tools/browser/chromium/target';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { shareOf } from '../../tools/endurance';
import { endurance } from '../support/endurance';

/** Fixture, address, state; what is read, for which network and as which kind. */
const READ: readonly [string, string, string, string, string, string][] = [
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'quill', 'Wir stellen ein.', 'linkedin', 'post'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'shadow', 'Wir stellen ein.', 'linkedin', 'post'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'dialog', 'Wir stellen ein.', 'linkedin', 'post'],
  ['linkedin-frames', 'https://www.linkedin.com/article/new/', 'article', 'Wir stellen ein.', 'linkedin', 'post'],
  [
    'linkedin-frames',
    'https://www.linkedin.com/feed/following/',
    'frame-shadow',
    'Wir stellen ein.',
    'linkedin',
    'post',
  ],
  // Without the cursor in it: the post, not a field of which the page does not say what it is, and no message.
  [
    'linkedin-frames',
    'https://www.linkedin.com/feed/following/',
    'without-cursor',
    'Wir stellen ein.',
    'linkedin',
    'post',
  ],
  ['facebook-composers', 'https://www.facebook.com/', 'post', 'Heute ab sechs Uhr.', 'facebook', 'post'],
  ['facebook-composers', 'https://www.facebook.com/', 'fallback', 'Heute ab sechs Uhr.', 'facebook', 'post'],
  ['xing-composers', 'https://www.xing.com/feed', 'post', 'Wir suchen Verstärkung.', 'xing', 'post'],
  ['instagram-composers', 'https://www.instagram.com/explore/', 'post', 'Dienstag, sechs Uhr.', 'instagram', 'post'],
  ['x-composers', 'https://x.com/home', 'post', 'Der Strom ist wieder da.', 'x', 'post'],
  [
    'youtube-studio',
    'https://studio.youtube.com/channel/UCabc',
    'post',
    'Heizung entlüften in drei Minuten',
    'youtube',
    'post',
  ],
  [
    'tiktok-studio',
    'https://www.tiktok.com/tiktokstudio/content',
    'post',
    'Dachdecker um sechs Uhr früh',
    'tiktok',
    'post',
  ],
  [
    'threads-composers',
    'https://www.threads.com/for_you',
    'post',
    'Eine Brille, zweimal geschliffen.',
    'threads',
    'post',
  ],
  ['bluesky-composers', 'https://bsky.app/feeds', 'post', 'Neu im Museum.', 'bluesky', 'post'],
  ['mastodon-instance', 'https://museen.example/home', 'post', 'Ab heute geöffnet.', 'mastodon', 'post'],
  ['pinterest-composers', 'https://www.pinterest.de/today/', 'post', 'Balkon im Oktober', 'pinterest', 'post'],
  ['reddit-composers', 'https://www.reddit.com/r/handwerker/', 'post', 'Frage an alle', 'reddit', 'post'],
  ['tumblr-composers', 'https://www.tumblr.com/dashboard', 'post', 'Aquarell, dritter Versuch.', 'tumblr', 'post'],
  ['medium-story', 'https://medium.com/new-story', 'post', 'Was wir lernten.', 'medium', 'post'],
];

/** Fixture, address, state, words typed into the editor first; why nothing is read. */
const REFUSED: readonly [string, string, string, 'readPrivate' | 'readNone' | 'readUnclear'][] = [
  ['whatsapp-chat', 'https://web.whatsapp.com/', 'message', 'readPrivate'],
  ['telegram-chat', 'https://web.telegram.org/a/', 'message', 'readPrivate'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'message', 'readPrivate'],
  ['linkedin-composers', 'https://www.linkedin.com/messaging/thread/1/', 'quill', 'readPrivate'],
  ['linkedin-frames', 'https://www.linkedin.com/feed/following/', 'frame-message', 'readPrivate'],
  ['linkedin-frames', 'https://www.linkedin.com/feed/following/', 'frame-chat', 'readPrivate'],
  ['linkedin-frames', 'https://www.linkedin.com/feed/following/', 'foreign', 'readNone'],
  ['facebook-composers', 'https://www.facebook.com/', 'message', 'readPrivate'],
  ['x-composers', 'https://x.com/home', 'inline', 'readUnclear'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'confirm', 'readNone'],
];

const MESSAGES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/_locales/de/messages.json'), 'utf8'),
) as Record<string, { message: string }>;
const ENGLISH = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/_locales/en/messages.json'), 'utf8'),
) as Record<string, { message: string }>;
const says = (key: string) => [MESSAGES[key]?.message, ENGLISH[key]?.message];

/** The script that is injected, as it is built. */
const READER = readFileSync(join(CHROME_BUILD, 'draft-reader.js'), 'utf8');

const session = sharedSession({ answer: answerWithFixture(() => fixture) });
let page: Page;
let fixture = '';

beforeAll(async () => {
  page = await session.context.newPage();
});

async function show(name: string, url: string, state: string): Promise<void> {
  fixture = name;
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`${url}#${state}`);
}

/** The way of a person: toolbar, "Entwurf prüfen" in the popup, "Entwurf aus der Seite lesen" on the desk. */
async function deskByPopup(): Promise<Page> {
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.advice[data-settled=true] a[href^="/desk.html"][href*="tab="]')`);
  const opened = session.context.waitForEvent('page');
  // By key: the tips that arrive meanwhile move the link away from a mouse.
  await popup.evaluate(`document.querySelector('a[href^="/desk.html"]').focus()`);
  await popup.press('Enter');
  const desk = await opened;
  await desk.locator('.desk-head-actions .button').nth(1).waitFor();
  // Nothing is read before it is asked for.
  expect(await desk.locator('.editor-field').inputValue()).toBe('');
  return desk;
}

it.each(shareOf(READ, 8))('the injected script reads %s at %s, state "%s": "%s"', async (name, url, state, text) => {
  await show(name, url, state);
  const before = await page.content();
  expect(await page.evaluate(READER)).toMatchObject({ text });
  expect(await page.content(), 'the page is as it was').toBe(before);
});

endurance.it.each([
  '<p>Eins</p><p>Zwei</p><p><br></p><p>Drei</p>',
  '<div data-contents="true"><div>Eins</div><div>Zwei</div><div><br></div><div>Drei</div></div>',
  'Eins<br>Zwei<br><br>Drei<br>',
])('the injected script reads lines as lines and empty lines as empty lines: %s', async (html) => {
  await show('linkedin-composers', 'https://www.linkedin.com/feed/following/', 'quill');
  await page.evaluate((content) => {
    const editor = document.querySelector('.ql-editor');
    if (editor) editor.innerHTML = content;
  }, html);
  expect(await page.evaluate(READER)).toMatchObject({ text: 'Eins\nZwei\n\nDrei' });
});

endurance.describe('the desk reads the draft of the page when it is asked to', () => {
  freshEachTime(session);

  it.each(shareOf(READ, 2))('%s at %s, state "%s": "%s", %s, %s', async (name, url, state, text, network, kind) => {
    await show(name, url, state);
    const before = await page.content();
    const desk = await deskByPopup();
    await desk.locator('.desk-head-actions .button').first().click();
    await desk.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    expect(await desk.locator('.editor-field').inputValue()).toBe(text);
    expect(await desk.locator('.desk-choice:nth-child(2) select').inputValue()).toBe(network);
    expect(await desk.locator('.desk-choice:nth-child(1) select').inputValue()).toBe(kind);
    expect(await page.content(), 'the page is as it was').toBe(before);
  });

  it('a job form is a job ad, and what stands on the desk stays a draft of its own', async () => {
    await show('linkedin-job-posting', 'https://www.linkedin.com/job-posting/form/description/', '');
    await page.locator('[contenteditable]').focus();
    const desk = await deskByPopup();
    await expect.poll(() => desk.locator('.desk-choice:nth-child(1) select').inputValue()).toBe('job');
    await desk.fill('.editor-field', 'Ein anderer Text');
    await desk.locator('.desk-head-actions .button').first().click();
    await desk.waitForFunction(() => document.querySelector('textarea')?.value === 'Wir suchen Verstärkung.');
    await desk.locator('.desk-drafts summary').click();
    await desk.waitForFunction(() => document.querySelectorAll('.draft-open').length === 2);
  });

  it('says so where the page has been left and the click no longer holds', async () => {
    await show('linkedin-composers', 'https://www.linkedin.com/feed/following/', 'quill');
    const desk = await deskByPopup();
    fixture = 'xing-composers';
    await page.goto('https://www.xing.com/feed#post');
    await desk.waitForFunction(() => document.querySelectorAll('.desk-head-actions .button').length === 1);
  });

  it('in the side panel, beside the page', async () => {
    await show('xing-composers', 'https://www.xing.com/feed', 'post');
    const popup = await toolbarClick(session, page);
    await popup.waitFor(`document.querySelectorAll('.tip-card').length >= 3`);
    // The browser opens its panel for a real click only.
    await popup.click('.popup-footer button');
    const id = await waitForTarget(session.cdp, ({ url }) => url.endsWith('/sidepanel.html'));
    const panel = await attach(session.cdp, id);
    await panel.waitFor(`document.querySelector('.popup-footer a[href="/desk.html#panel"]')`);
    await panel.evaluate(`document.querySelector('.popup-footer a[href="/desk.html#panel"]').click()`);
    await panel.waitFor(`document.querySelectorAll('.desk-head-actions .button').length === 2`);
    await panel.click('.desk-head-actions .button');
    await panel.waitFor(`document.querySelector('textarea').value === 'Wir suchen Verstärkung.'`);
    await panel.click('.desk-back');
    await panel.waitFor(`document.querySelector('.popup-footer a[href="/desk.html#panel"]')`);
  });
});

describe('it never reads messages, nor what could be one', () => {
  freshEachTime(session);

  it.each(shareOf(REFUSED, 2))('%s at %s, state "%s": %s', async (name, url, state, why) => {
    await show(name, url, state);
    await page.evaluate(() => {
      const editor = document.activeElement;
      if (editor instanceof HTMLElement && editor.isContentEditable) editor.textContent = 'streng vertraulich';
    });
    const desk = await deskByPopup();
    await desk.locator('.desk-head-actions .button').first().click();
    await desk.locator('.desk-notice:not(:empty)').waitFor();
    expect(says(why)).toContain(await desk.locator('.desk-notice').innerText());
    expect(await desk.locator('.editor-field').inputValue()).toBe('');
    expect(await desk.evaluate(() => JSON.stringify(localStorage) + document.body.innerText)).not.toContain(
      'vertraulich',
    );
  });
});

describe('the selection that the context menu sends to the desk', () => {
  const script = readFileSync(join(CHROME_BUILD, 'selection-reader.js'), 'utf8');
  const select = (selector: string) =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (element) getSelection()?.selectAllChildren(element);
    }, selector);

  endurance.it('keeps its line breaks', async () => {
    await show('linkedin-feed', 'https://www.linkedin.com/feed/', '');
    await page.evaluate(() => {
      Object.assign(globalThis, { ownDoing: true });
      document.body.innerHTML = '<div id="text"><p>Eins</p><p>Zwei</p></div>';
    });
    await select('#text');
    expect(await page.evaluate(script)).toEqual({ kind: 'unclear', text: 'Eins\n\nZwei' });
  });

  endurance.it('of a field is what is selected in it', async () => {
    await show('mastodon-instance', 'https://museen.example/home', 'post');
    await page.evaluate(() => document.querySelector('textarea')?.setSelectionRange(0, 8));
    expect(await page.evaluate(script)).toEqual({ kind: 'unclear', text: 'Ab heute' });
  });

  it.each([
    ['whatsapp-chat', 'https://web.whatsapp.com/', 'body'],
    ['linkedin-composers', 'https://www.linkedin.com/feed/following/', '.msg-form'],
  ])('is not read where it is a message: %s', async (name, url, selector) => {
    await show(name, url, 'message');
    await select(selector);
    expect(await page.evaluate(script)).toEqual({ kind: 'message' });
  });
});
