import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tools/browser/chromium/accessible';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { whenStored } from '../../tools/browser/chromium/drive';
import { messagesOf } from '../../tools/browser/chromium/messages';
import { sharedSession } from '../../tools/browser/chromium/shared-session';
import { toolbarClick } from '../../tools/browser/chromium/toolbar-click';
import { endurance } from '../support/endurance';

/** Sets a page's clock to a day on which every figure is past its review. */
const IN_2030 = `const RealDate = Date; Date = class extends RealDate { constructor(...a) { super(...(a.length ? a : ['2030-01-01'])); } static now() { return +new RealDate('2030-01-01'); } };`;

const session = sharedSession();
let page: Page;

beforeAll(async () => {
  page = session.context.pages()[0] ?? (await session.context.newPage());
});

const readerAt = (hash: string) => `chrome-extension://${session.extensionId}/reader.html${hash}`;

async function read(hash: string): Promise<Page> {
  const reader = await session.context.newPage();
  await reader.goto(readerAt(hash));
  return reader;
}

describe('from a card to the guide', () => {
  endurance.it('a click on a card opens the reader at its section', async () => {
    await page.goto(DEMO_PAGES.linkedinJobPosting.url);
    const popup = await toolbarClick(session, page);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    await popup.click('.tip-card button');
    const href = await popup.waitFor<string>(
      `document.querySelector('.tip-panel:not([hidden]) .tip-open a')?.getAttribute('href')`,
    );
    const opened = session.context.waitForEvent('page');
    await popup.click('.tip-panel:not([hidden]) .tip-open a');
    const reader = await opened;
    const section = href.replace('/reader.html#', '');
    await reader.waitForFunction((id) => document.activeElement?.id === id, section);
    expect(reader.url()).toBe(readerAt(`#${section}`));
    expect(await reader.title()).toContain(section);
    await reader.close();
  });

  it('search works by keyboard alone, from the click to the open section', async () => {
    await page.goto(DEMO_PAGES.newspaper.url);
    const popup = await toolbarClick(session, page);
    await popup.waitFor(`document.activeElement?.getAttribute('role') === 'combobox'`);
    await popup.type('Megawosh');
    await popup.waitFor(`document.querySelector('#search-results a')?.innerText.includes('13.7')`);
    await popup.press('ArrowDown');
    await popup.waitFor(`document.activeElement?.getAttribute('aria-activedescendant') === 'hit-0'`);
    // The hits of a shorter word stay until the whole one is answered; how many there are is said with the answer.
    await popup.waitFor(`/\\d/.test(document.querySelector('.search [role=status]').innerText)`);
    await popup.waitFor(`document.querySelector('#hit-0 mark')`);
    const opened = session.context.waitForEvent('page');
    await popup.press('Enter');
    const reader = await opened;
    await reader.waitForFunction(() => document.activeElement?.id === '13.7');
    await reader.close();
  });

  endurance.it(
    'what was typed is offered when the popup opens again, and typed over when it is taken back',
    async () => {
      await page.goto(DEMO_PAGES.newspaper.url);
      const popup = await toolbarClick(session, page);
      await popup.waitFor(`document.querySelector('[role=combobox]')`);
      await popup.evaluate(
        `(() => { const field = document.querySelector('[role=combobox]'); field.value = 'Zweiseitigkeit'; field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()`,
      );
      await popup.waitFor(`document.querySelector('#search-results a')`);
      await whenStored(popup, 'search.query', 'Zweiseitigkeit');
      await popup.evaluate(`window.close()`).catch(() => {});
      await page.bringToFront();
      const again = await toolbarClick(session, page);
      const t = await messagesOf(again);
      await again.waitFor(
        `document.querySelector('.search-recent')?.innerText === ${JSON.stringify(t('searchRecent', 'Zweiseitigkeit'))}`,
      );
      expect(await again.evaluate(`document.querySelector('[role=combobox]').value`), 'only offered').toBe('');
      await again.click('.search-recent');
      await again.waitFor(`document.querySelector('#search-results a')`);
      // It is selected, so that typing replaces it.
      await again.type('Megawosh');
      await again.waitFor(`document.querySelector('[role=combobox]').value === 'Megawosh'`);
    },
  );

  endurance.it('ten thousand characters and an empty query lose nothing and break nothing', async () => {
    await page.goto(DEMO_PAGES.linkedinJobPosting.url);
    const popup = await toolbarClick(session, page);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    const fill = (text: string) =>
      popup.evaluate(
        `(() => { const field = document.querySelector('[role=combobox]'); field.value = ${text}; field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()`,
      );
    await fill(`'Wortungetüm '.repeat(834).slice(0, 10000)`);
    await popup.waitFor(`document.querySelector('.search-none, #search-results a')`);
    expect(await popup.evaluate(`document.querySelector('[role=combobox]').value.length`)).toBe(10_000);
    await fill(`'   '`);
    await popup.waitFor(
      `!document.querySelector('.search-none, #search-results a') && document.querySelector('.tip-card').checkVisibility()`,
    );
  });
});

describe('the reader', () => {
  it('shows the whole chapter at the section that its address names', async () => {
    const reader = await read('#13.2');
    await reader.waitForFunction(() => document.activeElement?.id === '13.2');
    expect(await reader.locator('.section').count()).toBe(8);
    expect(
      await reader.locator('#\\31 3\\.2').evaluate((heading) => Math.round(heading.getBoundingClientRect().top)),
    ).toBeLessThan(200);
    expect(await reader.locator('.source-note').count()).toBeGreaterThan(5);
    expect(await reader.locator('[aria-current=location]').innerText()).toContain('13.2');
    await reader.close();
  });

  endurance.it('leads by keyboard from a figure to the note of its source, and back to the figure', async () => {
    const reader = await read('#10.3');
    await reader.waitForFunction(() => document.activeElement?.id === '10.3');
    const mark = reader.locator('[aria-labelledby="10.3"] .source-mark a').nth(2);
    await mark.focus();
    await reader.keyboard.press('Enter');
    await reader.waitForFunction(() => document.activeElement?.matches('.source-note.is-followed'));
    expect(await reader.locator('.is-followed').getAttribute('id')).toBe((await mark.getAttribute('href'))?.slice(1));
    await expectAccessible({ evaluate: (expression: string) => reader.evaluate(expression) }, 'all');
    // Behind the address of the source.
    await reader.keyboard.press('Tab');
    await reader.keyboard.press('Tab');
    await reader.keyboard.press('Enter');
    await reader.waitForFunction(() => document.activeElement?.matches('.source-mark a'));
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(reader.url()).toMatch(/#10\.3$/);
    await reader.close();
  });

  endurance.it('leads on to the next chapter and back', async () => {
    const reader = await read('#10.8');
    await reader.locator('a[rel=next]').click();
    await reader.waitForFunction(() => document.activeElement?.id === '11');
    await reader.locator('a[rel=prev]').click();
    await reader.waitForFunction(() => document.activeElement?.id === '10');
    await reader.close();
  });

  endurance.it('finds within the guide and takes a query from its address', async () => {
    const reader = await read('#?q=Gehaltsspanne');
    await reader.locator('.search-hits li').first().waitFor();
    expect(await reader.locator('.search-hits').innerText()).toContain('10.3');
    const all = await reader.locator('.search-hits li').count();
    await reader.locator('.search-filters select').first().selectOption('10');
    await reader.waitForFunction(() => location.hash.includes('kapitel=10'));
    await reader.waitForFunction((count) => document.querySelectorAll('.search-hits li').length < count, all);
    const shared = await read(new URL(reader.url()).hash);
    await shared.locator('.search-hits li').first().waitFor();
    expect(await shared.locator('.search-hits a').allInnerTexts()).toEqual(
      await reader.locator('.search-hits a').allInnerTexts(),
    );
    await shared.close();
    await reader.close();
  });

  endurance.it('the head stays as high as it is while somebody searches', async () => {
    const reader = await read('#10.3');
    const height = () => reader.locator('.reader-head').evaluate((head) => head.getBoundingClientRect().height);
    const before = await height();
    await reader.locator('[role=combobox]').fill('Gewinnspiel');
    await reader.locator('#hit-0').waitFor();
    expect(await height()).toBe(before);
    await reader.locator('[role=combobox]').fill('Quastenflosser');
    await reader.locator('.search-none').waitFor();
    expect(await height()).toBe(before);
    await reader.close();
  });

  endurance.it('offers the nearest words and chapters where nothing is found', async () => {
    const reader = await read('#?q=Quastenflosser');
    await reader.locator('.search-none').waitFor();
    expect(await reader.locator('.search-chapters a').count()).toBeGreaterThan(0);
    await reader.close();
  });

  endurance.it('leads from a section to the desk with its rule in view', async () => {
    const reader = await read('#6.5');
    const link = reader.locator('.section', { has: reader.locator('[id="6.5"]') }).locator('.section-desk a');
    const opened = session.context.waitForEvent('page');
    await link.click();
    const desk = await opened;
    await desk.waitForURL(/desk\.html#rule=hashtag-/);
    await desk.locator('textarea').waitFor();
    await desk.close();
    await reader.close();
  });

  it('opens the glossary from the first use of a term and goes on to the section that deals with it', async () => {
    const reader = await read('#6.1');
    const term = reader.locator('a.term').first();
    const href = (await term.getAttribute('href'))?.replace('/reader.html#', '');
    await term.click();
    await reader.waitForFunction((id) => document.activeElement?.id === id, href);
    expect(await reader.locator('.glossary dt').count()).toBeGreaterThan(80);
    await reader.locator(`#${href} a`).click();
    await reader.waitForFunction(() => /^\d+\.\d+$/.test(document.activeElement?.id ?? ''));
    await reader.close();
  });

  endurance.it('past its review date no figure is shown, in the reader and on the cards', async () => {
    const reader = await session.context.newPage();
    // Of this page alone: Playwright's clock would be that of every page that any later file opens in this browser.
    await reader.addInitScript(IN_2030);
    await reader.goto(`chrome-extension://${session.extensionId}/reader.html#6.2`);
    const section = reader.locator('.section', { has: reader.locator('[id="6.2"]') });
    await section.waitFor();
    const text = await section.innerText();
    const review = await reader.evaluate<string>(`chrome.i18n.getMessage('reviewDue')`);
    expect(text).toContain(`[${review}]`);
    expect(text).not.toMatch(/3\.000|63\.206/);
    await reader.close();

    await page.goto(DEMO_PAGES.linkedinFeed.url);
    const popup = await toolbarClick(session, page);
    await popup.send('Page.addScriptToEvaluateOnNewDocument', {
      source: IN_2030,
    });
    await popup.send('Page.reload');
    await popup.waitFor(
      `new Date().getFullYear() === 2030 && document.querySelector('.advice[data-settled=true] .tip-card')`,
    );
    await popup.click('.tip-card button');
    await popup.waitFor(`document.querySelector('.tip-panel .tip-footer')`);
    const card = await popup.evaluate<string>(`document.querySelector('.tip-footer').innerText`);
    expect(card).toContain(review);
    expect(await popup.evaluate(`document.querySelector('.tip-panel:not([hidden])').innerText`)).not.toMatch(
      /\d+ Prozent/,
    );
  });

  it('says in a sentence that a place does not exist and offers the contents', async () => {
    for (const hash of ['#99.9', '#nirgends', '#%E0%A4%A', '#13.2-z', '#<img src=x onerror=alert(1)>']) {
      const reader = await read(hash);
      await reader.locator('.start h1, .chapter h1').first().waitFor();
      if (hash !== '#13.2-z') await reader.locator('.notice[role=alert]').waitFor();
      expect(await reader.locator('.start-chapters a, .contents a').count()).toBeGreaterThan(1);
      await reader.close();
    }
  });
});
