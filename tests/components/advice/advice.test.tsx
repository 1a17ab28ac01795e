import { act } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { REST_MS } from '../../../components/advice/use-rest';
import { urlPatternOf } from '../../../core/situation/correction';
import type { PageFacts } from '../../../core/situation/page-facts';
import type { TickSheet } from '../../../core/tips/checklist-ticks';
import type { Dismissal } from '../../../core/tips/dismissals';
import {
  Advice,
  dismissalsStored,
  freshAdvice,
  JOB,
  on,
  open,
  SECTIONS,
  shownSections,
  sourcesFor,
} from '../support/advice';
import { click, settled, t } from '../support/draw';
import { storedSomewhere } from '../support/stored-somewhere';
import { later, rankingOf } from '../support/tips';

freshAdvice();
let view: ReturnType<typeof open>;

const status = () => view.texts('[role=status]').join(' ').trim();
const point = (section: string) =>
  act(async () => void view.the(`[data-section="${section}"]`).dispatchEvent(new MouseEvent('mouseenter')));
const rest = () => act(() => void vi.advanceTimersByTime(REST_MS));

describe('the advice for a page', () => {
  it('says where somebody is, and how many tips there are', () => {
    view = open();
    expect(view.the('.situation-name').textContent).toBe(`LinkedIn · ${t('kind_job_posting')}`);
    expect(status()).toContain(t('tipsCount', SECTIONS.length));
    expect(shownSections()).toEqual(SECTIONS);
  });

  it.each([
    ['a start page that may be a login page', 'https://www.instagram.com/', `Instagram · ${t('kind_feed')}`],
    [
      'the start page of the Suite',
      'https://business.facebook.com/latest/home',
      `Facebook · ${t('kind_company_admin')}`,
    ],
    ['a name', 'https://www.instagram.com/stadtwerke', `Instagram · ${t('kind_profile')} / ${t('kind_company')}`],
  ])('names one kind of page where one is likelier or the other has no advice: %s', (_, url, says) => {
    expect(open(url).the('.situation-name').textContent).toBe(says);
  });

  it('leads to the checklist of what is being done there', () => {
    view = open();
    expect(view.the('.checklist-link a').getAttribute('href')).toContain('#job-ad');
  });

  it('shows four tips; the others wait until somebody asks for them', async () => {
    const ranked = [...SECTIONS, '6.2', '6.3'];
    view = open(JOB, undefined, ranked);
    expect(shownSections()).toEqual(SECTIONS);
    await click(view.the('.more-tips'));
    expect(shownSections()).toEqual(ranked);
    expect(status()).toContain(t('tipsCount', ranked.length));
    await click(view.the('.more-tips'));
    expect(shownSections()).toEqual(SECTIONS);
  });

  it('says how many fit in all, and shows them all when somebody asks', async () => {
    const bare = (section: string) => ({ section, situations: [], tips: [] });
    const rest = ['6.2', '6.3', '6.4'];
    view = open(JOB, undefined, SECTIONS, async () => rankingOf([...SECTIONS, '6.5'], rest.map(bare)));
    await settled();
    await settled();
    expect(view.the('.more-tips').textContent).toBe(t('moreTips', 4));
    await click(view.the('.more-tips'));
    await settled();
    expect(shownSections()).toEqual([...SECTIONS, '6.5', ...rest]);
  });

  it('answers on the first card, and on another one that is rested on', async () => {
    view = open();
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.1.']);
    await point('10.3');
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.1.']);
    await rest();
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.3.']);
  });

  it('crossing the cards moves no answer', async () => {
    view = open();
    for (const section of ['10.2', '10.3', '6.1']) {
      await point(section);
      await act(() => void vi.advanceTimersByTime(REST_MS - 1));
    }
    await act(async () => void view.the('.tip-list').dispatchEvent(new MouseEvent('mouseleave')));
    await rest();
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.1.']);
  });

  it('around an unfolded card no answer moves', async () => {
    view = open();
    await click(view.the('[data-section="10.3"] h3 button'));
    await rest();
    await point('6.1');
    await rest();
    expect(view.texts('.tip-answer')).toEqual(['So beginnt 10.1.']);
  });

  it('without a tip leads to the desk, to the checklists and to what was read last', () => {
    view = open('unseen');
    expect(view.the('.start-links .button-filled').getAttribute('href')).toBe('/desk.html#tab=1');
    expect(view.texts('.start-links ul[lang] a')).toEqual(['Kommentare']);
    expect(view.texts('.start-checklists a')).toContain(t('checklist_job_ad'));
  });

  it('says how far the checklist of this page is, once something has been ticked', async () => {
    const sheet: TickSheet = { checklist: 'job-ad', urlPattern: urlPatternOf(JOB) ?? '', ticked: ['10.8-a', '10.2-a'] };
    on.ticks = storedSomewhere([sheet], { known: true });
    view = open();
    // The lists come only now.
    await vi.waitFor(() => expect(view.the('.checklist-link').textContent).toMatch(/ · 2 von \d+$/));
  });

  it('leads to the desk where the page has no text to read', () => {
    view = open('https://www.linkedin.com/feed/');
    expect(view.the('.tip-links .check-paste').getAttribute('href')).toBe('/desk.html#tab=1');
  });

  it('says plainly where the browser shows no page', () => {
    view = open('unseen');
    expect(view.the('.empty').textContent).toContain(t('emptyNoNetwork'));
  });

  it('claims nothing before the page is known', () => {
    view = open('unknown');
    expect([status(), view.find('.empty')]).toEqual(['', null]);
  });

  it('shows no card before it is known what has been dismissed', async () => {
    on.dismissals = storedSomewhere<Dismissal[]>([{ scope: { type: 'section', section: '10.1' } }]);
    view = open();
    expect(shownSections()).toEqual([]);
    await dismissalsStored();
    expect(shownSections()).toEqual(SECTIONS.slice(1));
  });

  it('follows what the page says of itself, but not a page that has been left', async () => {
    const facts = later<PageFacts>();
    view = open('https://www.linkedin.com/feed/', facts.promise);
    expect(view.the('.situation-name').textContent).toContain(t('kind_feed'));
    view.again(
      <Advice
        {...sourcesFor('https://www.linkedin.com/feed/')}
        page={{ tabId: 1, url: 'https://www.linkedin.com/jobs/', session: '', title: '' }}
        readFacts={() => new Promise(() => {})}
      />,
    );
    await act(async () => facts.resolve({ composer: 'post' }));
    expect(view.the('.situation-name').textContent).not.toContain(t('kind_composer'));
  });

  it('knows an open editor from the page although the address says feed', async () => {
    view = open('https://www.linkedin.com/feed/', Promise.resolve({ composer: 'post' }));
    await settled();
    expect(view.the('.situation-name').textContent).toContain(t('kind_composer'));
  });
});
