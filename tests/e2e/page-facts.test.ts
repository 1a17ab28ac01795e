import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PageFacts, toPageFacts } from '../../core/situation/page-facts';
import { situationOf } from '../../core/situation/situation';
import { answerWithFixture } from '../../tools/browser/chromium/fixture-pages';
import { CHROME_BUILD } from '../../tools/browser/chromium/launch';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { shareOf } from '../../tools/endurance';

const KUNUNU = 'https://www.kununu.com/de/hortwin-metallbau/kommentare';
const GLASSDOOR = 'https://www.glassdoor.de/Bewertungen/Nordlicht-Bewertungen-E3149894.htm';
const INDEED = 'https://de.indeed.com/cmp/Silbertal-Pflege/reviews';

/**
 * What the injected script reads in each network's page, in the states that its fixture has (written after the
 * structure that public extension code describes). Each row: fixture, address, state, the editor that is open, and the
 * page kind that follows.
 */
const STATES: readonly [string, string, string, PageFacts['composer'], string][] = [
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', '', undefined, 'feed'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'quill', 'post', 'composer'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'shadow', 'post', 'composer'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'dialog', 'post', 'composer'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'comment', 'comment', 'feed'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'message', 'message', 'messages'],
  ['linkedin-composers', 'https://www.linkedin.com/feed/following/', 'confirm', undefined, 'feed'],
  ['linkedin-composers', 'https://www.linkedin.com/company/123/admin/dashboard/', 'dialog', 'post', 'composer'],
  ['linkedin-composers', 'https://www.linkedin.com/job-posting/form/description/', 'quill', 'post', 'job-posting'],
  ['linkedin-frames', 'https://www.linkedin.com/feed/following/', '', undefined, 'feed'],
  ['linkedin-frames', 'https://www.linkedin.com/feed/following/', 'article', 'post', 'composer'],
  ['linkedin-frames', 'https://www.linkedin.com/feed/following/', 'frame-shadow', 'post', 'composer'],
  ['linkedin-frames', 'https://www.linkedin.com/feed/following/', 'frame-message', 'message', 'messages'],
  ['linkedin-frames', 'https://www.linkedin.com/feed/following/', 'frame-chat', 'message', 'messages'],
  ['linkedin-frames', 'https://www.linkedin.com/feed/following/', 'foreign', undefined, 'feed'],
  ['facebook-composers', 'https://www.facebook.com/', 'post', 'post', 'composer'],
  ['facebook-composers', 'https://www.facebook.com/', 'fallback', 'post', 'composer'],
  ['facebook-composers', 'https://www.facebook.com/', 'comment', 'comment', 'feed'],
  ['facebook-composers', 'https://www.facebook.com/', 'message', 'message', 'messages'],
  ['facebook-composers', 'https://www.facebook.com/login/', 'post', 'post', 'login'],
  ['xing-composers', 'https://www.xing.com/feed', 'post', 'post', 'composer'],
  ['xing-composers', 'https://www.xing.com/feed', 'comment', 'comment', 'feed'],
  ['instagram-composers', 'https://www.instagram.com/explore/', 'post', 'post', 'composer'],
  ['instagram-composers', 'https://www.instagram.com/explore/', 'comment', 'comment', 'feed'],
  ['x-composers', 'https://x.com/home', 'post', 'post', 'composer'],
  ['x-composers', 'https://x.com/home', 'inline', undefined, 'feed'],
  ['x-composers', 'https://x.com/home', 'reply', 'comment', 'feed'],
  ['youtube-studio', 'https://studio.youtube.com/channel/UCabc', 'post', 'post', 'composer'],
  ['youtube-studio', 'https://studio.youtube.com/channel/UCabc', 'comment', 'comment', 'company-admin'],
  ['tiktok-studio', 'https://www.tiktok.com/tiktokstudio/content', 'post', 'post', 'composer'],
  ['tiktok-studio', 'https://www.tiktok.com/tiktokstudio/content', 'picker', undefined, 'company-admin'],
  ['threads-composers', 'https://www.threads.com/for_you', 'post', 'post', 'composer'],
  ['threads-composers', 'https://www.threads.com/for_you', 'comment', 'comment', 'feed'],
  ['bluesky-composers', 'https://bsky.app/feeds', 'post', 'post', 'composer'],
  ['mastodon-instance', 'https://museen.example/home', '', undefined, 'feed'],
  ['mastodon-instance', 'https://museen.example/home', 'idle', undefined, 'feed'],
  ['mastodon-instance', 'https://museen.example/home', 'post', 'post', 'composer'],
  ['mastodon-lookalike', 'https://blog.example/home', '', undefined, 'none'],
  ['pinterest-composers', 'https://www.pinterest.de/today/', 'post', 'post', 'composer'],
  ['reddit-composers', 'https://www.reddit.com/r/handwerker/', 'post', 'post', 'composer'],
  ['reddit-composers', 'https://www.reddit.com/r/handwerker/', 'comment', 'comment', 'group'],
  ['kununu-reviews', KUNUNU, '', undefined, 'reviews'],
  ['kununu-reviews', KUNUNU, 'post', 'post', 'reviews'],
  ['glassdoor-reviews', GLASSDOOR, '', undefined, 'reviews'],
  ['glassdoor-reviews', GLASSDOOR, 'reply', undefined, 'reviews'],
  [
    'stepstone-job',
    'https://www.stepstone.de/stellenangebote--Elektroniker-Kassel--1-inline.html',
    '',
    undefined,
    'job',
  ],
  ['indeed-reviews', INDEED, '', undefined, 'reviews'],
  ['indeed-reviews', INDEED, 'reply', undefined, 'reviews'],
  ['google-business-reviews', 'https://business.google.com/reviews', '', undefined, 'reviews'],
  ['google-business-reviews', 'https://business.google.com/reviews', 'comment', 'comment', 'reviews'],
  ['whatsapp-chat', 'https://web.whatsapp.com/', 'message', undefined, 'messages'],
  ['telegram-chat', 'https://web.telegram.org/a/', 'message', undefined, 'messages'],
  ['snapchat-profile', 'https://www.snapchat.com/add/erikamuster', '', undefined, 'profile'],
  ['tumblr-composers', 'https://www.tumblr.com/dashboard', 'post', 'post', 'composer'],
  ['medium-story', 'https://medium.com/new-story', 'post', undefined, 'composer'],
  // Whose page it is, by the page's own statement, and only while it is about this page.
  ['profile-of-an-organisation', 'https://x.com/stadtwerke_lindental', '', undefined, 'company'],
  ['profile-of-an-organisation', 'https://x.com/erika_muster', '', undefined, 'profile'],
  ['profile-of-a-person', 'https://www.tiktok.com/@erika.muster', '', undefined, 'profile'],
];

const session = sharedSession({ answer: answerWithFixture(() => fixture) });
let page: Page;
let fixture = '';
const script = readFileSync(join(CHROME_BUILD, 'page-facts-reader.js'), 'utf8');

beforeAll(async () => {
  page = await session.context.newPage();
});

const read = async (): Promise<PageFacts> => toPageFacts(await page.evaluate(script));

describe('the injected script', () => {
  it.each(shareOf(STATES, 12))(
    '%s at %s, state "%s": editor %s, so the page is %s',
    async (name, url, state, composer, kind) => {
      fixture = name;
      await page.goto('about:blank');
      await page.goto(state ? `${url}#${state}` : url);
      const facts = await read();
      expect(facts.composer, 'the open editor').toBe(composer);
      expect(situationOf(url, facts)?.kind ?? 'none', 'the page kind').toBe(kind);
      if (composer === 'message')
        expect([facts.field, facts.heading], 'words around a private message').toEqual([undefined, undefined]);
    },
  );

  it.each([
    ['by the heading of its dialog', 'kununu-reviews', KUNUNU, 'post', 'reply'],
    ['by the name of its field', 'glassdoor-reviews', GLASSDOOR, 'reply', 'reply'],
    [
      'by the review that it stands in',
      'google-business-reviews',
      'https://business.google.com/reviews',
      'comment',
      'reply',
    ],
    ['not by a field without a name, beside the reviews', 'indeed-reviews', INDEED, 'reply', undefined],
  ] as const)('tells an answer to a review %s', async (_, name, url, state, writing) => {
    fixture = name;
    await page.goto('about:blank');
    await page.goto(`${url}#${state}`);
    expect(situationOf(url, await read())?.writing).toBe(writing);
  });

  it('reads the heading of the open dialog, and the language', async () => {
    fixture = 'linkedin-composers';
    await page.goto('https://www.linkedin.com/feed/following/#dialog');
    expect(await read()).toMatchObject({ heading: 'Beitrag erstellen', language: 'de' });
  });

  it('reads the heading of the frame that lies over the page, and what an editor in a frame is called', async () => {
    fixture = 'linkedin-frames';
    await page.goto('about:blank');
    await page.goto('https://www.linkedin.com/jobs/view/1/#job-in-frame');
    expect(await read()).toMatchObject({ heading: 'Pflegefachkraft (m/w/d) in Kassel' });
    await page.goto('about:blank');
    await page.goto('https://www.linkedin.com/feed/following/#article');
    expect(await read()).toMatchObject({ heading: 'Beitrag erstellen', field: 'Worüber möchten Sie sprechen?' });
  });

  it('a statement that in-page navigation has left standing does not win', async () => {
    fixture = 'profile-of-an-organisation';
    await page.goto('https://x.com/stadtwerke_lindental');
    expect(situationOf(page.url(), await read())?.kind).toBe('company');
    await page.evaluate(() => history.pushState({}, '', '/erika_muster'));
    expect(situationOf(page.url(), await read())).toMatchObject({ kind: 'profile', alternatives: ['company'] });
    await page.evaluate(() => history.pushState({}, '', '/home'));
    expect(situationOf(page.url(), await read())?.kind).toBe('feed');
  });
});
