import { SIX_CHANGES } from '../after-update';
import { DEMO_PAGES } from '../demo-pages';
import { click, fill } from '../drive';
import { HANDBOOK_FILES } from '../handbook-files';
import { LONG_AD } from '../long-ad';
import { markSection } from '../mark-section';
import { UNKNOWN_PAGE } from '../unknown-page';
import { popupOn, tabOn, writeOnPage } from '../views';
import {
  doneIn,
  handbook,
  JOB,
  panel,
  popup,
  type SurfaceState,
  state,
  stored,
  tab,
  USED,
  unfold,
  updated,
} from './state';

const START = '.start-links a';

const search = (words: string, shown: string) => async (target: Parameters<typeof fill>[0]) => {
  await fill(target, '[role=combobox]', words);
  await target.waitFor(`document.querySelector(${JSON.stringify(shown)})`);
};

/** The popup, on pages of every sort and with everything that can be done in it. */
export const POPUP_STATES: readonly SurfaceState[] = [
  popup('job ad', JOB),
  popup('company', DEMO_PAGES.xingCompany.url),
  popup('profile or company', DEMO_PAGES.facebookPage.url),
  popup('post', DEMO_PAGES.linkedinFeed.url),
  popup('unknown page', UNKNOWN_PAGE),
  popup('empty', DEMO_PAGES.newspaper.url, { ready: START }),
  popup('silent', DEMO_PAGES.linkedinLogin.url, { ready: START }),
  popup('unfolded', JOB, { act: (target) => unfold(target) }),
  popup('more tips', JOB, {
    act: async (target) => {
      await click(target, '.more-tips');
      await target.waitFor(`document.querySelectorAll('.tip-card').length > 4`);
    },
  }),
  popup('check', JOB, {
    act: async (target) => {
      await click(target, '.check-offer .button-filled');
      await target.waitFor(`document.querySelector('.check[aria-busy=false]')`);
    },
  }),
  state('popup check of a whole ad', 'popup', async (session) => {
    const target = await popupOn(session, JOB);
    await writeOnPage(session, LONG_AD);
    await click(target, '.check-offer .button-filled');
    await target.waitFor(`document.querySelectorAll('.check[aria-busy=false] .check-group').length > 6`);
    return target;
  }),
  state('popup check of an ad abroad', 'popup', async (session) => {
    const target = await popupOn(session, JOB);
    await writeOnPage(session, 'Für unsere Filiale in Linz suchen wir Verstärkung im Verkauf.');
    await click(target, '.check-offer .button-filled');
    await target.waitFor(`document.querySelector('.check-abroad button')`);
    await click(target, '.check-abroad button');
    await target.waitFor(`document.querySelector('.check-group[data-rule=pay-missing]')`);
    return target;
  }),
  popup('not again', JOB, {
    act: async (target) => {
      await unfold(target, 1);
      await click(target, '.tip-actions [aria-expanded]');
      await target.waitFor(`document.querySelector('.tip-hide')`);
    },
  }),
  popup('put aside', JOB, {
    act: async (target) => {
      await unfold(target);
      await click(target, '.tip-actions > button', 1);
      await target.waitFor(`document.querySelector('.undo-line')`);
    },
  }),
  popup('wrong place', UNKNOWN_PAGE, {
    act: async (target) => {
      await click(target, '.situation-wrong');
      await target.waitFor(`document.querySelector('.choose-kind')`);
    },
  }),
  popup('corrected', UNKNOWN_PAGE, {
    given: stored({ 'situation.corrections': USED['situation.corrections'], 'tips.read': ['10.3'] }),
    act: (target) => target.waitFor(`document.querySelector('.situation-corrected')`),
  }),
  popup('search', JOB, {
    act: async (target) => {
      await search('Gehalt', '#search-results a')(target);
      await target.press('ArrowDown');
      await target.waitFor(`document.querySelector('[aria-selected=true]')`);
    },
  }),
  popup('nothing found', JOB, { act: search('Quastenflosser', '.search-none') }),
  popup('search with a slip', JOB, { act: search('bewerbug', '.search-status') }),
  popup('news', JOB, {
    given: updated(SIX_CHANGES),
    act: (target) => target.waitFor(`document.querySelector('.news-line')`),
  }),
  popup('last search', JOB, {
    // It is offered for some minutes only.
    given: (session) => stored({ 'search.query': { query: 'Probezeit', at: Date.now() } })(session),
    act: (target) => target.waitFor(`document.querySelector('.search-recent')`),
  }),
  popup('search with notes', JOB, {
    given: doneIn('reader.html#10.3', '.section .tip', markSection),
    act: search('Betriebsrat', '.hit-own, #search-results a'),
  }),
  popup('own tips', JOB, { given: handbook(HANDBOOK_FILES), act: (target) => unfold(target) }),
  popup('search with own', JOB, { given: handbook(HANDBOOK_FILES), act: search('Zimmerbilder', '.hit-own') }),
];

/** The same beside the page: in the side panel, and in a tab of its own. */
export const PANEL_STATES: readonly SurfaceState[] = [
  panel('panel', JOB),
  panel('panel unfolded', DEMO_PAGES.facebookPage.url, (target) => unfold(target)),
  panel('panel grant ended', DEMO_PAGES.xingCompany.url, async (target, session) => {
    const page = await session.context.newPage();
    await page.goto(DEMO_PAGES.linkedinFeed.url);
    await target.waitFor(`document.querySelector('.follow-notice')`);
  }),
  panel('panel check', JOB, async (target) => {
    await click(target, '.check-offer .button-filled');
    await target.waitFor(`document.querySelector('.check[aria-busy=false]')`);
    await click(target, '.check-text summary');
  }),
  panel('panel desk', JOB, async (target) => {
    await target.evaluate(`location.assign('/desk.html#panel')`);
    await target.waitFor(`document.querySelectorAll('.desk-head-actions .button').length === 2`);
    await click(target, '.desk-head-actions .button');
    await target.waitFor(
      `document.querySelector('#desk-text').hidden && document.querySelector('.desk-findings[aria-busy=false]')`,
    );
  }),
  state('tab beside a page', 'tab', async (session) => {
    const opened = await popupOn(session, JOB);
    const address = await opened.evaluate<string>(
      `document.querySelector('a[href*="tab="]').href.replace(/.*tab=/, 'sidepanel.html#tab=')`,
    );
    return tabOn(session, address, '.tip-card');
  }),
  tab('tab whose page is closed', 'sidepanel.html#tab=999999', '.follow-notice'),
];
