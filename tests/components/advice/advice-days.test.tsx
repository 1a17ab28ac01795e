import { act } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { type Exposure, PASSED_OVER } from '../../../core/tips/exposures';
import { freshAdvice, JOB, on, open, SECTIONS, shownSections } from '../support/advice';
import { click, settled } from '../support/draw';
import { storedSomewhere } from '../support/stored-somewhere';
import { rankingOf } from '../support/tips';

freshAdvice();
let view: ReturnType<typeof open>;

describe('day after day', () => {
  const YESTERDAY = '2026-11-27';
  const passedOver = (section: string): Exposure => ({ section, days: PASSED_OVER, last: YESTERDAY });
  /** The ranking of the whole guide has come: now it is settled what is shown. */
  async function openRanked(url = FEED) {
    view = open(url, undefined, SECTIONS, async () => rankingOf(SECTIONS));
    // First the page is read, then the guide is ranked by it.
    await settled();
    await settled();
    await act(() => on.exposures.answerAll());
  }
  const FEED = 'https://www.linkedin.com/feed/';

  it('counts what stands on screen, once a day', async () => {
    await openRanked();
    expect(on.exposures.value.map(({ section, days }) => [section, days])).toEqual(SECTIONS.map((s) => [s, 1]));
    await openRanked();
    expect(on.exposures.value.map(({ days }) => days)).toEqual([1, 1, 1, 1]);
  });

  it('what was passed over on several days steps back behind what fits as well', async () => {
    on.exposures = storedSomewhere([passedOver('10.1')], { known: true });
    await openRanked();
    expect(shownSections()).toEqual(['10.2', '10.3', '6.1', '10.1']);
  });

  it('what was ticked on a checklist steps back as well', async () => {
    on.ticks = storedSomewhere([{ checklist: 'job-ad', urlPattern: '', ticked: ['10.1-b'] }], { known: true });
    await openRanked();
    expect(shownSections().at(-1)).toBe('10.1');
  });

  it('the first tip of a form stays where it is', async () => {
    on.exposures = storedSomewhere(SECTIONS.slice(0, 2).map(passedOver), { known: true });
    await openRanked(JOB);
    expect(shownSections()).toEqual(['10.1', '10.3', '6.1', '10.2']);
  });

  it('what is opened counts as known from tomorrow on, and moves nothing today', async () => {
    await openRanked();
    await click(view.the('.tip-card h3 button'));
    await act(() => on.exposures.answerAll());
    expect(on.exposures.value.find(({ section }) => section === '10.1')?.known).toBe('2026-11-28');
    await click(view.the('.tip-card h3 button'));
    expect(shownSections()).toEqual(SECTIONS);
  });

  it('shows no card before it is known what was shown before', async () => {
    on.exposures = storedSomewhere([passedOver('10.1')]);
    view = open(FEED);
    expect(shownSections()).toEqual([]);
    await act(() => on.exposures.answerAll());
    expect(shownSections()[0]).toBe('10.2');
  });
});
