import { act, renderHook } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type TipSources, type TipsQuestion, useTips } from '../../../components/advice/use-tips';
import { NO_OWN } from '../../../core/handbook/handbook-summary';
import type { Situation } from '../../../core/situation/situation';
import type { NetworkId } from '../../../core/situation/vocabulary';
import type { RankedTip } from '../../../core/tips/arrange-tips';
import type { FirstTips } from '../../../core/tips/first-tips';
import type { Ranking } from '../../../core/tips/rank-tips';
import { firstTips, JOB_AD, later, rankingOf, rowOf, tipOf } from '../support/tips';

const FEED: Situation = { ...JOB_AD, kind: 'feed' };
const UNKNOWN: Situation = { ...JOB_AD, kind: 'other', known: false };
const SECTIONS = ['10.1', '10.2', '10.3'];

const PREPARED = { network: 'linkedin', file: firstTips(JOB_AD, SECTIONS) } as const;

const QUESTION: TipsQuestion = {
  situation: JOB_AD,
  page: { url: 'https://www.linkedin.com/jobs', title: '', heading: undefined },
  pageRead: true,
  personal: {},
  country: 'all',
  ofText: [],
  handbook: { summary: NO_OWN, rows: [] },
  held: [],
};

/** Every ranking that was asked for, to be answered by the test. */
let rankings: { readonly situation: Situation; readonly answer: ReturnType<typeof later<Ranking>> }[];
let files: { readonly network: NetworkId; readonly answer: ReturnType<typeof later<FirstTips>> }[];

beforeEach(() => {
  rankings = [];
  files = [];
});

const sources = (prepared: TipSources['preparedTips']): TipSources => ({
  preparedTips: prepared,
  loadFirstTips: (network) => {
    const answer = later<FirstTips>();
    files.push({ network, answer });
    return answer.promise;
  },
  rank: (situation) => {
    const answer = later<Ranking>();
    rankings.push({ situation, answer });
    return answer.promise;
  },
});

/** `prepared`: the file of the network is here before the first frame; `null` = it is not. */
function ask(question: Partial<TipsQuestion> = {}, prepared: TipSources['preparedTips'] | null = PREPARED) {
  const from = sources(prepared ?? undefined);
  const { result, rerender } = renderHook((asked: TipsQuestion) => useTips(asked, from), {
    initialProps: { ...QUESTION, ...question },
  });
  return {
    get answer() {
      return result.current;
    },
    get sections() {
      return result.current.tips.map(({ row }) => row.section);
    },
    on: (next: Partial<TipsQuestion>) => rerender({ ...QUESTION, ...question, ...next }),
  };
}

const rank = (at: number, ...sections: string[]) => act(async () => rankings[at]?.answer.resolve(rankingOf(sections)));

describe('the guide is ranked', () => {
  it('once, when the page has been read', () => {
    const asked = ask({ pageRead: false });
    expect(rankings).toHaveLength(0);
    asked.on({ pageRead: true });
    expect(rankings).toHaveLength(1);
  });

  it('without what the page says where it never answers', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    ask({ pageRead: false });
    act(() => void vi.runAllTimers());
    vi.useRealTimers();
    expect(rankings).toHaveLength(1);
  });
});

describe('the first answer', () => {
  it('stands in the first frame where the file is here already, and is not settled before the ranking', () => {
    const tips = ask();
    expect(tips.sections).toEqual(SECTIONS);
    expect(tips.answer).toMatchObject({ ready: true, settled: false, failed: false });
    expect(files).toEqual([]);
  });

  it('waits for the file of the network', async () => {
    const tips = ask({}, null);
    expect(tips.answer).toMatchObject({ tips: [], ready: false });
    expect(files.map(({ network }) => network)).toEqual(['linkedin']);
    await act(async () => files[0]?.answer.resolve(PREPARED.file));
    expect(tips.sections).toEqual(SECTIONS);
  });

  it('is a failure where the file cannot be loaded', async () => {
    const tips = ask({}, null);
    await act(async () => files[0]?.answer.reject(new Error('gone')));
    expect(tips.answer).toMatchObject({ ready: false, failed: true });
  });

  it('waits until it is known whether there are handbook chapters, for they may stand first', () => {
    expect(ask({ handbook: undefined }).answer).toMatchObject({ tips: [], ready: false });
  });

  it('on no network is none, at once and for good', () => {
    expect(ask({ situation: undefined }).answer).toMatchObject({ tips: [], ready: true, settled: true });
    expect(rankings).toEqual([]);
  });

  it('is open while the page is not known yet', () => {
    expect(ask({ situation: null }).answer).toMatchObject({ tips: [], ready: false, settled: false });
  });

  it('leaves out what has been dismissed', () => {
    const scope = { type: 'section', section: '10.2' } as const;
    expect(ask({ personal: { dismissals: [{ scope }] } }).sections).toEqual(['10.1', '10.3']);
  });

  it('on a page of which only the network is known is all that can be said', () => {
    const tips = ask({ situation: UNKNOWN }, { network: 'linkedin', file: firstTips(UNKNOWN, ['1.1']) });
    expect(tips.sections).toEqual(['1.1']);
    expect(tips.answer.settled).toBe(true);
    expect(rankings).toEqual([]);
  });
});

describe('the ranking', () => {
  it('takes the place of the first answer', async () => {
    const tips = ask();
    await rank(0, '10.4', '10.1');
    expect(tips.sections).toEqual(['10.4', '10.1']);
    expect(tips.answer.settled).toBe(true);
  });

  it('leaves the card that is held where it is', async () => {
    const tips = ask({ held: ['10.2'] });
    await rank(0, '10.4', '10.5', '10.6');
    expect(tips.sections).toEqual(['10.4', '10.2', '10.5']);
  });

  it('does not hold a card that has been dismissed meanwhile', async () => {
    const tips = ask({ held: ['10.2'] });
    const scope = { type: 'section', section: '10.2' } as const;
    tips.on({ personal: { dismissals: [{ scope }] } });
    await rank(0, '10.4', '10.2', '10.6');
    expect(tips.sections).toEqual(['10.4', '10.6']);
  });

  it('that changes nothing to be seen leaves the very same list, so that nothing is drawn anew', async () => {
    const tips = ask();
    const before = tips.answer.tips;
    await rank(0, ...SECTIONS);
    expect(tips.answer.settled).toBe(true);
    expect(tips.answer.tips).toBe(before);
  });

  it('of a page that has been left is not shown', async () => {
    const tips = ask();
    tips.on({ situation: FEED, page: { ...QUESTION.page, url: 'https://www.linkedin.com/feed/' } });
    expect(rankings.map(({ situation }) => situation.kind)).toEqual(['job-posting', 'feed']);
    await rank(0, '10.4');
    expect(tips.sections).not.toContain('10.4');
    await rank(1, '9.1');
    expect(tips.sections).toEqual(['9.1']);
  });
});

describe('on another page', () => {
  const elsewhere = { situation: FEED, page: { ...QUESTION.page, url: 'https://www.linkedin.com/feed/' } };

  it('no card of the page before keeps its place, not even a held one', async () => {
    const tips = ask({ held: ['10.1'] });
    tips.on(elsewhere);
    await rank(1, '9.1', '9.2');
    expect(tips.sections).toEqual(['9.1', '9.2']);
  });

  it('what is shown stays until the page is known', () => {
    const tips = ask();
    tips.on({ situation: null });
    expect(tips.sections).toEqual(SECTIONS);
    expect(tips.answer.ready).toBe(false);
  });

  it('of another network its own file is asked for', () => {
    const tips = ask();
    tips.on({ ...elsewhere, situation: { ...FEED, network: 'xing' } });
    expect(files.map(({ network }) => network)).toEqual(['xing']);
  });
});

describe('what a checked text calls for', () => {
  const called = (section: string): RankedTip => ({
    ...tipOf(section),
    reason: { type: 'subject', name: 'Kinderfotos' },
  });
  const asked = (ofText: readonly RankedTip[], more: Partial<TipsQuestion> = {}) => ask({ ofText, ...more }).sections;

  it('comes first, before what fits the page', () => {
    expect(asked([called('16.2'), called('6.5')])).toEqual(['16.2', '6.5', ...SECTIONS]);
  });

  it('that fits the page anyway stands there once, with the reason of the text', () => {
    const view = ask({ ofText: [called('10.3')] });
    expect(view.sections).toEqual(['10.3', '10.1', '10.2']);
    expect(view.answer.tips[0]?.reason.type).toBe('subject');
  });

  it('does not bring back what was dismissed', () => {
    const dismissals = [{ scope: { type: 'section', section: '16.2' } }] as const;
    expect(asked([called('16.2')], { personal: { dismissals } })).toEqual(SECTIONS);
  });

  it('leaves out law of another country', () => {
    const law: RankedTip = {
      ...called('16.7'),
      row: rowOf('16.7', { tips: [{ id: '16.7-a', grade: 'pflicht', countries: ['AT'], title: 'Recht' }] }),
    };
    expect(asked([law], { country: 'DE' })).toEqual(SECTIONS);
  });
});

describe('what fits besides those that are ranked with their cards', () => {
  const bare = (section: string, more: { readonly silentIn?: string } = {}) => ({
    section,
    situations: [],
    tips: [],
    ...more,
  });
  const ranked = async (question: Partial<TipsQuestion> = {}) => {
    const tips = ask(question);
    const rest = [bare('6.1'), bare('14.9', { silentIn: 'CH' }), bare('6.2')];
    await act(async () => rankings[0]?.answer.resolve(rankingOf(SECTIONS, rest)));
    return tips;
  };

  it('is counted, and comes behind them in its order when it is asked for', async () => {
    const tips = await ranked();
    expect([tips.sections, tips.answer.more]).toEqual([SECTIONS, 3]);
    await act(async () => tips.answer.onMore());
    expect([tips.sections, tips.answer.more]).toEqual([[...SECTIONS, '6.1', '14.9', '6.2'], 0]);
  });

  it('is counted without what says nothing in the reader’s country, what was dismissed, and what the text has brought forward', async () => {
    expect((await ranked({ country: 'CH' })).answer.more).toBe(2);
    const dismissed = { dismissals: [{ scope: { type: 'chapter', chapter: 6 }, at: 1 }], now: 2 } as const;
    rankings = [];
    expect((await ranked({ personal: dismissed })).answer.more).toBe(1);
    rankings = [];
    expect((await ranked({ ofText: [tipOf('6.2')] })).answer.more).toBe(2);
  });

  it('that cannot be loaded stays counted, and what is there stays shown', async () => {
    const tips = ask();
    const ranking = { ...rankingOf(SECTIONS, [bare('6.1')]), loadRest: () => Promise.reject(new Error('gone')) };
    await act(async () => rankings[0]?.answer.resolve(ranking));
    await act(async () => tips.answer.onMore());
    expect([tips.sections, tips.answer.more]).toEqual([SECTIONS, 1]);
  });

  it('of a page that has been left is not shown on the next one', async () => {
    const tips = await ranked();
    await act(async () => tips.answer.onMore());
    tips.on({ situation: FEED, page: { url: 'https://www.linkedin.com/feed', title: '', heading: undefined } });
    await act(async () => rankings[1]?.answer.resolve(rankingOf(['9.1'])));
    expect([tips.sections, tips.answer.more]).toEqual([['9.1'], 0]);
  });
});
