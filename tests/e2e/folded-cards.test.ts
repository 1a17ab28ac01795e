import { describe, expect, it } from 'vitest';
import { DEMO_PAGES } from '../../tools/browser/chromium/demo-pages';
import { click, store } from '../../tools/browser/chromium/drive';
import { answerWith } from '../../tools/browser/chromium/fixture-pages';
import { freshEachTime } from '../../tools/browser/chromium/fresh';
import { launch } from '../../tools/browser/chromium/launch';
import { popupScrolls } from '../../tools/browser/chromium/layout-faults';
import { sessionOfItsOwn, sharedSession } from '../../tools/browser/chromium/shared-session';
import type { Target } from '../../tools/browser/chromium/target';
import { popupOn, tabOn } from '../../tools/browser/chromium/views';
import { endurance } from '../support/endurance';

const JOB = DEMO_PAGES.linkedinJobPosting.url;
const session = sharedSession();
freshEachTime(session);

/** The cards of a view once their order is final. */
async function sections(view: Target): Promise<string[]> {
  await view.waitFor(`document.querySelector('.advice[data-settled=true]')`);
  return view.evaluate(`[...document.querySelectorAll('.tip-card')].map(({ dataset }) => dataset.section)`);
}

const close = (popup: Target) => popup.evaluate('window.close()').catch(() => {});

describe('more tips', () => {
  it('are all that fit, as many as the button has said, behind those that are shown', async () => {
    const popup = await popupOn(session, JOB);
    const first = await sections(popup);
    const said = Number(await popup.evaluate(`/\\d+/.exec(document.querySelector('.more-tips').innerText)?.[0]`));
    await click(popup, '.more-tips');
    await popup.waitFor(`document.querySelectorAll('.tip-card').length === ${first.length + said}`);
    const all = await sections(popup);
    expect(all.slice(0, first.length)).toEqual(first);
    expect(new Set(all).size).toBe(all.length);
    // The four that are shown are those of a short list; what fits a job form is more than one screen of it.
    expect(said).toBeGreaterThan(11);
    await close(popup);
  });
});

describe('a reason', () => {
  endurance.it.each([
    ['a company page, where there is no text to check', DEMO_PAGES.xingCompany.url, 4],
    ['the feed', DEMO_PAGES.linkedinFeed.url, 3],
    ['a job form, beside what checks its text', JOB, 2],
  ])('stands whole on as many cards as have room: %s', async (_, url, whole) => {
    const popup = await popupOn(session, url);
    const cut = await popup.evaluate<boolean[]>(
      `[...document.querySelectorAll('.tip-reason-short')].map((e) => e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight)`,
    );
    expect(cut.slice(0, whole)).toEqual(Array(whole).fill(false));
    expect(await popupScrolls(popup)).toEqual([]);
    await close(popup);
  });

  it('that is cut on its card stands whole in it, unfolded', async () => {
    const popup = await popupOn(session, JOB);
    await sections(popup);
    const cut = await popup.evaluate<{ section: string; reason: string } | undefined>(
      `[...document.querySelectorAll('.tip-reason-short')].filter((e) => e.scrollWidth > e.clientWidth).map((e) => ({ section: e.closest('.tip-card').dataset.section, reason: e.innerText.replace('weil ', '') }))[0]`,
    );
    expect(cut, 'of four reasons one is too long for its line').toBeDefined();
    const card = `document.querySelector('[data-section="${cut?.section}"]')`;
    await popup.evaluate(`${card}.querySelector('h3 button').click()`);
    await popup.waitFor(`${card}.querySelector('.tip-details .tip-reason')`);
    const shown = await popup.evaluate<{ text: string; cut: boolean }>(
      `((e) => ({ text: e.innerText, cut: e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight }))(${card}.querySelector('.tip-reason'))`,
    );
    expect(shown).toEqual({ text: `Warum? Weil ${cut?.reason}.`, cut: false });
    await close(popup);
  });

  endurance.it.each([
    ['of half an hour ago leaves it whole and is not offered', 30, 2, 0],
    ['of this minute is offered and takes its second line', 0, 0, 1],
  ])('a search %s', async (_, minutes, whole, offers) => {
    const settings = await tabOn(session, 'settings.html', '.rows li');
    await store(settings, { 'search.query': { query: 'Probezeit', at: Date.now() - minutes * 60_000 } });
    const popup = await popupOn(session, JOB);
    expect(await popup.evaluate(`document.querySelectorAll('.search-recent').length`)).toBe(offers);
    const lines = `[...document.querySelectorAll('.tip-reason-short')].map((e) => getComputedStyle(e).whiteSpace === 'nowrap')`;
    expect((await popup.evaluate<boolean[]>(lines)).filter((one) => !one)).toHaveLength(whole);
    expect(await popupScrolls(popup)).toEqual([]);
  });

  endurance.describe('on a small screen', () => {
    const small = sessionOfItsOwn(() => launch({ screen: '800x600' }));

    it('has one line, and the list alone scrolls', async () => {
      const popup = await popupOn(small, JOB);
      expect(await popup.evaluate<number>('innerHeight')).toBeLessThan(600);
      const lines = `[...document.querySelectorAll('.tip-reason-short')].map((e) => e.clientHeight / parseFloat(getComputedStyle(e).lineHeight))`;
      expect((await popup.evaluate<number[]>(lines)).map(Math.round)).toEqual([1, 1, 1, 1]);
      expect(await popupScrolls(popup)).toEqual([]);
    });
  });
});

describe('the ways on below the tips', () => {
  // In its fonts the names of documents are longest.
  const other = sessionOfItsOwn(() =>
    launch({ fonts: 'mac', answer: answerWith(() => '<html lang="de"><title>Kornhammer</title>') }),
  );

  it.each([
    ['a company page', 'https://www.linkedin.com/company/kornhammer/'],
    ['an event', 'https://www.linkedin.com/events/7123456789/'],
  ])('take two lines, however long the name of the document is, and the popup does not scroll: %s', async (_, url) => {
    const popup = await popupOn(other, url);
    await popup.waitFor(`document.querySelector('.page-template')`);
    const lines = `new Set([...document.querySelectorAll('.tip-links a, .tip-links button')].map((e) => e.getBoundingClientRect().top)).size`;
    expect(await popup.evaluate<number>(lines)).toBe(2);
    expect(await popupScrolls(popup)).toEqual([]);
    await close(popup);
  });
});
