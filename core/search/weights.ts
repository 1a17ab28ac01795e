/** The fields of a section that are searched, in the order in which they explain a hit: the strongest reason first. */
export const FIELDS = [
  'title',
  'keywords',
  'synonyms',
  'questions',
  'text',
  'tips',
  'norms',
  'chapter',
  'parts',
] as const;

/** A searched field; `parts` holds the parts of the compounds that stand in the others, `norms` the paragraphs of laws. */
export type Field = (typeof FIELDS)[number];

/**
 * How much a word counts in each field, against the running text. `title` and `parts` were measured in the study
 * of search engines on German text that came before this one (November 2026); the others on the labelled queries
 * (`npm run eval:search`): coordinate ascent on one half of them, checked on the other, with XQuAD and the outline of the
 * guide as a counterweight. Around these numbers all is flat: a
 * further ascent on either half lost 0.02 to 0.05 of MRR@10 on the other. A field that no document has changes nothing.
 */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  title: 2,
  keywords: 2,
  synonyms: 2,
  questions: 2,
  text: 1,
  tips: 1,
  norms: 2,
  chapter: 0.5,
  parts: 0.3,
};

/**
 * A word that stands among the questions of a section only covers the query word by n / (n + this), where n questions have it: once is
 * chance, three times is how people say it.
 */
export const QUESTION_DOUBT = 0.3;

/**
 * How much a term of the query plan counts, by the way in which it follows from the query. Source: the study; `sameRoot`,
 * `sameMeaning` and `sameExpression` as the weights of the fields.
 */
export const TERM_WEIGHTS = {
  /** The word itself where the guide writes it mostly with a capital: a noun or a name. */
  noun: 1,
  /** The word itself where the guide writes it mostly in lower case: verbs and adjectives say less. */
  other: 0.85,
  /** A part of a compound that the guide does not know: the parts stand for the whole. */
  partOfUnknown: 1,
  /** A part of a compound that the guide does know: it only helps. */
  partOfKnown: 0.4,
  /** The compound that two neighbouring words form: it stands for both. */
  joined: 1.5,
  /** A paragraph of a law that the guide names. */
  norm: 3,
  /** Another word of the same derivational root (restaurieren, Restaurierung). */
  sameRoot: 0.3,
  /** Another word of the same meaning: `content/synonyms.yaml`. */
  sameMeaning: 0.4,
  /** What means the same as several words of the query together. */
  sameExpression: 0.5,
  /** A completion of the word being typed, where that is a word by itself. Doubled where it is none. */
  completion: 0.5,
  /** A correction, by its distance. */
  correction: [0, 0.8, 0.5],
} as const;

/** Share of its weight that one of `WEAK_WORDS` keeps in a query. */
export const WEAK_SHARE = 0.7;

/**
 * Exponent of the rarity of a term over all fields. The engine counts rarity in each field by itself; a word that is in
 * every section but in few titles (posten) would count as rare there.
 */
export const RARITY_EXPONENT = 0.5;

/** Exponent of the rarity of a query word in the share of words that a section contains: above 0, rare words weigh more. */
export const COVERAGE_RARITY = 0.5;

/** BM25+: saturation of repetition, least gain of a word that is there. */
export const BM25 = { k: 1.2, d: 0.5 };

/** BM25+'s weight of length (b) in each field. */
export const FIELD_LENGTH_SHARES: Readonly<Record<Field, number>> = {
  title: 0.7,
  keywords: 0.7,
  synonyms: 0.7,
  questions: 0.4,
  text: 0.7,
  tips: 0.7,
  norms: 0.4,
  chapter: 0.7,
  parts: 0.7,
};

/**
 * Exponent of the share of query words that a section contains: above 0, sections with more of them come first. The
 * strongest of all: from 0.3 to 0.8, success@1 of the labelled queries rose by 0.05; both halves chose above 1.
 */
export const COVERAGE_EXPONENT = 1;

/** Weight of the bonus for query words that stand close together. */
export const NEARNESS_WEIGHT = 0.6;

/** So many words apart, two words still count as close together. */
export const NEARNESS_WINDOW = 8;

/** So many of the first hits are looked at again for closeness. */
export const NEARNESS_HITS = 20;

/** At most so many words of a query are analysed; a whole selected paragraph may come in as a query. */
export const MAX_QUERY_WORDS = 24;

/** At most so many unknown words of one query are corrected: correction is the dearest step of a plan. */
export const MAX_CORRECTED_WORDS = 8;
