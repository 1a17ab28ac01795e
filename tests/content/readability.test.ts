import { expect, it } from 'vitest';
import { chapterText, readabilityOf, syllablesIn } from '../../tools/eval/readability';
import { bundledGuide } from '../support/bundled-guide';

it.each([
  ['Haus', 1],
  ['Bewerbung', 3],
  ['Auszubildende', 5],
  ['Feuerwehr', 3],
  ['Idee', 2],
  ['Reise', 2],
  ['Pflegedienst', 3],
  ['93', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

it.each(bundledGuide().chapters.map((chapter) => [chapter.number, chapter] as const))(
  'chapter %i reads easily: Amstad at least 45',
  (_, chapter) => {
    expect(readabilityOf(chapterText(chapter)).amstad).toBeGreaterThanOrEqual(45);
  },
);
