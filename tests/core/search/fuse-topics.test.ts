import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compileSearchTexts, compileTopics } from '../../../core/guide-compiler/compile';
import { topicsCanHelp } from '../../../core/search/fuse-topics';
import { findSections, searchGuide } from '../../../core/search/guide-search';
import { suggest } from '../../../core/search/suggestions';
import { bundledGuide, bundledIndex } from '../../support/bundled-guide';

const guide = bundledGuide();
const index = bundledIndex();
const texts = compileSearchTexts(guide);
const topics = compileTopics(guide);
const find = (query: string, limit = 10) => searchGuide(index, texts, query, limit, topics);

describe('the topics are asked', () => {
  test.each([
    ['not for the first word while it is typed and the index knows it', 'Impress', 1, false],
    ['not for a short word that is finished', 'Foto ', 1, false],
    ['not for nothing', '  ', undefined, false],
    ['for a second word', 'Foto k', 1, true],
    ['for a long word that is finished', 'Impressum ', 1, true],
    ['for a word of which the index has little', 'Kundenzitate', 0.3, true],
    ['for a word that the index does not have', 'Kundenzitate', undefined, true],
    ['for an abbreviation that the index does not have', 'UGC', undefined, true],
    ['not for one that it has', 'KPI', 1, false],
    ['not for two letters', 'Ku', undefined, false],
  ])('%s', (_, query, share, asked) => {
    expect(topicsCanHelp(query, share === undefined ? undefined : { share })).toBe(asked);
  });
});

it('a title leads to its section first, with topics as without', () => {
  const lost = Object.entries(texts).flatMap(([id, { title }]) => {
    const [first] = findSections(index, texts, title, 1, topics);
    return first?.section === id ? [] : `${id} „${title}“: ${first?.section}`;
  });
  expect(lost).toEqual([]);
});

it('a section number leads to its section, whatever its digits tell', () => {
  expect(find('13.2')[0]?.section).toBe('13.2');
});

it('what only the topics found begins with its short answer and names the words of the query', () => {
  const { asked } = [...guide.questions.values()].reduce((all, { asked }) => ({ asked: [...all.asked, ...asked] }), {
    asked: [] as readonly string[],
  });
  const sample = asked.filter((_, at) => at % 97 === 0);
  const alone = sample.flatMap((query) =>
    find(query)
      .filter(({ why }) => why.every(({ field }) => field === 'topic'))
      .map((hit) => ({ query, hit })),
  );
  expect(alone.length).toBeGreaterThan(0);
  for (const { query, hit } of alone) {
    const shown = hit.excerpt.map(({ text }) => text).join('');
    expect(texts[hit.section]?.text.startsWith(shown), `${query}: ${shown}`).toBe(true);
    expect(hit.excerpt.some(({ marked }) => marked)).toBe(false);
    for (const { word } of hit.why) expect(query.normalize('NFKC')).toContain(word);
  }
});

it.each([
  ['UGC', '16.3'],
  ['CTR', '17.1'],
  ['EVP', '10.5'],
])('the abbreviation %s, which no text has, leads to a section that people asked for by it: %s', (query, section) => {
  expect(find(query, 3).map((hit) => hit.section)).toContain(section);
});

describe('nonsense', () => {
  test.each([
    'qwrtzp xkcdvb ',
    'lorumpf zaxible wopqu ',
    'jjjjjjjj kkkkkkkk ',
    'Xqv Zwp',
    'xqv',
    'wzp',
    'qyx ',
    '🙂 🙃',
    'שלום עולם',
  ])('"%s" finds nothing, and something else to try is offered', (query) => {
    expect(find(query)).toEqual([]);
    expect(suggest(index, texts, query).chapters.length).toBeGreaterThan(0);
  });
});

it('any query gives sections that exist, each one once, with what told it, a share and an excerpt', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...index.vocabulary.keys), { maxLength: 8 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(anything, (query) => {
      const results = find(query);
      expect(new Set(results.map(({ section }) => section)).size).toBe(results.length);
      for (const { section, score, share, why, excerpt: parts } of results) {
        expect(texts[section]).toBeDefined();
        expect(score).toBeGreaterThan(0);
        expect(share).toBeGreaterThanOrEqual(0);
        if (!/^\s*§?\s*[\d.]+\s*$/.test(query)) expect(why.length).toBeGreaterThan(0);
        expect(parts.length).toBeGreaterThan(0);
      }
      const scores = results.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }),
  );
});
