import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { shown } from '../../tools/browser/chromium/shown';
import { EXTENSION, type FirefoxSession, launchFirefox } from '../../tools/browser/firefox/launch';
import { expectLooks } from '../../tools/browser/firefox/looks';
import type { Surface } from '../../tools/browser/firefox/surface';
import { closePopup, toolbarClick } from '../../tools/browser/firefox/toolbar-click';
import { endurance } from '../support/endurance';

const COMPOSERS = readFileSync(join(import.meta.dirname, '../fixtures/pages/linkedin-composers.html'), 'utf8');
const COMPOSERS_URL = 'https://www.linkedin.com/feed/following/';

let session: FirefoxSession;
let page: Surface;
let t: FirefoxSession['t'];

beforeAll(async () => {
  session = await launchFirefox({ answer: (url) => (url.startsWith(COMPOSERS_URL) ? COMPOSERS : undefined) });
  t = session.t;
  page = await session.openTab('about:blank');
});

afterAll(async () => {
  expect(session.strayRequests).toEqual([]);
  expect(session.traces).toEqual([]);
  await session.close();
});

async function clickOn(url: string): Promise<Surface> {
  await page.goto(url);
  return toolbarClick(session, page);
}

describe('a click on the toolbar button', () => {
  it('shows passages of chapter 10 while a job ad is being written on LinkedIn', async () => {
    const popup = await clickOn(DEMO_PAGES.linkedinJobPosting.url);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    const { situation, sections, reasons } = await shown(popup);
    expect(situation).toBe(`LinkedIn · ${t('kind_job_posting')}`);
    expect(sections.length).toBeGreaterThanOrEqual(3);
    expect(sections.length).toBeLessThanOrEqual(5);
    expect(sections.slice(0, 3).every((section) => section.startsWith('10.'))).toBe(true);
    for (const reason of reasons) expect(reason).toMatch(/^weil /);
    const [height, foot] = await popup.evaluate<[number, number]>(
      `[innerHeight, document.querySelector('.popup-footer').getBoundingClientRect().bottom]`,
    );
    expect(height, 'it opens as high as it asks for').toBeGreaterThan(500);
    expect(foot, 'the ways out are in sight').toBeLessThanOrEqual(height + 1);
    await expectLooks(session, popup, 'popup');
    await popup.enter('.tip-card button');
    await popup.waitFor(`document.querySelector('.tip-panel .tip-footer')`);
    await expectLooks(session, popup, 'popup-open-tip');
  });

  endurance.it('knows a company page on XING', async () => {
    const popup = await clickOn(DEMO_PAGES.xingCompany.url);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    const { situation, sections } = await shown(popup);
    expect(situation).toBe(`XING · ${t('kind_company')}`);
    expect(sections).toContain('10.6');
  });

  endurance.it('names both possibilities for a page on Facebook and shows tips', async () => {
    const popup = await clickOn(DEMO_PAGES.facebookPage.url);
    await popup.waitFor(`document.querySelector('.tip-card')`);
    expect((await shown(popup)).situation).toBe(`Facebook · ${t('kind_profile')} / ${t('kind_company')}`);
  });

  it('sees an open composer on the feed although the address says feed', async () => {
    await page.goto(DEMO_PAGES.linkedinFeed.url);
    await page.evaluate('void (globalThis.ownDoing = true)');
    await page.click('#start');
    await page.waitFor(`document.querySelector('dialog[open]')`);
    await page.evaluate('void (globalThis.ownDoing = false)');
    const popup = await toolbarClick(session, page);
    await popup.waitFor(
      `document.querySelector('.situation-name').innerText === ${JSON.stringify(`LinkedIn · ${t('kind_composer')}`)}`,
    );
  });

  it('is silent on a login page, and calm on a newspaper and on a page of the browser itself', async () => {
    for (const [url, says] of [
      [DEMO_PAGES.linkedinLogin.url, 'emptySilent'],
      [DEMO_PAGES.newspaper.url, 'emptyNoNetwork'],
      ['about:robots', 'emptyNoNetwork'],
    ] as const) {
      const popup = await clickOn(url);
      expect(await popup.waitFor(`document.querySelector('.empty')?.innerText`), url).toContain(t(says));
    }
  });

  endurance.it('by the keyboard command is a click as well', async () => {
    await page.goto(DEMO_PAGES.xingCompany.url);
    await session.show(page);
    await closePopup(session);
    await session.window.press('G', ['Alt', 'Shift']);
    const popup = await session.window.popup();
    await popup.waitFor(`document.querySelector('.situation-name')?.innerText === 'XING · ${t('kind_company')}'`);
  });
});

describe('"Text prüfen"', () => {
  const OFFER = '.check-offer .button-filled';
  /** The feed with one of its editors open and this text in it, as if a person had typed it. */
  const writeIn = async (state: 'quill' | 'message', text: string) => {
    await page.goto('about:blank');
    await page.goto(`${COMPOSERS_URL}#${state}`);
    await page.evaluate(
      `void (document.querySelector('[data-state="${state}"] [data-focus]').textContent = '${text}')`,
    );
  };

  it('shows what is wrong with a post that is being written, in the popup, and leaves the page as it was', async () => {
    await writeIn('quill', 'Junges, dynamisches Team sucht Verstärkung!!!');
    const before = await page.evaluate('document.documentElement.outerHTML');
    const popup = await toolbarClick(session, page);
    await popup.waitFor(`document.querySelector('${OFFER}')`);
    await popup.click(OFFER);
    await popup.waitFor(`document.querySelector('.check[aria-busy=false] .check-group')`);
    const said = await popup.evaluate<string>(`document.querySelector('.check').innerText`);
    expect(said).toContain('„Junges“');
    expect(said).toContain('„!!!“');
    await expectLooks(session, popup, 'popup-check');
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
  });

  it('is not offered for a private message, and nothing of it is read', async () => {
    await writeIn('message', 'streng vertraulich');
    const popup = await toolbarClick(session, page);
    await popup.waitFor(`document.querySelector('.advice[data-settled=true]')`);
    expect((await shown(popup)).situation).toContain('LinkedIn');
    expect(await popup.evaluate(`document.querySelector('.check-offer')`)).toBeNull();
    expect(await popup.evaluate('document.body.innerText')).not.toContain('vertraulich');
  });
});

describe('without a click', () => {
  /** What the extension's own pages can learn of the tab in front. */
  const asked = (surface: Surface) =>
    surface.evaluate<unknown[]>(`(async () => {
      const [tab] = await browser.tabs.query({ url: '*://*/*' });
      const [front] = (await browser.tabs.query({ active: true }));
      const script = { target: { tabId: front.id }, files: ['/page-facts-reader.js'] };
      const ran = await browser.scripting.executeScript(script).then(() => true, (error) => error.message);
      return [tab?.url ?? null, front.url ?? null, front.title ?? null, ran];
    })()`);

  it('the extension knows nothing of a page; with it, address and permission to look', async () => {
    await page.goto(DEMO_PAGES.linkedinJobPosting.url);
    const own = await session.openTab(`${EXTENSION}/settings.html`);
    await session.show(page);
    expect(await asked(own)).toEqual([null, null, null, expect.stringMatching(/Missing host permission/)]);
    const popup = await toolbarClick(session, page);
    const { url } = DEMO_PAGES.linkedinJobPosting;
    expect(await asked(popup)).toEqual([url, url, expect.any(String), true]);
    // Firefox takes the grant back when the tab leaves the page.
    await page.goto(DEMO_PAGES.linkedinFeed.url);
    expect(await asked(own)).toEqual([null, null, null, expect.stringMatching(/Missing host permission/)]);
    await session.closeTab(own);
  });

  endurance.it('the popup page in a tab shows search, checklists and the desk, and no page', async () => {
    const tab = await session.openTab(`${EXTENSION}/popup.html`);
    await tab.waitFor(`document.querySelector('.empty') && document.querySelector('.start-links a')`);
    expect((await shown(tab)).situation).toBe(t('situationUnknown'));
    await session.closeTab(tab);
  });
});

describe('from the popup to the guide', () => {
  endurance.it('a click on a card opens the reader at its section', async () => {
    const popup = await clickOn(DEMO_PAGES.linkedinJobPosting.url);
    await popup.waitFor(`document.querySelector('.advice[data-settled=true] .tip-card')`);
    await popup.enter('.tip-card button');
    const href = await popup.waitFor<string>(
      `document.querySelector('.tip-panel:not([hidden]) .tip-open a')?.getAttribute('href')`,
    );
    await popup.click('.tip-panel:not([hidden]) .tip-open a');
    const section = href.replace('/reader.html#', '');
    const reader = await session.tabAt(`/reader.html#${section}`);
    await reader.waitFor(`document.activeElement?.id === '${section}'`);
    expect(await reader.evaluate('document.title')).toContain(section);
    await session.closeTab(reader);
  });

  it('search works by keyboard alone, from the click to the open section', async () => {
    const popup = await clickOn(DEMO_PAGES.newspaper.url);
    await popup.waitFor(`document.activeElement?.getAttribute('role') === 'combobox'`);
    await popup.type('Megawosh');
    await popup.waitFor(`document.querySelector('#search-results a')?.innerText.includes('13.7')`);
    await popup.press('ArrowDown');
    await popup.waitFor(`document.activeElement?.getAttribute('aria-activedescendant') === 'hit-0'`);
    await expectLooks(session, popup, 'popup-search');
    await popup.press('Enter');
    const reader = await session.tabAt('/reader.html#13.7');
    await reader.waitFor(`document.activeElement?.id === '13.7'`);
    await session.show(reader);
    await expectLooks(session, reader, 'reader');
    await session.closeTab(reader);
  });

  endurance.it(
    'the last search is an offer when the popup opens again, and typed over when it is taken back',
    async () => {
      const popup = await toolbarClick(session, page);
      await popup.waitFor(`document.querySelector('.search-recent')?.innerText.includes('Megawosh')`);
      await popup.click('.search-recent');
      await popup.waitFor(
        `document.activeElement?.value === 'Megawosh' && document.querySelector('#search-results a')`,
      );
      await popup.type('Zweiseitigkeit');
      await popup.waitFor(`document.activeElement?.value === 'Zweiseitigkeit'`);
      // The first Escape empties the field, only the second closes the popup.
      await popup.press('Escape');
      await popup.waitFor(`document.querySelector('.search-recent')`);
    },
  );
});
