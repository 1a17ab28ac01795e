import type { Options } from 'minisearch';
import { AS_WRITTEN, normsIn } from '../text/norms';
import { QUESTION_WORDS, STOP_WORDS } from '../text/stop-words';
import { writtenWords } from '../text/words';
import { readWord } from './read-word';
import type { RunningStems } from './reading-order';
import type { Vocabulary } from './vocabulary';
import { FIELDS, type Field } from './weights';

/** What is searched, usually a section of the guide: plain text per field, no markup. Ids are unique. */
export interface SearchDocument {
  id: string;
  title: string;
  text: string;
  tips?: string;
  /** The words that people type for it, German and English, separated by commas or lines. */
  keywords?: string;
  /** More such words, from the list of synonyms. */
  synonyms?: string;
  /** Texts that name its paragraphs of law; of their words nothing else is read. */
  norms?: string;
  /** Search words of its chapter as a whole; they describe a section only in part. */
  chapter?: string;
}

/** A document as finished terms, joined by blanks: each text is analysed once, by our own rules. */
export type AnalysedFields = Readonly<Record<Field, string>>;

/** What MiniSearch is given: the fields, under the document's number among all. */
export type AnalysedDocument = AnalysedFields & { readonly id: number };

/** How MiniSearch takes documents and queries: both come as finished terms. The same for building and loading. */
export const ENGINE_OPTIONS: Options<AnalysedDocument> = {
  fields: [...FIELDS],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
};

const NONE: ReadonlySet<string> = new Set();

/** A field of a document, read: its stems in order, without stop words, and the stems of the parts of its compounds. */
interface ReadField {
  readonly stems: readonly string[];
  readonly parts: readonly string[];
}

/** The terms of a document for the engine, and the stems of its running text in their order. */
export function analyseDocument(
  document: SearchDocument,
  vocabulary: Vocabulary,
): { terms: AnalysedFields; running: RunningStems } {
  const written = textsOf(document);
  const read = (field: keyof typeof written, kept?: ReadonlySet<string>) => readField(written[field], vocabulary, kept);
  const title = read('title', QUESTION_WORDS);
  const text = read('text');
  const tips = read('tips');
  const keywords = read('keywords', QUESTION_WORDS);
  const synonyms = read('synonyms', QUESTION_WORDS);
  const chapter = read('chapter');
  const terms = {
    title: joined(title.stems),
    text: joined(text.stems),
    tips: joined(tips.stems),
    keywords: joined(keywords.stems),
    synonyms: joined(synonyms.stems),
    norms: normsIn(document.norms ?? '', AS_WRITTEN)
      .map(({ key }) => key)
      .join(' '),
    chapter: joined(chapter.stems),
    parts: [title, text, tips, keywords, synonyms, chapter].flatMap(({ parts }) => parts).join(' '),
  };
  return { terms, running: { text: text.stems, tips: tips.stems } };
}

/** The written fields of a document; empty where it has none. */
export function textsOf({
  title,
  text,
  tips = '',
  keywords = '',
  synonyms = '',
  chapter = '',
}: SearchDocument): Record<Exclude<Field, 'parts' | 'norms'>, string> {
  return { title, text, tips, keywords, synonyms, chapter };
}

function readField(text: string, vocabulary: Vocabulary, kept: ReadonlySet<string> = NONE): ReadField {
  const stems: string[] = [];
  const parts: string[] = [];
  for (const written of writtenWords(text)) {
    const { tokens, plain } = readWord(written);
    for (const { token, stem } of tokens) if (!STOP_WORDS.has(token) || kept.has(token)) stems.push(stem);
    for (const token of plain) if (!STOP_WORDS.has(token)) parts.push(...vocabulary.partsOf(token));
  }
  return { stems, parts };
}

const joined = (stems: readonly string[]): string => stems.join(' ');
