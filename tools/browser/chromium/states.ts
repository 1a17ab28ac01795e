import { checklistHref } from '../../../core/tips/checklist-route';
import { DEMO_PAGES } from './demo-pages';
import { LOUD_POST } from './desk-page';
import { click, fill, store, whenStored } from './drive';
import { drop, HANDBOOK_FILES, TEAM_PACK, UNBREAKABLE } from './handbook-files';
import type { Session } from './launch';
import type { SurfaceKind } from './looks';
import { markSection } from './mark-section';
import type { Target } from './target';
import { UNKNOWN_PAGE } from './unknown-page';
import { panelOn, popupOn, tabOn } from './views';

/** A surface in a state worth looking at, and the way to it from a browser that has just been started. */
export interface SurfaceState {
  readonly name: string;
  readonly kind: SurfaceKind;
  /** It is long and has been scrolled to a place: looked at in a window, not in its whole length. */
  readonly scrolled?: true;
  readonly open: (session: Session) => Promise<Target>;
}

const popup = (name: string, url: string, act?: (popup: Target) => Promise<unknown>, ready?: string): SurfaceState => ({
  name: `popup ${name}`,
  kind: 'popup',
  open: async (session) => {
    const target = await popupOn(session, url, ready);
    await act?.(target);
    return target;
  },
});

const tab = (name: string, path: string, ready: string, act?: (page: Target) => Promise<unknown>): SurfaceState => ({
  name,
  kind: 'tab',
  open: async (session) => {
    const target = await tabOn(session, path, ready);
    await act?.(target);
    return target;
  },
});

/** A page that has been scrolled to a place. */
const scrolled = (state: SurfaceState): SurfaceState => ({ ...state, scrolled: true });

const unfold = async (target: Target, at = 0) => {
  await click(target, '.tip-card h3 button', at);
  await target.waitFor(`document.querySelector('.tip-panel:not([hidden]) .tip-actions')`);
};

const JOB = DEMO_PAGES.linkedinJobPosting.url;
const HOUR = 3_600_000;

/** What somebody has dismissed, corrected and ticked over a while. */
const USED = {
  'tips.dismissals': [
    { scope: { type: 'section', section: '10.3' } },
    { scope: { type: 'chapter', chapter: 13 } },
    { scope: { type: 'network', network: 'xing' } },
    { scope: { type: 'section', section: '6.2' }, until: 4 * 10 ** 12 },
  ],
  'tips.read': ['10.1'],
  'situation.corrections': [{ network: 'linkedin', urlPattern: 'linkedin.com/*/*', kind: 'job-posting' }],
};
const UNUSED = {
  preferences: { theme: 'auto', textSize: 'normal', country: 'all' },
  'tips.dismissals': [],
  'tips.read': [],
  'situation.corrections': [],
  'search.query': null,
};

/** Every state of every surface, in the order in which one browser goes through them. */
export const STATES: readonly SurfaceState[] = [
  popup('job ad', JOB),
  popup('company', DEMO_PAGES.xingCompany.url),
  popup('profile or company', DEMO_PAGES.facebookPage.url),
  popup('post', DEMO_PAGES.linkedinFeed.url),
  popup('unknown page', UNKNOWN_PAGE),
  popup('empty', DEMO_PAGES.newspaper.url, undefined, '.chapter-list a'),
  popup('silent', DEMO_PAGES.linkedinLogin.url, undefined, '.chapter-list a'),
  popup('unfolded', JOB, (target) => unfold(target)),
  popup('not again', JOB, async (target) => {
    await unfold(target, 1);
    await click(target, '.tip-actions [aria-expanded]');
    await target.waitFor(`document.querySelector('.tip-hide')`);
  }),
  popup('put aside', JOB, async (target) => {
    await unfold(target);
    await click(target, '.tip-actions > button', 2);
    await target.waitFor(`document.querySelector('.undo-line')`);
  }),
  popup('wrong place', UNKNOWN_PAGE, async (target) => {
    await store(target, { 'tips.dismissals': [] });
    await click(target, '.situation-wrong');
    await target.waitFor(`document.querySelector('.choose-kind')`);
  }),
  popup('corrected', UNKNOWN_PAGE, async (target) => {
    await store(target, { 'situation.corrections': USED['situation.corrections'], 'tips.read': ['10.3'] });
    await target.waitFor(`document.querySelector('.situation-corrected')`);
  }),
  popup('search', JOB, async (target) => {
    await store(target, UNUSED);
    await fill(target, '[role=combobox]', 'Gehalt');
    await target.waitFor(`document.querySelector('#search-results a')`);
    await target.press('ArrowDown');
    await target.waitFor(`document.querySelector('[aria-selected=true]')`);
  }),
  popup('nothing found', JOB, async (target) => {
    await fill(target, '[role=combobox]', 'Quastenflosser');
    await target.waitFor(`document.querySelector('.search-none')`);
  }),
  popup('last search', JOB, async (target) => {
    await store(target, { 'search.query': { query: 'Probezeit', at: Date.now() - HOUR } });
    await target.send('Page.reload');
    await target.waitFor(
      `document.querySelector('.search-recent, #search-results a') && document.querySelector('.tip-card')`,
    );
  }),
  { name: 'panel', kind: 'panel', open: (session) => panelOn(session, JOB) },
  {
    name: 'panel unfolded',
    kind: 'panel',
    open: async (session) => {
      const target = await panelOn(session, DEMO_PAGES.facebookPage.url);
      await unfold(target);
      return target;
    },
  },
  {
    name: 'panel grant ended',
    kind: 'panel',
    open: async (session) => {
      const target = await panelOn(session, DEMO_PAGES.xingCompany.url);
      await (await session.context.newPage()).goto(DEMO_PAGES.linkedinFeed.url);
      await target.waitFor(`document.querySelector('.follow-notice')`);
      return target;
    },
  },
  {
    name: 'tab beside a page',
    kind: 'tab',
    open: async (session) => {
      const address = await popupOn(session, JOB).then((target) =>
        target.evaluate<string>(
          `document.querySelector('.popup-footer a').href.replace(/.*tab=/, 'sidepanel.html#tab=')`,
        ),
      );
      return tabOn(session, address, '.tip-card');
    },
  },
  tab('tab whose page is closed', 'sidepanel.html#tab=999999', '.follow-notice'),
  tab('reader start', 'reader.html', '.start-chapters a'),
  scrolled(tab('reader section', 'reader.html#13.6', '.section .tip')),
  tab('reader chapter', 'reader.html#10', '.section .tip'),
  tab('reader unknown place', 'reader.html#99.9', '.notice'),
  tab('reader search page', 'reader.html#?q=Gehalt', '.search-hits li'),
  tab('reader nothing found', 'reader.html#?q=Quastenflosser', '.search-none'),
  scrolled(
    tab('reader search field', 'reader.html#10.3', '.section .tip', async (target) => {
      await fill(target, '[role=combobox]', 'Gehalt');
      await target.waitFor(`document.querySelector('#search-results a')`);
    }),
  ),
  tab('reader empty list', 'reader.html#meine', '.my-list'),
  scrolled(tab('reader marked section', 'reader.html#10.3', '.section .tip', markSection)),
  tab('reader my list', 'reader.html#10.3', '.section .tip', async (target) => {
    await markSection(target);
    await target.evaluate(`location.hash = '#meine'`);
    await target.waitFor(`document.querySelectorAll('.my-annotation').length === 3`);
  }),
  tab('reader search page with notes', 'reader.html#10.3', '.section .tip', async (target) => {
    await markSection(target);
    await target.evaluate(`location.hash = '#?q=Betriebsrat'`);
    await target.waitFor(`document.querySelector('.annotation-hits a')`);
  }),
  tab('reader start after reading', 'reader.html#10.4', '.section .tip', async (target) => {
    await whenStored(target, 'reader.recent', '10.4');
    await target.evaluate(`location.hash = ''`);
    await target.waitFor(`document.querySelector('.reading-positions a')`);
  }),
  popup('search with notes', JOB, async (target) => {
    await fill(target, '[role=combobox]', 'Betriebsrat');
    await target.waitFor(`document.querySelector('#search-results a')`);
  }),
  tab('reader glossary', 'reader.html#glossar', '.glossary dt'),
  tab('settings', 'settings.html', '.rows li', (target) => store(target, UNUSED)),
  tab('settings used', 'settings.html', '.rows li', async (target) => {
    await store(target, { ...USED, 'search.query': { query: 'Gehalt', at: 0 } });
    await click(target, '#stored ~ button');
    await target.waitFor(
      `document.querySelector('[role=alertdialog]') && document.querySelectorAll('#aside ~ ul li').length === 4`,
    );
  }),
  tab('settings own chapters', 'settings.html', '#handbook', async (target) => {
    await store(target, UNUSED);
    await drop(target, HANDBOOK_FILES);
    await target.waitFor(`document.querySelectorAll('.handbook-rows li').length === 2`);
    await click(target, '.handbook-rows [role=switch]');
    await click(target, '.handbook-reports summary');
    await target.waitFor(`document.querySelector('[aria-checked=true]')`);
  }),
  tab('settings own long names', 'settings.html', '.handbook-rows li', async (target) => {
    await drop(target, [UNBREAKABLE]);
    await target.waitFor(`document.querySelectorAll('.handbook-rows li').length === 3`);
  }),
  scrolled(
    tab('reader own long names', 'settings.html', '.handbook-rows li', async (target) => {
      await target.evaluate(`location.href = document.querySelector('.handbook-rows a[href*=veranstaltungs]').href`);
      await target.waitFor(
        `document.querySelector('.handbook-words') && document.activeElement.matches('.chapter h1')`,
      );
    }),
  ),
  tab('settings without long names', 'settings.html', '.handbook-rows li', async (target) => {
    await click(target, '.handbook-rows li:has(a[href*=veranstaltungs]) .button');
    await target.waitFor(`document.querySelectorAll('.handbook-rows li').length === 2`);
  }),
  tab('settings own mistakes', 'settings.html', '#handbook', async (target) => {
    const [[, text = ''] = []] = HANDBOOK_FILES.slice(1);
    await drop(target, [['stellen.md', text.replace('- Stufe: Pflicht', '- Stufe: Wichtig')]]);
    await target.waitFor(`document.querySelector('.handbook-problems')`);
  }),
  tab('settings team pack', 'settings.html', '#handbook', async (target) => {
    await drop(target, [['seeblick.json', TEAM_PACK]]);
    await target.waitFor(`document.querySelector('.handbook-changes')?.innerText.includes('Emoji')`);
  }),
  tab('reader own chapter', 'reader.html#eigen-leitlinie-der-pension-seeblick', '.handbook-words'),
  tab('reader search page with own', 'reader.html#?q=Anzeige', '.search-hits .hit-source'),
  popup('own tips', JOB, (target) => unfold(target)),
  popup('search with own', JOB, async (target) => {
    await fill(target, '[role=combobox]', 'Zimmerbilder');
    await target.waitFor(`document.querySelector('.hit-own')`);
  }),
  tab('settings without own', 'settings.html', '.handbook-rows li', async (target) => {
    for (let left = 2; left > 0; left--) {
      await click(target, '.handbook-rows .button');
      await target.waitFor(`document.querySelectorAll('.handbook-rows li').length === ${left - 1}`);
    }
  }),
  tab('welcome', 'welcome.html', '.demo-button', (target) => store(target, UNUSED)),
  tab('welcome tried', 'welcome.html', '.demo-button', async (target) => {
    await click(target, '.demo-button');
    await target.waitFor(`document.querySelector('.tip-card')`);
    await click(target, '.tip-card h3 button');
    await target.waitFor(`document.querySelector('.tip-details')`);
  }),
  tab('trust', 'trust.html', '.check', async (target) => {
    await click(target, 'section[aria-labelledby=self-test] button');
    await target.waitFor(`document.querySelectorAll('.check-ok').length === 4`);
  }),
  tab('checklists', 'checklist.html', '.checklist-choice a'),
  tab(
    'checklist',
    checklistHref('job-ad', 'linkedin.com/job-posting/form').slice(1),
    '.checklist-line',
    async (target) => {
      for (const at of [0, 2, 3]) {
        await click(target, '.checklist-line input', at);
        await target.waitFor(`document.querySelectorAll('.checklist-line input')[${at}].checked`);
      }
    },
  ),
  tab('desk', 'desk.html', '.editor-field', async (target) => {
    await click(target, '.desk-drafts summary');
    await target.waitFor(`document.querySelector('.draft-name')`);
  }),
  tab('desk findings', 'desk.html', '.editor-field', async (target) => {
    await fill(target, '.editor-field', LOUD_POST);
    await target.waitFor(`document.querySelector('.desk-findings[aria-busy=false] .finding')`);
    await click(target, '.finding-head', 1);
    await target.waitFor(`document.querySelector('.finding.is-active')`);
  }),
  tab('desk rules', 'desk.html#rule=hashtag-count', '#rule-hashtag-count'),
];
