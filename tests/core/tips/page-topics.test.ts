import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTopics } from '../../../core/guide-compiler/build-topics';
import { hasTellingWords, pageTopics } from '../../../core/tips/page-topics';

const TABLE = buildTopics([
  { id: '16.2', lines: ['Kinderfotos im Verein', 'Einwilligung der Eltern', 'Kinder fotografieren beim Turnier'] },
  { id: '10.3', lines: ['Gehalt in der Anzeige', 'Gehaltsspanne nennen', 'Was verdient man'] },
  ...Array.from({ length: 30 }, (_, i) => ({ id: `2.${i}`, lines: ['Mittagstisch', `Menü Nummer ${i}`, 'Verein'] })),
]);
const topic = (text: string) => pageTopics(text, TABLE)[0];

it('a title leads to the section whose lines have its words, and names the words that said so', () => {
  expect(topic('Fotos vom Turnier der Kinder')).toMatchObject({
    section: '16.2',
    words: expect.arrayContaining(['Turnier']),
  });
});

it('a word says the more, the fewer sections have it', () => {
  expect(topic('Verein sucht Gehaltsspanne')?.section).toBe('10.3');
});

it('a compound that no line has is known by how it begins', () => {
  expect(topic('Gehaltserhöhung')?.section).toBe('10.3');
});

it('words of grammar, of the page’s frame and unknown ones say nothing', () => {
  expect(pageTopics('Startseite | LinkedIn und das Xylophon', TABLE)).toEqual([]);
});

it('only a page that says more than its frame is asked for its topics', () => {
  expect(['Startseite | LinkedIn', 'Feed', '', 'Gehalt nennen'].map(hasTellingWords)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

it('any text gives strengths between 0 and 1, the strongest first, each section once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('Gehalt Kinder Verein Menü')), (text) => {
      const matches = pageTopics(text, TABLE);
      const strengths = matches.map(({ strength }) => strength);
      expect(strengths.every((strength) => strength > 0 && strength < 1)).toBe(true);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      expect(new Set(matches.map(({ section }) => section)).size).toBe(matches.length);
    }),
  );
});
