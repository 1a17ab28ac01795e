import { describe, expect, it } from 'vitest';
import type { TipsRow } from '../../../core/guide/compiled-guide';
import { compileHandbook, rowOf } from '../../../core/handbook/compile-handbook';
import { mergeFound } from '../../../core/handbook/handbook-search';
import type { HandbookEntry, HandbookSummary } from '../../../core/handbook/handbook-summary';
import { NO_OWN } from '../../../core/handbook/handbook-summary';
import { handbookSituations, rankHandbookTips, withHandbookTips } from '../../../core/handbook/handbook-tips';
import { readHandbookFile } from '../../../core/handbook/read-handbook-file';
import type { Situation } from '../../../core/situation/situation';
import { MOST_TIPS, type RankedTip } from '../../../core/tips/arrange-tips';

const chapterOf = (name: string, sections: readonly string[]) => {
  const body = sections.map(
    (situations, i) =>
      `## Abschnitt ${i + 1}\n\nRegel ${i + 1} von ${name} gilt.\n\n### Angaben\n\n- Situationen: ${situations}\n`,
  );
  const [read] = readHandbookFile(
    'x.md',
    new TextEncoder().encode(`# ${name}\n\n${body.join('\n')}`),
    new Set(),
  ).chapters;
  if (!read) throw new Error('not read');
  return { ...read.chapter, asOf: '2026-11-28' };
};
const entry = (slug: string, house = false): HandbookEntry => ({
  ...{ slug, record: slug, title: slug, summary: '', format: 'plain', origin: { type: 'file', name: slug } },
  ...{ sections: 1, tips: 1, words: 0, templates: 0, checklistItems: 0, house },
});
const POST: Situation = { network: 'linkedin', kind: 'composer', alternatives: ['feed'], known: true };
const SAID = { dismissals: [], read: [], now: 0 };
const guideTip = (section: string): RankedTip => ({
  row: { section, title: section, tips: [], answer: '' },
  score: 1,
  reason: { type: 'network' },
});
const GUIDE = ['1.1', '1.2', '1.3', '1.4', '1.5'].map(guideTip);

describe('own tips', () => {
  const chapters = [
    chapterOf('Haus', ['*/composer', 'linkedin/composer', 'linkedin/feed', 'xing/composer']),
    chapterOf('Team', ['linkedin/composer']),
  ];
  const { tips } = compileHandbook(chapters);
  const summary: HandbookSummary = {
    ...NO_OWN,
    chapters: [entry('haus'), entry('team')],
    situations: [...tips.keys()],
  };
  const rows = (situation: Situation): TipsRow[] =>
    handbookSituations(situation, summary).flatMap((key) => tips.get(key) ?? []);
  const ids = (list: readonly RankedTip[]) => list.map(({ row }) => row.section);

  it('only the rows of situations that the page may be are asked for', () => {
    expect(handbookSituations(POST, summary)).toEqual(['linkedin/composer', '*/composer', 'linkedin/feed']);
    expect(handbookSituations({ ...POST, kind: 'login', alternatives: [] }, summary)).toEqual([]);
    expect(handbookSituations(POST, NO_OWN)).toEqual([]);
    expect(handbookSituations(undefined, summary)).toEqual([]);
  });

  it('come by how closely they fit, with the reason, each once', () => {
    const ranked = rankHandbookTips(POST, { rows: rows(POST), summary: summary }, 'all', SAID);
    expect(ids(ranked)).toEqual(['eigen-haus-2', 'eigen-team-1', 'eigen-haus-1', 'eigen-haus-3']);
    expect(ranked.map(({ reason }) => reason)).toEqual([
      { type: 'situation', kind: 'composer', anyNetwork: false },
      { type: 'situation', kind: 'composer', anyNetwork: false },
      { type: 'situation', kind: 'composer', anyNetwork: true },
      { type: 'situation', kind: 'feed', anyNetwork: false },
    ]);
  });

  it('step back when read, go when put aside, and with their chapter', () => {
    const said = {
      ...SAID,
      read: ['eigen-haus-2'],
      dismissals: [{ scope: { type: 'section' as const, section: 'eigen-haus-1' } }],
    };
    expect(ids(rankHandbookTips(POST, { rows: rows(POST), summary: summary }, 'all', said))).toEqual([
      'eigen-team-1',
      'eigen-haus-2',
      'eigen-haus-3',
    ]);
    const without = { ...summary, chapters: [entry('team')] };
    expect(ids(rankHandbookTips(POST, { rows: rows(POST), summary: without }, 'all', SAID))).toEqual(['eigen-team-1']);
  });

  it('a plain section speaks by its first sentence, and claims no grade', () => {
    const [section] = chapters[0]?.sections ?? [];
    if (!section || !chapters[0]) throw new Error('no section');
    expect(rowOf(section, chapters[0])).toMatchObject({
      tips: [{ id: 'eigen-haus-1-a', title: 'Regel 1 von Haus gilt.' }],
      handbook: { slug: 'haus', source: 'Haus', graded: false },
    });
  });

  it('every chapter has a row for a situation, however many sections the first has', () => {
    const many = chapterOf(
      'Viele',
      Array.from({ length: 100 }, () => 'x/composer'),
    );
    const few = chapterOf('Wenige', ['x/composer']);
    const list = compileHandbook([many, few]).tips.get('x/composer') ?? [];
    expect(list.length).toBe(12);
    expect(list.some(({ handbook }) => handbook?.slug === 'wenige')).toBe(true);
  });
});

describe('on the screen', () => {
  const handbook = (house: boolean, count: number) => {
    const rows = Array.from({ length: count }, (_, i) => guideTip(`eigen-x-${i}`));
    return rows.map((tip) => ({ ...tip, house }));
  };
  const shown = (...args: Parameters<typeof withHandbookTips>) =>
    withHandbookTips(...args).map(({ row }) => row.section);

  it.each([
    ['none of one’s own', 0, 0, GUIDE.length, ['1.1', '1.2', '1.3', '1.4']],
    ['house rules first, one left for the guide', 9, 0, 5, ['eigen-x-0', 'eigen-x-1', 'eigen-x-2', '1.1']],
    ['other own tips last, two at most', 0, 9, 5, ['1.1', '1.2', 'eigen-x-0', 'eigen-x-1']],
    ['both', 1, 1, 5, ['eigen-x-0', '1.1', '1.2', 'eigen-x-0']],
    ['where the guide is silent', 0, 9, 0, ['eigen-x-0', 'eigen-x-1', 'eigen-x-2', 'eigen-x-3']],
    ['where the guide has one', 9, 0, 1, ['eigen-x-0', 'eigen-x-1', 'eigen-x-2', '1.1']],
  ])('%s', (_name, house, others, guide, wanted) => {
    expect(shown(GUIDE.slice(0, guide), [...handbook(true, house), ...handbook(false, others)])).toEqual(wanted);
  });

  it('there are never more than a surface shows', () => {
    for (let house = 0; house < 8; house++)
      for (let others = 0; others < 8; others++)
        for (let guide = 0; guide <= 5; guide++) {
          const list = shown(GUIDE.slice(0, guide), [...handbook(true, house), ...handbook(false, others)]);
          expect(list.length).toBe(Math.min(MOST_TIPS, house + others + guide));
        }
  });
});

describe('hits of both', () => {
  const hit = (section: string, share: number) => ({ section, title: section, score: 1, share, why: [] });
  const handbookHit = (section: string, share: number) => ({
    ...hit(section, share),
    handbook: { source: 'x', networks: [] },
  });
  const merged = (guide: [string, number][], handbook: [string, number][], limit = 10) =>
    mergeFound(
      guide.map((one) => hit(...one)),
      handbook.map((one) => handbookHit(...one)),
      limit,
    ).map(({ section }) => section);

  it('take turns among equals, the guide first; who has more of the query goes before', () => {
    expect(
      merged(
        [
          ['1', 1],
          ['2', 1],
        ],
        [
          ['a', 1],
          ['b', 1],
        ],
      ),
    ).toEqual(['1', 'a', '2', 'b']);
    expect(
      merged(
        [['1', 0.4]],
        [
          ['a', 1],
          ['b', 0.1],
        ],
      ),
    ).toEqual(['a', '1', 'b']);
    expect(merged([], [['a', 1]])).toEqual(['a']);
    expect(merged([['1', 1]], [])).toEqual(['1']);
    expect(
      merged(
        [
          ['1', 1],
          ['2', 1],
        ],
        [['a', 1]],
        2,
      ),
    ).toEqual(['1', 'a']);
  });
});
