import type { SearchDocument } from '../../core/search/search-index';

/** Source: Numerical Recipes, "An Even Quicker Generator"; the same numbers in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const SYLLABLES = ['heim', 'berg', 'tal', 'hof', 'werk', 'burg', 'feld', 'bach', 'rode', 'stein'];
/** Share of the long words that become new ones in a copy, so that the vocabulary grows as that of a real text does. */
const NEW_WORDS = 0.02;
const LONG_WORD = /\p{L}{7,}/gu;

/**
 * The documents repeated this many times: the first copy as it is, the others with sentences mixed and some words new.
 */
export function enlarge(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  const random = numbers(20261123);
  const next = () => random.next().value ?? 0;
  const sentences = documents.flatMap(({ text }) => text.split(/(?<=[.?!])\s+/));
  const vary = (text: string) =>
    text.replace(LONG_WORD, (word) =>
      next() < NEW_WORDS ? word + SYLLABLES[Math.floor(next() * SYLLABLES.length)] : word,
    );
  return Array.from({ length: times }, (_, copy) =>
    documents.map((document): SearchDocument => {
      if (copy === 0) return document;
      const ofDocument = document.text.split(/(?<=[.?!])\s+/);
      const mixed = ofDocument.map((sentence) =>
        next() < 0.5 ? sentence : (sentences[Math.floor(next() * sentences.length)] ?? sentence),
      );
      return { ...document, id: `${document.id}/${copy}`, title: vary(document.title), text: vary(mixed.join(' ')) };
    }),
  ).flat();
}
