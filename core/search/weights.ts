/** The fields of a section that are searched, in the order in which they explain a hit: the strongest reason first. */
export const FIELDS = ['title', 'keywords', 'synonyms', 'text', 'tips', 'norms', 'chapter', 'parts'] as const;

/**
 * A searched field; `parts` holds the parts of the compounds in the other fields, `norms` the cited paragraphs of laws.
 */
export type Field = (typeof FIELDS)[number];

/**
 * Weight of a match in each field, relative to running text (1). Found by coordinate ascent on one half of the labelled
 * queries (`npm run eval:search`) and checked on the other half (November 2026); a further ascent on either half lost
 * 0.02 to 0.05 of MRR@10 on the other. `docs/search.md` has the figures. A field that no document has changes nothing.
 */
export const FIELD_WEIGHTS: Readonly<Record<Field, number>> = {
  title: 2,
  keywords: 2,
  synonyms: 2,
  text: 1,
  tips: 1,
  norms: 2,
  chapter: 0.5,
  parts: 0.3,
};

/**
 * Weight of a term of the query plan, by how it was derived from the query. Found as the weights of the fields were.
 */
export const TERM_WEIGHTS = {
  /** The word itself where the guide writes it mostly with a capital: a noun or a name. */
  noun: 1,
  /** The word itself where the guide writes it mostly in lower case: verbs and adjectives say less. */
  other: 0.85,
  /** A part of a compound that the guide does not contain: the parts replace the whole. */
  partOfUnknown: 1,
  /** A part of a compound that the guide contains: it only adds to the whole. */
  partOfKnown: 0.4,
  /** The compound that two neighbouring words form: it counts for both. */
  joined: 1.5,
  /** A paragraph of a law that the guide cites. */
  norm: 3,
  /** Another word of the same derivational root (restaurieren, Restaurierung). */
  sameRoot: 0.3,
  /** Another word of the same meaning: `content/synonyms.yaml`. */
  sameMeaning: 0.4,
  /** A synonym of several words of the query together. */
  sameExpression: 0.5,
  /** A completion of the word being typed if that is already a word; doubled if it is not. */
  completion: 0.5,
  /** A correction, by its distance. */
  correction: [0, 0.8, 0.5],
} as const;

/** Share of its weight that one of `WEAK_WORDS` keeps in a query. */
export const WEAK_SHARE = 0.7;

/**
 * Exponent of a term's rarity over all fields. BM25 counts rarity per field; a word in every section but few titles
 * (posten) would wrongly count as rare.
 */
export const RARITY_EXPONENT = 0.5;

/**
 * Exponent of the rarity of a query word in the share of words that a section contains: above 0, rare words weigh more.
 */
export const COVERAGE_RARITY = 0.5;

/** BM25+: saturation of repetition (k) and minimum gain of a matching word (d). */
export const BM25 = { k: 1.2, d: 0.5 };

/** BM25+'s weight of length (b) in each field. */
export const FIELD_LENGTH_SHARES: Readonly<Record<Field, number>> = {
  title: 0.7,
  keywords: 0.7,
  synonyms: 0.7,
  text: 0.7,
  tips: 0.7,
  norms: 0.4,
  chapter: 0.7,
  parts: 0.7,
};

/**
 * Exponent of the share of query words that a section contains: above 0, sections with more of them come first. The
 * most effective single parameter: from 0.3 to 0.8, success@1 of the labelled queries rose by 0.05; both halves chose
 * above 1.
 */
export const COVERAGE_EXPONENT = 1;

/** Weight of the bonus for query words that stand close together. */
export const NEARNESS_WEIGHT = 0.6;

/** Maximum distance in words at which two words count as close together. */
export const NEARNESS_WINDOW = 8;

/** How many of the first hits are re-ranked by closeness. */
export const NEARNESS_HITS = 20;

/** Maximum number of query words analysed; a whole selected paragraph may arrive as a query. */
export const MAX_QUERY_WORDS = 24;

/** Maximum number of unknown words corrected per query: correction is the most expensive step of a plan. */
export const MAX_CORRECTED_WORDS = 8;

/**
 * How the topic model is joined with the index. Chosen by cross-validation over lines and writers of
 * `content/de/fragen` (`npm run eval:questions`, November 2026); around them all is flat within 0.005.
 */
export const TOPIC_WEIGHTS = {
  /** Weight of the model where it is sure, the index with all of the query being 1. */
  topics: 1.4,
  /** Telling weight from which on the model is sure, in log odds. */
  sure: 12,
  /** What a piece of a word counts beside a whole stem. */
  pieceShare: 0.3,
  /** How quickly the index counts less, the less of the query its best hit has. */
  shareExponent: 1.5,
  /** Telling weight below which a section is no hit by the model alone: random words stay below. */
  weakest: 4,
  /** How many hits of the index are joined. */
  hitsFused: 20,
  /** Telling words named as the reason of a hit. */
  wordsNamed: 3,
} as const;

/**
 * Share of the best score that a hit must have to be shown, by what it was found by (`without-tail.ts`). Chosen so that
 * on every labelled query success and MRR@10 stay and what is left out is labelled in at most 1 of 20 (November 2026;
 * `docs/search.md`).
 */
export const TAIL = {
  /** Found by the index alone. */
  index: { strong: 0.05, weak: 0.2 },
  /** Joined with the topics; `whole`: strong, with all of the query. */
  joined: { whole: 0.2, strong: 0.3, weak: 0.4 },
} as const;

/**
 * When the topic model is asked: letters of a word that is finished, being typed, or none that the index has (UGC,
 * CTR), and what share of a query is little.
 */
export const TOPIC_HELP = { finishedWord: 6, unfinishedWord: 5, unknownWord: 3, littleShare: 0.6 } as const;

/**
 * When a template is sure enough to stand above the sections, by what the query asks for; one of the three suffices.
 * Chosen by cross-validation over the templates' questions and every third question of the sections (November 2026), so
 * that of those of sections that say nothing of a document at most 1 in 100 has one first that is about another
 * section; `docs/search.md` has the figures.
 */
export const TEMPLATE_WEIGHTS = {
  sure: {
    /** `alone`: telling weight in the templates' topics, in log odds. */
    document: { alone: 7, share: 0.75, agreed: 2 },
    /** `share`: share of the query that the template contains. */
    writing: { alone: 9, share: 0.75, agreed: 4 },
    /** `agreed`: the weight that suffices where the template is about the section that answers best. */
    open: { alone: 13, share: Number.POSITIVE_INFINITY, agreed: 9 },
  },
  /**
   * Share of the query from which on a template stands beside the first section where the query asks for a document.
   */
  besideShare: 0.4,
  /** Telling weight from which on it does so where the query leaves it open and both are about the same. */
  besideAgreed: 4,
} as const;
