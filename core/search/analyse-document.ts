import type { Options } from 'minisearch';
import { stem } from './stem';
import { QUESTION_WORDS, STOP_WORDS } from './stop-words';
import type { Vocabulary } from './vocabulary';
import { FIELDS, type Field, NEARNESS_WINDOW } from './weights';
import { tokenize } from './words';

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
  /** What is said of its chapter as a whole: a section stands in it, but is not all of it. */
  chapter?: string;
}

/** A document as finished terms, joined by blanks: each text is analysed once, by our own rules. */
export type AnalysedDocument = Record<Field | 'id', string>;

/** How MiniSearch takes an {@link AnalysedDocument}; the same for building and loading. */
export const ENGINE_OPTIONS: Options<AnalysedDocument> = {
  fields: [...FIELDS],
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
};

const NONE: ReadonlySet<string> = new Set();

type Stems = readonly (string | undefined)[];

/** The terms of a document for the engine, and its stems in reading order with nothing in the place of a stop word. */
export function analyseDocument(
  document: SearchDocument,
  vocabulary: Vocabulary,
): { terms: AnalysedDocument; order: Stems } {
  const written = textsOf(document);
  const title = stemsOf(written.title, QUESTION_WORDS);
  const text = stemsOf(written.text);
  const tips = stemsOf(written.tips);
  const keywords = stemsOf(written.keywords, QUESTION_WORDS);
  const terms = {
    id: document.id,
    title: joined(title),
    text: joined(text),
    tips: joined(tips),
    keywords: joined(keywords),
    synonyms: joined(stemsOf(written.synonyms, QUESTION_WORDS)),
    chapter: joined(stemsOf(written.chapter)),
    parts: Object.values(written)
      .flatMap((field) => partsIn(field, vocabulary))
      .join(' '),
  };
  return { terms, order: inSequence([text, tips, keywords]) };
}

/** The written fields of a document; empty where it has none. */
export function textsOf({
  title,
  text,
  tips = '',
  keywords = '',
  synonyms = '',
  chapter = '',
}: SearchDocument): Record<Exclude<Field, 'parts'>, string> {
  return { title, text, tips, keywords, synonyms, chapter };
}

const stemsOf = (text: string, kept: ReadonlySet<string> = NONE): Stems =>
  tokenize(text, true).map((token) => (STOP_WORDS.has(token) && !kept.has(token) ? undefined : stem(token)));

const joined = (stems: Stems): string => stems.filter((each) => each !== undefined).join(' ');

const partsIn = (text: string, vocabulary: Vocabulary): string[] =>
  tokenize(text).flatMap((token) => (STOP_WORDS.has(token) ? [] : vocabulary.partsOf(token)));

/** Fields one after the other, so far apart that their words are never close together. */
function inSequence(fields: readonly Stems[]): Stems {
  const apart = Array.from({ length: NEARNESS_WINDOW }, () => undefined);
  return fields.filter((field) => field.length > 0).flatMap((field, at) => (at > 0 ? [...apart, ...field] : field));
}
