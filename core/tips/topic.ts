import type { TopicTable } from '../guide/compiled-guide';
import type { SectionId } from '../guide/guide';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { tokensOf, wordsIn } from '../text/words';
import { ENGLISH_STOP_WORDS, PAGE_WORDS } from './page-words';

/** A section that a page speaks about, and the words of the page that say so. */
export interface TopicMatch {
  readonly section: SectionId;
  /** 0 to 1; near 1 = several telling words. */
  readonly strength: number;
  /** The telling words as the page writes them, the strongest first. */
  readonly words: readonly string[];
}

/** Words a phrase may have; longer search words are sentences, which no title repeats. */
const LONGEST_PHRASE = 4;
/** A stem this long also names the compounds that begin with it: Gewinnspiel, Gewinnspielbeitrag. */
const COMPOUND_LENGTH = 6;
/** How much telling weight makes half of full strength. */
const HALF = 4;
/** What a phrase counts of which the page has only some words, as a power of the share that it has. */
const PARTIAL = 2;

/** Makes the table from each section's words. */
export function buildTopics(sections: readonly { id: SectionId; words: readonly string[] }[]): TopicTable {
  const table = new Map<string, Set<SectionId>>();
  for (const { id, words } of sections) {
    for (const phrase of words) {
      const stems = stemsOf(phrase).map((entry) => entry.stem);
      if (stems.length === 0 || stems.length > LONGEST_PHRASE) continue;
      const key = stems.join(' ');
      table.set(key, (table.get(key) ?? new Set()).add(id));
    }
  }
  const phrases = [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, ids]): [string, SectionId[]] => [key, [...ids]]);
  const found = new Map<string, number[]>();
  for (const [at, [key]] of phrases.entries())
    for (const part of new Set(key.split(' '))) found.set(part, [...(found.get(part) ?? []), at]);
  return { phrases, words: Object.fromEntries(found) };
}

/**
 * The sections that a page's words speak about, strongest first. A word says the more, the fewer sections share it; a
 * phrase of which only a part is there says little.
 */
export function topicsOf(text: string, table: TopicTable, sections: number, half = HALF): TopicMatch[] {
  const page = stemsOf(text.normalize('NFKC')).filter((entry) => !saysNothing(entry));
  const found = new Map<SectionId, Map<string, number>>();
  const written = new Map(page.map((entry) => [entry.stem, entry.written]));
  for (const [itself, word] of written) {
    for (const known of namedBy(itself, table)) {
      const idf = Math.log(sections / known.sections);
      for (const { stems, ids } of known.phrases) {
        const share = stems.filter((part) => isThere(part, written)).length / stems.length;
        for (const id of ids) {
          const words = found.get(id) ?? new Map<string, number>();
          words.set(word, Math.max(words.get(word) ?? 0, idf * share ** PARTIAL));
          found.set(id, words);
        }
      }
    }
  }
  return [...found]
    .map(([section, words]) => {
      const weight = [...words.values()].reduce((sum, value) => sum + value, 0);
      return {
        section,
        strength: weight / (weight + half),
        words: [...words].sort((a, b) => b[1] - a[1]).map(([word]) => word),
      };
    })
    .sort((a, b) => b.strength - a.strength || (a.section < b.section ? -1 : 1));
}

/** Words of the page's frame, of grammar, and bare numbers. */
const saysNothing = ({ stem, written }: { stem: string; written: string }): boolean =>
  PAGE_WORDS.has(stem) || ENGLISH_STOP_WORDS.has(written.toLowerCase()) || /^\d{1,3}$/.test(written);

interface KnownWord {
  /** How many sections have the word in some phrase. */
  readonly sections: number;
  readonly phrases: readonly { readonly stems: readonly string[]; readonly ids: readonly SectionId[] }[];
}

/** The known word that a word of the page names: itself, or else the first part of a compound. */
function* namedBy(itself: string, { words, phrases }: TopicTable): Generator<KnownWord> {
  for (let length = itself.length; length >= COMPOUND_LENGTH || length === itself.length; length--) {
    const part = itself.slice(0, length);
    if (!Object.hasOwn(words, part)) continue;
    const list = (words[part] ?? []).map((at) => phrases[at]).filter((phrase) => phrase !== undefined);
    yield {
      sections: new Set(list.flatMap(([, ids]) => ids)).size,
      phrases: list.map(([key, ids]) => ({ stems: key.split(' '), ids })),
    };
    return;
  }
}

function isThere(part: string, written: ReadonlyMap<string, string>): boolean {
  if (written.has(part)) return true;
  return part.length >= COMPOUND_LENGTH && [...written.keys()].some((itself) => itself.startsWith(part));
}

function stemsOf(text: string): { stem: string; written: string }[] {
  return [...wordsIn(text)].flatMap(({ written }) =>
    tokensOf(written)
      .filter((token) => !STOP_WORDS.has(token) && token.length > 1)
      .map((token) => ({ stem: stem(token), written })),
  );
}
