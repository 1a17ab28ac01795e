import { describe, expect, it } from 'vitest';
import { compileSearchTexts, compileTopics } from '../../../core/guide-compiler/compile';
import { findSections, rankSections } from '../../../core/search/guide-search';
import type { Field } from '../../../core/search/weights';
import { withoutTail } from '../../../core/search/without-tail';
import { bundledGuide, bundledIndex } from '../../support/bundled-guide';

const guide = bundledGuide();
const index = bundledIndex();
const [texts, topics] = [compileSearchTexts(guide), compileTopics(guide)];

const hit = (score: number, field: Field | 'topic', share = 1) => ({
  score,
  share,
  why: [{ word: 'wort', field }],
});

describe('the tail of a list of hits', () => {
  it('is what the index found by the way, with little of the best score', () => {
    const [best, inTitle, inText, byTheWay] = [hit(10, 'title'), hit(1, 'title'), hit(3, 'text'), hit(1, 'text')];
    expect(withoutTail([best, inText, inTitle, byTheWay])).toEqual([best, inText, inTitle]);
  });
  it('begins earlier where the topics have joined in, whose evidence falls slowly', () => {
    const [best, half, third, whole] = [
      hit(10, 'topic'),
      hit(5, 'title', 0.5),
      hit(2.5, 'title', 0.5),
      hit(2.5, 'title'),
    ];
    expect(withoutTail([best, half, third, whole])).toEqual([best, half, whole]);
  });
  it('is never the first hit, however weak', () => {
    expect(withoutTail([hit(0, 'text')])).toHaveLength(1);
    expect(withoutTail([])).toEqual([]);
  });
});

/** A query, a section that must stay, one that has its word by the way. */
const CASES: readonly (readonly [query: string, stays: string, tail: string])[] = [
  ['Gehalt', '16.7', '8.1'],
  ['Impressum', '16.10', '13.3'],
  ['Barrierefreiheit', '7.2', '14.3'],
  ['Gewinnspiel', '16.5', '18.3'],
  ['gehalt nennen', '16.7', '10.9'],
  ['wie antworte ich auf schlechte bewertungen', '10.8', '18.7'],
];

it.each(CASES)('„%s“ finds %s and not %s', (query, stays, tail) => {
  const shown = findSections(index, texts, query, 10, topics).map(({ section }) => section);
  expect(shown).toContain(stays);
  expect(shown).not.toContain(tail);
  expect(rankSections(index, texts, query, 10, topics).map(({ section }) => section)).toContain(tail);
});

it('a chapter’s number still lists its sections', () => {
  expect(findSections(index, texts, '13.', 20).length).toBeGreaterThan(5);
});
