import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/guide/guide';
import { inlineText, sectionText } from '../../core/guide/plain-text';
import { bundledGuide } from '../support/bundled-guide';
import { BEFORE_TOWN, INSTITUTIONS, TOWNS } from './names';

const sections = bundledGuide().chapters.flatMap((chapter) => chapter.sections);
const TOWN = new RegExp(`(?<![\\p{L}-])(?:${TOWNS.join('|')})(?![\\p{L}-])`, 'gu');
const INSTITUTION = new RegExp(`(?<![\\p{L}-])(?:${INSTITUTIONS.join('|')})(?!\\p{L})`, 'gu');

/** Everything that a section and its tips say, with where it stands. */
const texts = sections.flatMap((section) => [
  { id: section.id, text: sectionText(section) },
  ...section.tips.map(({ id, title, action, reason, exception, example }) => ({
    id,
    text: [...[title, action, reason, exception].map(inlineText), example?.before, example?.after].join('\n'),
  })),
]);

describe('no invented case could be somebody', () => {
  it('names no town', () => {
    const named = texts.flatMap(({ id, text }) =>
      Array.from(text.matchAll(TOWN))
        .filter(({ index }) => !BEFORE_TOWN.test(text.slice(Math.max(0, index - 40), index)))
        .map(({ 0: town, index }) => `${id}: ${text.slice(Math.max(0, index - 30), index)}${town}`),
    );
    expect(named).toEqual([]);
  });

  it('names no institution of which a town has one', () => {
    expect(texts.flatMap(({ id, text }) => (text.match(INSTITUTION) ?? []).map((found) => `${id}: ${found}`))).toEqual(
      [],
    );
  });

  it('stands at most once in a section', () => {
    const examples = (passage: readonly Block[]) =>
      passage.filter((block) => block.type === 'paragraph' && block.example).length;
    expect(sections.filter(({ passage }) => examples(passage) > 1).map(({ id }) => id)).toEqual([]);
  });
});
