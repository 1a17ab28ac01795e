import { rootOf } from '../text/stem';
import { QUESTION_WORDS, STOP_WORDS } from '../text/stop-words';
import { writtenWords } from '../text/words';
import { readWord } from './read-word';
import { wordsWithin } from './spelling';
import { packGroups, type SynonymGroup } from './synonyms';
import { guessedForm, type PackedVocabulary, Vocabulary } from './vocabulary';

interface Counted {
  stem: string;
  documents: number;
  lastDocument: number;
  lower: number;
  /** Does it stand anywhere but among the search words? */
  sure: boolean;
  forms: Map<string, number>;
}

/** The texts of a document, by what their words are worth. */
export interface DocumentWords {
  /** Running text: question words say nothing in it. */
  long: string;
  /** Title and synonyms: short and spelled well. */
  short: string;
  /** Search words: short, some misspelt on purpose. */
  keywords: string;
}

/**
 * Collects the vocabulary of documents. The words of synonyms that no document has are known as well, in no document:
 * they complete, are corrected to, and lead on to what means the same.
 */
export function collectVocabulary(texts: readonly DocumentWords[], groups: readonly SynonymGroup[] = []): Vocabulary {
  const counted = new Map<string, Counted>();
  texts.forEach(({ long, short, keywords }, document) => {
    const countAll = (text: string, sure: boolean, kept?: ReadonlySet<string>) => {
      for (const written of writtenWords(text)) {
        for (const entry of count(written, counted, kept)) {
          if (entry.lastDocument !== document) entry.documents++;
          entry.lastDocument = document;
          entry.sure ||= sure;
        }
      }
    };
    countAll(long, true);
    countAll(short, true, QUESTION_WORDS);
    countAll(keywords, false, QUESTION_WORDS);
  });
  const inTexts = new Set([...counted.values()].map((entry) => entry.stem));
  const packed = packGroups(groups, (stemmed) => inTexts.has(stemmed));
  for (const written of writtenWords(groups.flat().join('\n')))
    if (!isCounted(written, counted)) count(written, counted);
  const collected = pack(counted, packed);
  return new Vocabulary({ ...collected, groups: [...packed, ...misspellings(new Vocabulary(collected), counted)] });
}

const SHORTEST_MISSPELLING = 6;
const RARE = 2;

/**
 * Editors write common misspellings among the search words (Impresum). Such a word is known and would not be corrected:
 * only its own section would be found. So a rare search word that stands nowhere else, one slip from a commoner word that does, is
 * taken to mean that word as well. Pairs in the form of `packGroups`.
 */
function misspellings(vocabulary: Vocabulary, counted: ReadonlyMap<string, Counted>): string[] {
  return [...counted].flatMap(([key, { stem: stemmed, sure, documents }]) => {
    if (sure || documents === 0 || documents > RARE || key.length < SHORTEST_MISSPELLING || /\d/.test(key)) return [];
    const meant = [...wordsWithin(vocabulary, key, 1)]
      .map(({ at }) => counted.get(vocabulary.keys[at] ?? ''))
      .filter((entry) => entry?.sure && entry.documents > documents && entry.stem !== stemmed)
      .sort((a, b) => (b?.documents ?? 0) - (a?.documents ?? 0))[0];
    return meant ? `${stemmed},${meant.stem}` : [];
  });
}

/** Counts the tokens of a written word; answers their entries. */
function count(written: string, counted: Map<string, Counted>, kept?: ReadonlySet<string>): Counted[] {
  const { tokens, lower } = readWord(written);
  return tokens
    .filter(({ token }) => !STOP_WORDS.has(token) || kept?.has(token))
    .map(({ stem, key, form }) => {
      let entry = counted.get(key);
      if (!entry) {
        entry = { stem, documents: 0, lastDocument: -1, lower: 0, sure: false, forms: new Map() };
        counted.set(key, entry);
      }
      entry.lower += lower;
      entry.forms.set(form, (entry.forms.get(form) ?? 0) + 1);
      return entry;
    });
}

const isCounted = (written: string, counted: ReadonlyMap<string, Counted>): boolean =>
  readWord(written).tokens.every(({ key }) => counted.has(key));

const packedRoot = (stemmed: string): number | string => {
  const root = rootOf(stemmed);
  return stemmed.startsWith(root) ? root.length : root;
};

function pack(counted: ReadonlyMap<string, Counted>, groups: string[]): PackedVocabulary {
  const entries = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
  const numbers = new Map<string, number>();
  const stemOf = entries.map(([, entry]) => {
    const number = numbers.get(entry.stem) ?? numbers.size;
    numbers.set(entry.stem, number);
    return number;
  });
  const written = entries.map(([key, { forms, lower }]) => {
    const [form = key] = [...forms].reduce((best, other) => (other[1] > best[1] ? other : best), ['', 0] as const);
    return form === guessedForm(key, lower) ? '' : form;
  });
  const stems = [...numbers.keys()];
  return {
    keys: entries.map(([key]) => key).join(' '),
    stemOf,
    documents: entries.map(([, { documents }]) => documents),
    lower: entries.map(([, { lower }]) => lower),
    written: written.join(' '),
    stems: stems.join(' '),
    roots: stems.map(packedRoot),
    groups,
  };
}
