import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { click, fill } from '../../tools/browser/chromium/drive';
import { answerWithFixture } from '../../tools/browser/chromium/fixture-pages';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { LONG_AD } from '../../tools/browser/chromium/long-ad';
import { LONG_POST } from '../../tools/browser/chromium/long-post';
import { messagesOf } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import type { Target } from '../../tools/browser/chromium/target';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { shareOf } from '../../tools/endurance';
import { endurance } from '../support/endurance';

let fixture = '';
const session = sharedSession({ answer: answerWithFixture(() => fixture) });
freshEachTime(session);
let page: Page;

const FEED = 'https://www.linkedin.com/feed/following/';
const JOB = 'https://www.linkedin.com/job-posting/form/description/';
const OFFER = '.check-offer .button-filled';
const ANSWER = '.check[aria-busy=false] .check-headline';

beforeAll(async () => {
  page = await session.context.newPage();
});

async function show(name: string, url: string): Promise<void> {
  fixture = name;
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(url);
}

/** The first click: the toolbar. */
async function popupOf(): Promise<Target> {
  const popup = await toolbarClick(session, page);
  await popup.waitFor(`document.querySelector('.advice[data-settled=true]')`);
  return popup;
}

/** The second click: "Text prüfen". Answers what the popup says of the text. */
async function check(popup: Target): Promise<string> {
  await popup.waitFor(`document.querySelector('${OFFER}')`);
  await popup.click(OFFER);
  await popup.waitFor(`document.querySelector('${ANSWER}')`);
  return popup.evaluate(`document.querySelector('.check').innerText`);
}

const writeInto = (selector: string, text: string) =>
  page.evaluate(
    ([where, lines]) => {
      const editor = document.querySelector(where as string);
      editor?.replaceChildren(
        ...(lines as string)
          .split('\n')
          .map((line) => Object.assign(document.createElement('p'), { textContent: line })),
      );
    },
    [selector, text],
  );

describe('two clicks on an open post', () => {
  let popup: Target;
  beforeEach(async () => {
    await show('linkedin-composers', `${FEED}#quill`);
    await writeInto('.ql-editor', LONG_POST);
    popup = await popupOf();
  });

  it('show what is wrong with its 1,300 characters, in the popup and not in a tab', async () => {
    const before = await page.content();
    const tabs = session.context.pages().length;
    const said = await check(popup);
    expect(said).toContain('„klimaneutral“');
    expect(said).toContain('3.000');
    expect(await popup.evaluate(`document.querySelectorAll('.check-group').length`)).toBeGreaterThan(3);
    expect(session.context.pages()).toHaveLength(tabs);
    expect(await page.content(), 'the page is as it was').toBe(before);
  });

  endurance.it('bring the tips forward that the text calls for, with its own words as the reason', async () => {
    await check(popup);
    await click(popup, '.check-top .link');
    await popup.waitFor(`document.querySelector('.tip-list')?.checkVisibility()`);
    const first = await popup.waitFor<string[]>(
      `((said) => said.some((one) => one.includes('Ihre')) && said)([...document.querySelectorAll('.tip-card .tip-reason-short')].map((e) => e.innerText))`,
    );
    const t = await messagesOf(popup);
    expect(first).toContain(t('becauseSubject', 'Kinderfotos'));
    expect(first.filter((one) => one.includes('Text'))).toHaveLength(4);
  });

  endurance.it(
    'by Alt and Enter it is one key instead of the second click, and opens no hit of the words in the search field',
    async () => {
      const tabs = session.context.pages().length;
      await popup.waitFor(`document.querySelector('${OFFER}')`);
      await fill(popup, '[role=combobox]', 'Gehalt');
      await popup.waitFor(`document.querySelector('#hit-0')`);
      for (const type of ['rawKeyDown', 'keyUp'])
        await popup.send('Input.dispatchKeyEvent', {
          type,
          key: 'Enter',
          code: 'Enter',
          windowsVirtualKeyCode: 13,
          modifiers: 1,
        });
      await popup.waitFor(`document.querySelector('${ANSWER}')`);
      expect(session.context.pages()).toHaveLength(tabs);
    },
  );

  endurance.it(
    'the same editor stays the same draft, and what has gone is said, though each change of the text closes the popup',
    async () => {
      const desk = async (from: Target): Promise<Page> => {
        const opened = session.context.waitForEvent('page');
        await click(from, '.check-actions button');
        const tab = await opened;
        await tab.locator('.editor-field').waitFor();
        return tab;
      };
      await check(popup);
      const first = await desk(popup);
      await first.waitForFunction((text) => document.querySelector('textarea')?.value === text, LONG_POST);
      await first.close();
      const shorter = LONG_POST.replace('klimaneutral und ', '');
      await writeInto('.ql-editor', shorter);
      const before = await popupOf();
      expect(await check(before)).toContain((await messagesOf(before))('checkGone', '„klimaneutral“'));
      await before.evaluate('window.close()').catch(() => {});
      await writeInto('.ql-editor', shorter.replace('ganzheitliche ', ''));
      const again = await popupOf();
      await check(again);
      expect(await again.evaluate(`document.querySelector('.check-resolved').innerText`)).toContain('ganzheitliche');
      expect(
        await again.evaluate(`chrome.storage.session.get(null).then(JSON.stringify)`),
        'not the text',
      ).not.toContain('Wir');
      const second = await desk(again);
      await second.waitForFunction(
        (text) => document.querySelector('textarea')?.value === text,
        shorter.replace('ganzheitliche ', ''),
      );
      await second.locator('.desk-drafts summary').click();
      expect(await second.locator('.draft-open').count()).toBe(1);
      await second.close();
    },
  );
});

describe('a whole job ad, with something of nine rules', () => {
  let popup: Target;
  beforeEach(async () => {
    await show('linkedin-job-posting', JOB);
    await writeInto('[contenteditable]', LONG_AD);
    popup = await popupOf();
    await check(popup);
  });

  const titles = () =>
    popup.evaluate<string[]>(`[...document.querySelectorAll('.check-title')].map((e) => e.innerText)`);

  it('is one screen of titles, duties first and the first of them unfolded, or one flick more', async () => {
    const t = await messagesOf(popup);
    const said = await titles();
    expect(said).toHaveLength(9);
    expect(said.map((one) => one.startsWith(t('findingGradeDuty')))).toEqual([true, true, ...Array(7).fill(false)]);
    expect(await popup.evaluate(`document.querySelectorAll('.check-details:not([hidden])').length`)).toBe(1);
    const below = await popup.evaluate<number>(
      `[...document.querySelectorAll('.check-title')].at(-1).getBoundingClientRect().bottom - document.querySelector('.popup-footer').getBoundingClientRect().top`,
    );
    expect(below, 'px to the last title: as far as a wheel goes in one notch').toBeLessThan(100);
    await expectAccessible(popup, 'all');
  });

  endurance.it(
    'is gone through with the keyboard: each line unfolds where it is, and its wording can be copied',
    async () => {
      const [, second] = await popup.evaluate<string[]>(
        `[...document.querySelectorAll('.check-title')].map((e) => e.getAttribute('aria-controls'))`,
      );
      await popup.evaluate(`document.querySelector('[aria-controls="${second}"]').focus()`);
      await popup.press('Enter');
      await popup.waitFor(`document.querySelector('#${second} .check-wordings button')`);
      expect(await popup.evaluate(`document.activeElement.getAttribute('aria-expanded')`)).toBe('true');
      await popup.press('Tab');
      expect(await popup.evaluate(`document.activeElement.closest('.check-wordings') !== null`)).toBe(true);
    },
  );
});

describe('the text is found', () => {
  it.each(
    shareOf(
      [
        ['a filled job form without the cursor in it', 'linkedin-job-posting', JOB, 'Gelesen: Beschreibung'],
        [
          'an editor in an open shadow root',
          'linkedin-composers',
          `${FEED}#shadow`,
          'Gelesen: „Wir stellen ein.“ · 16 von 3.000',
        ],
        [
          'an editor in a frame of the same origin',
          'linkedin-frames',
          'https://www.linkedin.com/article/new/#article',
          'Gelesen: Worüber möchten Sie sprechen? · 16 ',
        ],
        [
          'a shadow root in such a frame',
          'linkedin-frames',
          `${FEED}#frame-shadow`,
          'Gelesen: Worüber möchten Sie sprechen? · 16 von 3.000',
        ],
      ],
      1,
    ),
  )('%s', async (_, name, url, said) => {
    await show(name, url);
    expect(await check(await popupOf())).toContain(said);
  });
});

describe('a private message', () => {
  it.each(
    shareOf(
      [
        ['webmail', 'https://post.example/entwurf'],
        ['linkedin-composers', `${FEED}#message`],
        ['linkedin-frames', `${FEED}#frame-message`],
        ['whatsapp-chat', 'https://web.whatsapp.com/#message'],
      ],
      1,
    ),
  )('is not read, and no button offers it: %s at %s', async (name, url) => {
    await show(name, url);
    await page.evaluate(() => {
      const editor = document.activeElement;
      if (editor instanceof HTMLElement && editor.isContentEditable) editor.textContent = 'streng vertraulich';
    });
    const popup = await popupOf();
    expect(await popup.evaluate(`document.querySelector('${OFFER}')?.tagName`)).not.toBe('BUTTON');
    expect(await popup.evaluate('document.body.innerText')).not.toContain('vertraulich');
  });
});

endurance.describe('the short answer', () => {
  it('moves to the card that is rested on; the card stays below the pointer and the popup as high as it was', async () => {
    await show('linkedin-job-posting', JOB);
    const popup = await popupOf();
    const height = () => popup.evaluate<number>(`document.querySelector('main').scrollHeight`);
    const answered = `document.querySelector('.tip-answer').closest('.tip-card').dataset.section`;
    const before = await height();
    const sections = await popup.evaluate<string[]>(
      `[...document.querySelectorAll('.tip-card')].map(({ dataset }) => dataset.section)`,
    );
    for (const section of [...sections.slice(1), ...sections.slice(0, -1).reverse()]) {
      const { x, y } = await popup.evaluate<{ x: number; y: number }>(
        `((box) => ({ x: box.x + 60, y: box.y + 4 }))(document.querySelector('[data-section="${section}"]').getBoundingClientRect())`,
      );
      await popup.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await popup.waitFor(`${answered} === '${section}'`);
      expect(
        await popup.evaluate(`document.elementFromPoint(${x}, ${y}).closest('.tip-card')?.dataset.section`),
        'below the pointer',
      ).toBe(section);
      expect(await height()).toBe(before);
    }
  });
});
