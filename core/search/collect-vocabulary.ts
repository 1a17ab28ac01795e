import { AS_WRITTEN, normsIn } from '../text/norms';
import { QUESTION_WORDS, STOP_WORDS } from '../text/stop-words';
import { writtenWords } from '../text/words';
import { type Counted, ORIGINS, type Origin } from './counted';
import { packParts } from './pack-parts';
import { packVocabulary } from './pack-vocabulary';
import { readWord } from './read-word';
import { wordsWithin } from './spelling';
import { packGroups, type SynonymGroup } from './synonyms';
import { Vocabulary } from './vocabulary';

/** The texts of a document by kind: how far their spellings can be trusted. */
export interface DocumentWords {
  /** Running text; question words carry no meaning in it. */
  long: string;
  /** Title and synonyms: short and spelled correctly. */
  short: string;
  /** Search words: short, some misspelt on purpose. */
  keywords: string;
  /** Texts that name paragraphs of law. */
  norms: string;
}

/**
 * Collects the vocabulary of documents. The words of synonyms that no document has are known as well, in no document:
 * they complete, are corrected to, and lead on to what means the same.
 */
export function collectVocabulary(texts: readonly DocumentWords[], groups: readonly SynonymGroup[] = []): Vocabulary {
  const counted = new Map<string, Counted>();
  texts.forEach(({ long, short, keywords, norms }, document) => {
    const countAll = (text: string, origin: Origin, kept?: ReadonlySet<string>) => {
      for (const written of writtenWords(text)) {
        for (const entry of count(written, counted, kept)) {
          if (entry.lastDocument !== document) entry.documents++;
          entry.lastDocument = document;
          if (ORIGINS.indexOf(entry.origin) < ORIGINS.indexOf(origin)) entry.origin = origin;
        }
      }
    };
    countAll(long, 'texts');
    countAll(short, 'texts', QUESTION_WORDS);
    countAll(keywords, 'keywords', QUESTION_WORDS);
    const named = new Map(normsIn(norms, AS_WRITTEN).map(({ key, written }) => [key, written]));
    for (const [key, written] of named) {
      const entry = counted.get(key) ?? { ...newEntry(key), origin: 'texts' };
      counted.set(key, entry);
      entry.documents++;
      entry.forms.set(written.replaceAll(' ', '\u00a0'), 1);
    }
  });
  const inTexts = new Set([...counted.values()].map((entry) => entry.stem));
  const packed = packGroups(groups, (stemmed) => inTexts.has(stemmed));
  for (const written of writtenWords(groups.flat().join('\n')))
    if (!isCounted(written, counted)) for (const entry of count(written, counted)) entry.origin = 'texts';
  const collected = packVocabulary(counted, packed);
  const known = new Vocabulary(collected);
  return new Vocabulary({
    ...collected,
    groups: [...packed, ...misspellings(known, counted)],
    parts: packParts(known, counted),
  });
}

const SHORTEST_MISSPELLING = 6;
const RARE = 2;

/**
 * Editors write common misspellings among the search words (Impresum). Such a word is known and would not be corrected:
 * only its own section would be found. So a rare search word that stands nowhere else, one slip from a commoner word
 * that does, is taken to mean that word as well. Pairs in the form of `packGroups`.
 */
function misspellings(vocabulary: Vocabulary, counted: ReadonlyMap<string, Counted>): string[] {
  return [...counted].flatMap(([key, { stem: stemmed, origin, documents }]) => {
    if (origin !== 'keywords' || documents > RARE || key.length < SHORTEST_MISSPELLING || /\d/.test(key)) return [];
    const meant = [...wordsWithin(vocabulary, key, 1)]
      .map(({ at }) => counted.get(vocabulary.keys[at] ?? ''))
      .filter((entry) => entry?.origin === 'texts' && entry.documents > documents && entry.stem !== stemmed)
      .sort((a, b) => (b?.documents ?? 0) - (a?.documents ?? 0))[0];
    return meant ? `${stemmed},${meant.stem}` : [];
  });
}

/** Counts the tokens of a written word; answers their entries. */
function count(written: string, counted: Map<string, Counted>, kept?: ReadonlySet<string>): Counted[] {
  const { tokens, lower } = readWord(written);
  return tokens
    .filter(({ token }) => !STOP_WORDS.has(token) || kept?.has(token))
    .map(({ token, stem, key, form }) => {
      let entry = counted.get(key);
      if (!entry) {
        entry = newEntry(stem);
        counted.set(key, entry);
      }
      entry.lower += lower;
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
      entry.tokens.add(token);
      return entry;
    });
}

const newEntry = (stem: string): Counted => ({
  stem,
  documents: 0,
  lastDocument: -1,
  lower: 0,
  origin: 'keywords',
  forms: new Map(),
  tokens: new Set(),
});

const isCounted = (written: string, counted: ReadonlyMap<string, Counted>): boolean =>
  readWord(written).tokens.every(({ key }) => counted.has(key));
