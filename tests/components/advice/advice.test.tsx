// Long because all that is asked of the advice for a page needs the same page, stores and ranking around it.
import { act } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AdviceView } from '../../../components/advice/advice-view';
import { SituationLine } from '../../../components/advice/situation-line';
import { OPEN_CARD } from '../../../components/advice/tip-card';
import { type AdviceSources, useAdvice } from '../../../components/advice/use-advice';
import { REST_MS } from '../../../components/advice/use-rest';
import type { ReadingPosition } from '../../../core/annotations/recently-read';
import { NO_OWN } from '../../../core/handbook/handbook-summary';
import { everything } from '../../../core/handbook/speaking-house';
import type { VisitedPage } from '../../../core/ports/visited-page';
import { DEFAULT_PREFERENCES } from '../../../core/preferences/preferences';
import { type Correction, urlPatternOf } from '../../../core/situation/correction';
import type { PageFacts } from '../../../core/situation/page-facts';
import { situationOf } from '../../../core/situation/situation';
import type { RankedTip } from '../../../core/tips/arrange-tips';
import type { TickSheet } from '../../../core/tips/checklist-ticks';
import { type Dismissal, UNDO_MS } from '../../../core/tips/dismissals';
import { type Exposure, PASSED_OVER } from '../../../core/tips/exposures';
import { click, draw, settled, t } from '../support/draw';
import { type StoredSomewhere, storedSomewhere } from '../support/stored-somewhere';
import { firstTips, later, sectionOf, tipOf } from '../support/tips';

const JOB = 'https://www.linkedin.com/job-posting/form/description/';
const SECTIONS = ['10.1', '10.2', '10.3', '6.1'];

/** The advice as popup and panel show it; everything that is stored is there, and no ranking comes. */
function Advice(sources: AdviceSources) {
  const load = async (section: string) => sectionOf(section);
  const advice = useAdvice(sources);
  return (
    <>
      <SituationLine
        situation={advice.page?.situation}
        known={advice.page !== undefined}
        url={advice.page?.url}
        correction={advice.correction}
        onCorrect={advice.onCorrect}
        onUndo={advice.onUndoCorrection}
      />
      <AdviceView
        {...advice}
        load={load}
        ticks={ticks}
        loadDocuments={async () => ({
          loadTemplateEntries: async () => [],
          loadOwnTemplateEntries: async () => [],
          loadOwnChecklists: async () => [],
        })}
        recentlyRead={recentlyRead}
        deskHref="/desk.html#tab=1"
        unseen={false}
      />
    </>
  );
}

beforeAll(async () => void (await OPEN_CARD.load()));

let ticks: StoredSomewhere<TickSheet[]>;
const recentlyRead = storedSomewhere<ReadingPosition[]>([{ section: '9.2', title: 'Kommentare', down: 0 }], {
  known: true,
});
let dismissals: StoredSomewhere<Dismissal[]>;
let readMarks: StoredSomewhere<string[]>;
let exposures: StoredSomewhere<Exposure[]>;
let view: ReturnType<typeof draw>;
let sources: AdviceSources;

/** `unseen`: the browser shows the page to no extension; `unknown`: it has not said yet. */
function open(
  url: string | 'unseen' | 'unknown' = JOB,
  facts: Promise<PageFacts> = Promise.resolve({}),
  sections: readonly string[] = SECTIONS,
  rank: () => Promise<readonly RankedTip[]> = () => new Promise(() => {}),
): void {
  const situation = situationOf(url);
  const page: VisitedPage = { tabId: 1, session: '', url, title: '' };
  sources = {
    page: url === 'unknown' ? null : url === 'unseen' ? undefined : page,
    readFacts: () => facts,
    corrections: storedSomewhere<Correction[]>([], { known: true }),
    dismissals,
    readMarks,
    exposures,
    ticks,
    preferences: storedSomewhere(DEFAULT_PREFERENCES, { known: true }),
    handbookRows: { summary: storedSomewhere(NO_OWN, { known: true }), load: async () => [] },
    house: everything(NO_OWN),
    loadFirstTips: () => new Promise(() => {}),
    preparedTips: situation && { network: situation.network, file: firstTips(situation, sections) },
    rank,
  };
  view = draw(<Advice {...sources} />);
}

const shown = () => [...document.querySelectorAll<HTMLElement>('.tip-card')].map(({ dataset }) => dataset.section);
const status = () => view.texts('[role=status]').join(' ').trim();
const stored = () => act(() => dismissals.answerAll());

async function dismiss(key: 'later' | 'hideTip' | 'hideChapter' | 'hideNetwork', value?: string | number) {
  await click(view.the('.tip-card h3 button'));
  await settled();
  if (key !== 'later') await click(view.button(t('hide')));
  await click(view.button(t(key, value)));
}

const point = (section: string) =>
  act(async () => void view.the(`[data-section="${section}"]`).dispatchEvent(new MouseEvent('mouseenter')));
const rest = () => act(() => void vi.advanceTimersByTime(REST_MS));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date('2026-11-28T12:00:00') });
  dismissals = storedSomewhere<Dismissal[]>([], { known: true });
  readMarks = storedSomewhere<string[]>([], { known: true });
  exposures = storedSomewhere<Exposure[]>([], { known: true });
  ticks = storedSomewhere<TickSheet[]>([], { known: true });
  return () => vi.useRealTimers();
});

describe('the advice for a page', () => {
  it('says where somebody is, and how many tips there are', () => {
    open();
    expect(view.the('.situation-name').textContent).toBe(`LinkedIn · ${t('kind_job_posting')}`);
    expect(status()).toContain(t('tipsCount', SECTIONS.length));
    expect(shown()).toEqual(SECTIONS);
  });

  it('leads to the checklist of what is being done there', () => {
    open();
    expect(view.the('.checklist-link a').getAttribute('href')).toContain('#job-ad');
  });

  it('shows four tips; the others wait until somebody asks for them', async () => {
    const ranked = [...SECTIONS, '6.2', '6.3'];
    open(JOB, undefined, ranked);
    expect(shown()).toEqual(SECTIONS);
    await click(view.the('.more-tips'));
    expect(shown()).toEqual(ranked);
    expect(status()).toContain(t('tipsCount', ranked.length));
    await click(view.the('.more-tips'));
    expect(shown()).toEqual(SECTIONS);
  });

  it('answers on the first card, and on another one that is rested on', async () => {
    open();
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.1.']);
    await point('10.3');
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.1.']);
    await rest();
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.3.']);
  });

  it('crossing the cards moves no answer', async () => {
    open();
    for (const section of ['10.2', '10.3', '6.1']) {
      await point(section);
      await act(() => void vi.advanceTimersByTime(REST_MS - 1));
    }
    await act(async () => void view.the('.tip-list').dispatchEvent(new MouseEvent('mouseleave')));
    await rest();
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.1.']);
  });

  it('around an unfolded card no answer moves', async () => {
    open();
    await click(view.the('[data-section="10.3"] h3 button'));
    await rest();
    await point('6.1');
    await rest();
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.1.']);
  });

  it('without a tip leads to the desk, to the checklists and to what was read last', () => {
    open('unseen');
    expect(view.the('.start-links .button-filled').getAttribute('href')).toBe('/desk.html#tab=1');
    expect(view.texts('.start-links ul[lang] a')).toEqual(['Kommentare']);
    expect(view.texts('.start-checklists a')).toContain(t('checklist_job_ad'));
  });

  it('says how far the checklist of this page is, once something has been ticked', async () => {
    const sheet: TickSheet = { checklist: 'job-ad', urlPattern: urlPatternOf(JOB) ?? '', ticked: ['10.8-a', '10.2-a'] };
    ticks = storedSomewhere([sheet], { known: true });
    open();
    // The lists come only now.
    await vi.waitFor(() => expect(view.the('.checklist-link').textContent).toMatch(/ · 2 von \d+$/));
  });

  it('leads to the desk where the page has no text to read', () => {
    open('https://www.linkedin.com/feed/');
    expect(view.the('.tip-links .check-paste').getAttribute('href')).toBe('/desk.html#tab=1');
  });

  it('says plainly where the browser shows no page', () => {
    open('unseen');
    expect(view.the('.empty').textContent).toContain(t('emptyNoNetwork'));
  });

  it('claims nothing before the page is known', () => {
    open('unknown');
    expect([status(), view.find('.empty')]).toEqual(['', null]);
  });

  it('shows no card before it is known what has been dismissed', async () => {
    dismissals = storedSomewhere<Dismissal[]>([{ scope: { type: 'section', section: '10.1' } }]);
    open();
    expect(shown()).toEqual([]);
    await stored();
    expect(shown()).toEqual(SECTIONS.slice(1));
  });

  it('follows what the page says of itself, but not a page that has been left', async () => {
    const facts = later<PageFacts>();
    open('https://www.linkedin.com/feed/', facts.promise);
    expect(view.the('.situation-name').textContent).toContain(t('kind_feed'));
    view.again(
      <Advice
        {...sources}
        page={{ tabId: 1, url: 'https://www.linkedin.com/jobs/', session: '', title: '' }}
        readFacts={() => new Promise(() => {})}
      />,
    );
    await act(async () => facts.resolve({ composer: 'post' }));
    expect(view.the('.situation-name').textContent).not.toContain(t('kind_composer'));
  });

  it('knows an open editor from the page although the address says feed', async () => {
    open('https://www.linkedin.com/feed/', Promise.resolve({ composer: 'post' }));
    await settled();
    expect(view.the('.situation-name').textContent).toContain(t('kind_composer'));
  });
});

describe('what is dismissed', () => {
  it.each([
    ['this tip until tomorrow', 'later', undefined, ['10.2', '10.3', '6.1']],
    ['this tip', 'hideTip', undefined, ['10.2', '10.3', '6.1']],
    ['its topic', 'hideChapter', 10, ['6.1']],
    ['this network', 'hideNetwork', 'LinkedIn', []],
  ] as const)('is gone at once and stays so: %s', async (_, key, value, left) => {
    open();
    await dismiss(key, value);
    expect(shown()).toEqual(left);
    await stored();
    expect(shown()).toEqual(left);
    expect(dismissals.value).toHaveLength(1);
  });

  it('until tomorrow comes back at six', async () => {
    open();
    await dismiss('later');
    await stored();
    expect(dismissals.value[0]?.until).toBe(new Date('2026-11-29T06:00:00').getTime());
  });

  it('can be taken back on the spot, all of it', async () => {
    open();
    await dismiss('hideNetwork', 'LinkedIn');
    await stored();
    await click(view.button(t('undo')));
    expect(shown()).toEqual(SECTIONS);
    await stored();
    expect([shown(), dismissals.value]).toEqual([SECTIONS, []]);
  });

  it('can be taken back by a popup that is opened again, for ten seconds', async () => {
    const at = Date.now();
    dismissals = storedSomewhere<Dismissal[]>([{ scope: { type: 'section', section: '10.1' }, at }], { known: true });
    open();
    expect(status()).toContain(t('dismissedHidden'));
    await act(() => void vi.advanceTimersByTime(UNDO_MS - 1));
    expect(status()).toContain(t('dismissedHidden'));
    await act(() => void vi.advanceTimersByTime(2));
    expect(status()).not.toContain(t('dismissedHidden'));
  });

  it('after ten seconds only the settings bring it back', () => {
    const at = Date.now() - UNDO_MS - 1;
    dismissals = storedSomewhere<Dismissal[]>([{ scope: { type: 'network', network: 'linkedin' }, at }], {
      known: true,
    });
    open();
    expect([shown(), status()]).toEqual([[], t('emptyTitle')]);
  });

  it('elsewhere goes here too', async () => {
    open();
    act(() => dismissals.changedElsewhere([{ scope: { type: 'section', section: '10.2' } }]));
    await stored();
    expect(shown()).toEqual(['10.1', '10.3', '6.1']);
  });
});

it('a tip that is marked as read says so, and no longer when that is taken back', async () => {
  open();
  await click(view.the('.tip-card h3 button'));
  await settled();
  await click(view.button(t('markRead')));
  await act(() => readMarks.answerAll());
  expect(readMarks.value).toEqual(['10.1']);
  // While it is unfolded the pressed button says it: a line above would move the button away from where it was pressed.
  expect(view.button(t('markRead')).getAttribute('aria-pressed')).toBe('true');
  expect(view.find('.tip-read .tip-notes')).toBeNull();
  await click(view.the('.tip-card h3 button'));
  expect(view.the('.tip-read .tip-notes').textContent).toContain(t('markedRead'));
  await click(view.the('.tip-card h3 button'));
  await click(view.button(t('markRead')));
  await act(() => readMarks.answerAll());
  expect([readMarks.value, view.find('.tip-read')]).toEqual([[], null]);
});

describe('day after day', () => {
  const YESTERDAY = '2026-11-27';
  const passedOver = (section: string): Exposure => ({ section, days: PASSED_OVER, last: YESTERDAY });
  /** The ranking of the whole guide has come: now it is settled what is shown. */
  async function openRanked(url = FEED) {
    open(url, undefined, SECTIONS, async () => SECTIONS.map((section, at) => tipOf(section, 10 - at)));
    // First the page is read, then the guide is ranked by it.
    await settled();
    await settled();
    await act(() => exposures.answerAll());
  }
  const FEED = 'https://www.linkedin.com/feed/';

  it('counts what stands on screen, once a day', async () => {
    await openRanked();
    expect(exposures.value.map(({ section, days }) => [section, days])).toEqual(SECTIONS.map((s) => [s, 1]));
    await openRanked();
    expect(exposures.value.map(({ days }) => days)).toEqual([1, 1, 1, 1]);
  });

  it('what was passed over on several days steps back behind what fits as well', async () => {
    exposures = storedSomewhere([passedOver('10.1')], { known: true });
    await openRanked();
    expect(shown()).toEqual(['10.2', '10.3', '6.1', '10.1']);
  });

  it('what was ticked on a checklist steps back as well', async () => {
    ticks = storedSomewhere([{ checklist: 'job-ad', urlPattern: '', ticked: ['10.1-b'] }], { known: true });
    await openRanked();
    expect(shown().at(-1)).toBe('10.1');
  });

  it('the first tip of a form stays where it is', async () => {
    exposures = storedSomewhere(SECTIONS.slice(0, 2).map(passedOver), { known: true });
    await openRanked(JOB);
    expect(shown()).toEqual(['10.1', '10.3', '6.1', '10.2']);
  });

  it('what is opened counts as known from tomorrow on, and moves nothing today', async () => {
    await openRanked();
    await click(view.the('.tip-card h3 button'));
    await act(() => exposures.answerAll());
    expect(exposures.value.find(({ section }) => section === '10.1')?.known).toBe('2026-11-28');
    await click(view.the('.tip-card h3 button'));
    expect(shown()).toEqual(SECTIONS);
  });

  it('shows no card before it is known what was shown before', async () => {
    exposures = storedSomewhere([passedOver('10.1')]);
    open(FEED);
    expect(shown()).toEqual([]);
    await act(() => exposures.answerAll());
    expect(shown()[0]).toBe('10.2');
  });
});
