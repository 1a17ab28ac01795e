import { expect, it } from 'vitest';
import type { Inline } from '../../../core/guide/guide';
import { buildGuide } from '../../../core/guide-compiler/build-guide';
import { compileChapter } from '../../../core/guide-compiler/compile';
import { CHAPTER, CHAPTER_PATH, FACTS, FACTS_PATH } from './fixture';

const GLOSSARY = `- begriff: Absatz
  auch: [Absätze, absatz]
  erklaerung: "Ein Stück Text zwischen zwei Leerzeilen."
  abschnitt: "7.1"
`;
const build = (glossary: string) =>
  buildGuide({
    chapters: [{ path: CHAPTER_PATH, text: CHAPTER }],
    facts: [{ path: FACTS_PATH, text: FACTS }],
    glossary: { path: 'content/glossary.yaml', text: glossary },
  });

it('a term is linked at its first use in a chapter and nowhere else', () => {
  const guide = build(GLOSSARY);
  const [chapter] = guide.chapters;
  if (!chapter) throw new Error('no chapter');
  const { sections } = compileChapter(chapter, guide).chapter;
  const terms = (nodes: readonly Inline[]): string[] =>
    nodes.flatMap((node) =>
      node.type === 'text' ? [] : [...(node.type === 'term' ? [node.term] : []), ...terms(node.children)],
    );
  const found = sections.map(({ passage }) =>
    passage.flatMap((block) => terms(block.type === 'paragraph' ? block.children : block.items.flat())),
  );
  expect(found).toEqual([['absatz'], []]);
});

it.each([
  [
    'a section that does not exist',
    GLOSSARY.replace('7.1', '9.9'),
    /glossary\.yaml:1: „Absatz“: Abschnitt 9\.9 gibt es nicht/,
  ],
  ['a missing explanation', GLOSSARY.replace(/ {2}erklaerung.*\n/, ''), /„erklaerung“ fehlt/],
  [
    'a word with two owners',
    GLOSSARY + GLOSSARY.replace('begriff: Absatz', 'begriff: Absätze'),
    /steht schon bei „Absatz“/,
  ],
  ['markup', GLOSSARY.replace('Ein Stück', '<b>Ein</b> Stück'), /HTML in der Erklärung/],
])('%s fails the build with line and mend', (_, glossary, message) => {
  expect(() => build(glossary)).toThrow(message);
});
