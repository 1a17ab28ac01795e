import { describe, expect, it } from 'vitest';
import { GUIDE_FILES } from '../../../core/guide/compiled-guide';
import { TEMPLATE_FILES } from '../../../core/guide/compiled-templates';
import { isExpired } from '../../../core/guide/expiry';
import { buildGuide } from '../../../core/guide-compiler/build-guide';
import { compileGuide, compileTips } from '../../../core/guide-compiler/compile';
import { parseRoute } from '../../../core/reader/route';
import { NETWORKS } from '../../../core/situation/networks';
import { CHAPTER, CHAPTER_PATH, FACTS, FACTS_PATH } from './fixture';

const guide = buildGuide({
  chapters: [{ path: CHAPTER_PATH, text: CHAPTER }],
  facts: [{ path: FACTS_PATH, text: FACTS }],
});
const table = compileTips(guide);

it('the guide compiles into a tips table, topics, a file per chapter and a search index', () => {
  expect([...compileGuide(guide).keys()].sort()).toEqual(
    [
      GUIDE_FILES.chapter(7),
      GUIDE_FILES.cards,
      GUIDE_FILES.changes,
      GUIDE_FILES.contents,
      ...NETWORKS.map(({ id }) => GUIDE_FILES.firstTips(id)),
      GUIDE_FILES.glossary,
      GUIDE_FILES.searchIndex,
      GUIDE_FILES.searchTexts,
      GUIDE_FILES.tips,
      GUIDE_FILES.topics,
      ...Object.values(TEMPLATE_FILES),
    ].sort(),
  );
});

it('a card knows until when its figures may be shown', () => {
  expect(table.rows.map(({ section, answerReviewBy, tips }) => [section, answerReviewBy, tips[0]?.reviewBy])).toEqual([
    ['7.1', undefined, '2027-11-23'],
    ['7.2', undefined, undefined],
  ]);
});

describe('the address of the reader', () => {
  it.each([
    ['', { type: 'start' }],
    ['#', { type: 'start' }],
    ['#7', { type: 'section', chapter: 7, section: '7.1', anchor: '7' }],
    ['#7.2', { type: 'section', chapter: 7, section: '7.2', anchor: '7.2' }],
    ['#7.2-AT', { type: 'section', chapter: 7, section: '7.2', country: 'AT', anchor: '7.2' }],
    ['#7.2-FR', { type: 'unknown', anchor: '7.2-FR' }],
    ['#vorlagen', { type: 'templates', calledFrom: {} }],
    ['#vorlagen-%C3%BCbergabe', { type: 'templates', calledFrom: {}, group: 'vorlagen-übergabe' }],
    ['#V1', { type: 'template', calledFrom: {}, template: 'V1', anchor: 'V1' }],
    ['#V12-AT', { type: 'template', calledFrom: {}, template: 'V12', country: 'AT', anchor: 'V12' }],
    ['#V1-FR', { type: 'unknown', anchor: 'V1-FR' }],
    ['#7.2-a', { type: 'section', chapter: 7, section: '7.2', anchor: '7.2-a' }],
    ['#?q=Gehalt%20nennen', { type: 'search', request: { query: 'Gehalt nennen' } }],
    ['#?', { type: 'search', request: { query: '' } }],
    ['#nachschlagen-0a-1b', { type: 'search', request: { query: '', lookUp: '0a-1b' } }],
    [
      '#nachschlagen-0a-1b?q=Gehalt&kapitel=10&netz=linkedin',
      { type: 'search', request: { query: '', lookUp: '0a-1b', chapter: 10, network: 'linkedin' } },
    ],
    ['#nachschlagen', { type: 'unknown', anchor: 'nachschlagen' }],
    ['#7.9', { type: 'unknown', anchor: '7.9' }],
    ['#99', { type: 'unknown', anchor: '99' }],
    ['#%E4%', { type: 'unknown', anchor: '%E4%' }],
    ['#über', { type: 'unknown', anchor: 'über' }],
  ])('%j leads to %j', (hash, route) => {
    expect(parseRoute(hash, table.chapters)).toEqual(route);
  });
});

it('the day of the review still counts, the next one does not', () => {
  expect(isExpired('2027-02-23', '2027-02-23')).toBe(false);
  expect(isExpired('2027-02-23', '2027-02-24')).toBe(true);
});
