import {
  ADJECTIVE_STEMS,
  ARTICLES,
  ENGLISH_PHRASE_WORDS,
  ENGLISH_WORDS,
  NOUNS,
  PHRASE_VERBS,
  PHRASE_WORDS,
  PREFIXES,
  PREPOSITIONS,
  WEAK_WORDS,
  WHOLE_WORDS,
} from '../data/hashtag-words';
import { whenAsked } from './when-asked';

/**
 * The kind of a piece of a hashtag. `bare` = an adjective without ending; `link` = the s or n between parts of a
 * compound.
 */
export type PieceKind =
  | 'phrase'
  | 'adjective'
  | 'bare'
  | 'verb'
  | 'english'
  | 'english-phrase'
  | 'noun'
  | 'prefix'
  | 'whole'
  | 'link'
  | 'unknown';

export interface Piece {
  readonly written: string;
  readonly kind: PieceKind;
}

const kinds = whenAsked((): ReadonlyMap<string, readonly PieceKind[]> => {
  const known = new Map<string, PieceKind[]>();
  const add = (list: readonly string[], kind: PieceKind) => {
    for (const word of list) {
      const others = known.get(word);
      if (others) others.push(kind);
      else known.set(word, [kind]);
    }
  };
  add(PHRASE_WORDS, 'phrase');
  add(PREFIXES, 'prefix');
  add(ADJECTIVE_STEMS, 'prefix');
  add(ADJECTIVE_STEMS, 'bare');
  for (const ending of ['e', 'er', 'es', 'en', 'em']) {
    const inflected = ADJECTIVE_STEMS.map((stem) => stem + ending);
    add(inflected, 'adjective');
  }
  add(NOUNS, 'noun');
  add(PHRASE_VERBS, 'verb');
  add(ENGLISH_WORDS, 'english');
  add(ENGLISH_PHRASE_WORDS, 'english-phrase');
  add(WHOLE_WORDS, 'whole');
  add(['s', 'es', 'n', 'en', 'er'], 'link');
  return known;
});

const weak = whenAsked(() => new Set([...PREFIXES, ...WEAK_WORDS]));
const PREPOSITION_SET = new Set(PREPOSITIONS);
const ARTICLE_SET = new Set(ARTICLES);

/** Is a word no evidence by itself, because compounds begin with it or contain it by chance? */
export const isWeak = (word: string) => weak().has(word);
/** Does a word connect others, as in `arbeitenimhandwerk`? */
export const isPreposition = (word: string) => PREPOSITION_SET.has(word);

/** The kinds of a word in the order of the lists. */
export const kindsOf = (word: string): readonly PieceKind[] => kinds().get(word) ?? NONE;
const NONE: readonly PieceKind[] = [];

/** leuchtende, fliegende: participles used as adjectives need no list. */
export const isParticiple = (word: string) => /^\p{Ll}{4,12}(?<!woch|gem|leg|studier|mitarbeit)ende$/u.test(word);

/** Beginnings of German words: the unknown rest must look like a word. */
const ONSET =
  /^(?:(?:sch[lmnrw]?|spl|spr|str|tsch|pf[lr]?|chr|ch|bl|br|cl|cr|dr|fl|fr|gl|gn|gr|kl|kn|kr|ph|pl|pr|ps|qu|rh|sh|sk|sp|st|th|tr|wr|zw|[bcdfghjklmnprstvwxz])?[aeiouäöü])/;
/** Does it begin as German words do? */
export const mayBegin = (word: string) => ONSET.test(word);
/** Beginnings of nouns in e-: "neue" before them may also be "neu" (Neuentwicklung, Großeinkauf). */
const NOUN_ON_E = /^e(?:ff|feu|ben|bb|ch|ck|de|he|hr|i|la|le|lf|li|ll|lt|ma|mp|n|po|r|s|ta|th|ti|tu|u|va|vo|x)/;
const SHORTEST_UNKNOWN = 4;

/** Nouns that need no list; and what makes one word with a preposition: Beitrag, Fürsorge. */
const ENDS_AS_NOUN = /(?:heit|keit|ung|schaft|ion|tät|ismus|ment|alter|ungen|heiten|keiten|schaften|ionen)$/;
export const WITH_PREPOSITION =
  /^(?:trag|träge|stand|spiel|lage|hilfe|rat|räte|leid|gabe|fall|werk|name|schlag|boot|kost|wagen|fahrer|zettel|tritt|blatt|programm|satz|geschmack|fuß|sorge|sprache|bitte|wort)/;

/**
 * May a word that is in no list end the phrase? Yes after an adjective with an ending, an article that is not first, or
 * two words of which the second is an article (`sommer in der mark`, `lange nacht der museen`).
 */
export function mayEndUnknown(written: string, before: readonly Piece[]): boolean {
  const last = before.at(-1);
  const second = before.at(-2);
  if (!last || written.length < SHORTEST_UNKNOWN || !ONSET.test(written) || /^.{1,4}ung$/.test(written)) return false;
  if (last.kind === 'adjective') {
    const ending = /e[ms]?$/.exec(last.written)?.[0];
    return ending !== undefined && (before.length > 1 || !NOUN_ON_E.test(ending + written));
  }
  if (!second) return false;
  if (/^(?:bei|für|ohne)$/.test(last.written))
    return (
      second.kind === 'noun' &&
      second.written.length >= 4 &&
      ENDS_AS_NOUN.test(written) &&
      !WITH_PREPOSITION.test(written)
    );
  if (ARTICLE_SET.has(last.written)) return second.written.length >= 3;
  return /^(?:der|die|das|den)$/.test(last.written) && (isPreposition(second.written) || before.length > 2);
}
