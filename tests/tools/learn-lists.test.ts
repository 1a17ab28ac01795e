import { describe, expect, it } from 'vitest';
import { compileRankTable } from '../../core/guide-compiler/compile';
import { situationOf } from '../../core/situation/situation';
import { type JudgedCase, type Lists, learnLists } from '../../tools/eval/learn-lists';
import { tipCase } from '../../tools/eval/tips';
import { bundledGuide } from '../support/bundled-guide';

const { rows, topics } = compileRankTable(bundledGuide());
const FEED = 'https://www.linkedin.com/feed/';

/** So many situations on the feed of LinkedIn, all judged alike. */
const judged = (count: number, judgements: string): JudgedCase[] =>
  Array.from({ length: count }, (_, at) => {
    const entry = tipCase(`x${at}\t${FEED}\tFeed | LinkedIn\t\tde\t\t${judgements}`);
    return { entry, situation: situationOf(FEED), judged: () => true };
  });

const learned = (lists: Lists, cases: readonly JudgedCase[]): Lists =>
  topics ? learnLists(lists, cases, rows, topics) : lists;

describe('a list that learns from judged situations', () => {
  const lists: Lists = { 'linkedin/feed': ['1.7', '9.2'], '*/feed': ['9.2', '1.7'], '*/post': ['9.2', '9.1'] };

  it('puts first what judges want there, and keeps what it has', () => {
    const after = learned(lists, judged(3, '9.2:2'));
    expect(after['linkedin/feed']).toEqual(['9.2', '1.7']);
  });
  it('of which nobody judged anything stays as it is', () =>
    expect(learned(lists, judged(3, '9.2:2'))['*/post']).toEqual(lists['*/post']));
  it('takes in what three situations want, and nothing for a single line', () => {
    expect(learned(lists, judged(3, '18.8:2'))['linkedin/feed']).toContain('18.8');
    expect(learned(lists, judged(1, '18.8:2'))['linkedin/feed']).not.toContain('18.8');
  });
  it('of any network takes in nothing that is written for one', () => {
    expect(learned(lists, judged(9, '3.2:2'))['linkedin/feed']).toContain('3.2');
    expect(learned(lists, judged(9, '3.2:2'))['*/feed']).not.toContain('3.2');
  });
  it('learns nothing from a page that should stay silent', () => expect(learned(lists, judged(5, '-'))).toEqual(lists));
});
