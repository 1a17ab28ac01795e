import { LOAN_WORDS, OPEN_TERMS } from '../data/hashtag-words';
import { besideASmallWord, isPlace, namedWords } from './hashtag-names';
import {
  isParticiple,
  isPreposition,
  isWeak,
  kindsOf,
  mayEndUnknown,
  type Piece,
  type PieceKind,
  WITH_PREPOSITION,
} from './hashtag-pieces';

/** Longer tags are not read as words, which bounds the search. */
const LONGEST_TAG = 60;
const SHORTEST_TAG = 6;
const LONGEST_PIECE = 24;

const OPEN = new Map(OPEN_TERMS.map((term) => [term.replaceAll(' ', ''), term.split(' ')]));

/**
 * The words of a lower-case hashtag that is made of several (`tagderoffenentür` to `tag der offenen tür`); `undefined`
 * where it is one word, one compound, or not made of known words. In doubt it counts as one word.
 */
export function wordsOfHashtag(written: string): string[] | undefined {
  const words = readTag(written);
  return words && isGerund(written, words) ? undefined : words;
}

/** "Brotbacken" with a capital is a noun, as German writes what somebody does with a thing. */
const isGerund = (written: string, words: readonly string[]): boolean => {
  const [thing = '', doing = ''] = words;
  return (
    words.length === 2 &&
    /^\p{Lu}\p{Ll}/u.test(written) &&
    kindsOf(thing).includes('noun') &&
    /^\p{Ll}{3,}(?:en|eln|ern)$/u.test(doing) &&
    !isPlace(doing)
  );
};

function readTag(written: string): string[] | undefined {
  // A capital at the beginning, or only capitals, separate no words either.
  if (!/^(?:[A-Za-zÀ-ž]\p{Ll}+|\p{Lu}{8,})$/u.test(written)) return undefined;
  const body = written.toLowerCase();
  if (body.length < SHORTEST_TAG || body.length > LONGEST_TAG) return undefined;
  const term = OPEN.get(body);
  if (term) return term;
  if (isPlace(body) || body.endsWith('einander')) return undefined;
  const around = /^(\p{Ll}{3,})undumgebung$/u.exec(body)?.[1];
  if (around) return [...readAgain(around), 'und', 'umgebung'];
  const named = namedWords(body);
  if (named) return named.flatMap(readAgain);
  const phrase = cheapest(body, PHRASE);
  const compound = cheapest(body, COMPOUND);
  if (!phrase || !provesPhrase(phrase.pieces)) return compound ? undefined : besideASmallWord(body)?.flatMap(readAgain);
  if (compound && compound.cost <= phrase.cost) return undefined;
  const pieces = joinedVerbs(phrase.pieces);
  return pieces && joinedCompounds(pieces);
}

/** What stands beside a name may be several words itself. */
const readAgain = (word: string): string[] => wordsOfHashtag(word) ?? [word];

/** What separates from a verb and belongs to it: vorlesen, mitmachen, ausprobieren. */
const SEPARABLE = /^(?:ab|an|auf|aus|bei|durch|ein|her|hin|los|mit|nach|um|vor|weg|weiter|zurück|zusammen)$/;
/** "vor" begins nouns too: Vorfreude; before a place it is a word of its own. */
const BEHIND_VOR = /^(?:ort|weihnachten|ostern|advent|corona)$/;

/**
 * A separable verb is one word. `undefined` where it may as well be two, "aufreisen": no proposal is better than a
 * wrong one.
 */
function joinedVerbs(pieces: readonly Piece[]): readonly Piece[] | undefined {
  const joined: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    const kinds = kindsOf(piece.written);
    const last = joined.at(-1);
    const isVerb = kinds.includes('verb') && /e?n$/.test(piece.written);
    if (!before || !last || !SEPARABLE.test(before.written)) joined.push(piece);
    else if (
      isVerb
        ? !kinds.includes('noun')
        : before.written === 'vor' && piece.kind === 'noun' && !BEHIND_VOR.test(piece.written)
    )
      joined[joined.length - 1] = { ...piece, written: last.written + piece.written };
    else if (isVerb) return undefined;
    else joined.push(piece);
  }
  return joined;
}

const LOANS = new Set(LOAN_WORDS);

/** A reading of tags: which pieces are allowed, and what each costs. */
interface Reading {
  kindOf(written: string, before: readonly Piece[], ends: boolean): PieceKind | undefined;
  costOf(piece: Piece, isFirst: boolean): number;
}

const PHRASE: Reading = {
  kindOf(written, before, ends) {
    const kinds = kindsOf(written);
    if (ends && kinds.includes('noun')) return 'noun';
    const kind = kinds.find((one) => one !== 'prefix' && one !== 'link');
    if (kind) return kind;
    if (!ends && isParticiple(written)) return 'adjective';
    return ends && mayEndUnknown(written, before) ? 'unknown' : undefined;
  },
  costOf({ written, kind }) {
    if (kind === 'unknown') return 2.5;
    return written.length <= 2 || kindsOf(written).length === 0 ? 1.5 : 1;
  },
};

const PART_OF_COMPOUND: ReadonlySet<PieceKind> = new Set(['noun', 'prefix', 'whole', 'link', 'english']);

const COMPOUND: Reading = {
  kindOf(written, before, ends) {
    const kind = kindsOf(written).find((one) => PART_OF_COMPOUND.has(one) && (one !== 'english' || LOANS.has(written)));
    // A link is possible only between two nouns.
    return kind === 'link' && (ends || before.at(-1)?.kind !== 'noun') ? undefined : kind;
  },
  costOf: ({ written, kind }, isFirst) => (kind === 'link' ? 0.1 : !isFirst && isPreposition(written) ? 2 : 1),
};

/** The cheapest division into pieces, by dynamic programming over the positions of the tag. */
function cheapest(body: string, reading: Reading): { pieces: readonly Piece[]; cost: number } | undefined {
  const best: ({ pieces: readonly Piece[]; cost: number } | undefined)[] = [{ pieces: [], cost: 0 }];
  for (let end = 1; end <= body.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PIECE); start < end; start++) {
      const before = best[start];
      const written = body.slice(start, end);
      const kind = before && reading.kindOf(written, before.pieces, end === body.length);
      if (!before || !kind) continue;
      const piece = { written, kind };
      const cost = before.cost + reading.costOf(piece, start === 0);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { pieces: [...before.pieces, piece], cost };
    }
  }
  return best[body.length];
}

/** After -en a noun may be part of a compound (Freiwilligenarbeit), except in greetings. */
const GREETING = /^(?:guten|schönen|frohen|lieben|besten|fröhlichen)$/;

/** Evidence of a phrase: a word that no compound contains, or English words of which one is not a noun. */
function provesPhrase(pieces: readonly Piece[]): boolean {
  // Studentin, Artistin: the ending, not the word.
  if (pieces.length < 2 || pieces.at(-1)?.written === 'in') return false;
  if (isSentence(pieces)) return true;
  const english = pieces.filter(isEnglish);
  if (english.length === pieces.length) return pieces.some(({ written }) => written.length >= 3 && !LOANS.has(written));
  // A short English word may stand there by chance; "in" and "job" are German too.
  if (english.some(({ written }) => written.length <= 3 && !isGermanToo(written))) return false;
  // Prefixes before the first full word belong to it: an|sagen, weiter|be|stehen.
  const first = pieces.findIndex(({ written }) => !isWeak(written));
  const rest = first < 0 ? [] : pieces.slice(first);
  if (isPreposition(pieces[0]?.written ?? '') && /^(?:die|das|dem)$/.test(pieces[1]?.written ?? ''))
    return pieces.length > 2;
  if (rest.length < 2) return provesBetween(pieces);
  return provesBetween(pieces) || rest.some((piece, i) => provesAlone(piece, i, rest));
}

const isEnglish = ({ written }: Piece) =>
  kindsOf(written).some((kind) => kind === 'english' || kind === 'english-phrase');

const isGermanToo = (written: string) => kindsOf(written).some((kind) => kind === 'phrase' || kind === 'noun');

function provesAlone({ kind, written }: Piece, i: number, pieces: readonly Piece[]): boolean {
  if (kind === 'phrase') return !isWeak(written);
  if (kind === 'verb') return i === pieces.length - 1 && i === 1 && pieces[0]?.kind === 'noun';
  if (kind !== 'adjective' || i === pieces.length - 1) return false;
  return pieces.length > 2 || !written.endsWith('en') || GREETING.test(written);
}

/** Words that begin a sentence and no compound, and then at least two more of them: wer|will|zu|uns. */
const BEGINS_SENTENCE = /^(?:wer|was|wie|wo|warum|wann|wir|ich|du|ihr|mach|komm|hol|schau|hilf|hab)$/;
const isSentence = (pieces: readonly Piece[]): boolean =>
  pieces.length > 2 &&
  BEGINS_SENTENCE.test(pieces[0]?.written ?? '') &&
  pieces.every(({ kind, written }, i) => (kind === 'phrase' && written !== 'ein') || (kind === 'verb' && i > 0));
/** Who or where ends no compound: brot|von|hier, ausbildung|bei|uns. */
const ENDS_PHRASE = /^(?:uns|euch|dir|mir|hier|dort|heute)$/;

const BETWEEN = /^(?:mit|für|im|am|in|von|auf|bei|ist|sind|und|ohne|gegen|statt)$/;

/** A small word between two longer ones: jobs|mit|sinn, nacht|im|museum. */
const provesBetween = (pieces: readonly Piece[]) =>
  pieces.some(({ kind, written }, i) => {
    const before = pieces[i - 1];
    const next = pieces[i + 1];
    // With its article: urlaub|in|den|bergen.
    const behind = next && /^(?:den|der|dem|die|das)$/.test(next.written) ? pieces[i + 2] : next;
    return (
      kind === 'phrase' &&
      BETWEEN.test(written) &&
      before !== undefined &&
      before.written.length >= 3 &&
      (before.kind === 'noun' || before.kind === 'verb' || before.kind === 'bare') &&
      behind !== undefined &&
      ((/^(?:noun|unknown)$/.test(behind.kind) && behind.written.length >= 3) ||
        (ENDS_PHRASE.test(behind.written) && i === pieces.length - 2)) &&
      !(/^(?:bei|für)$/.test(written) && WITH_PREPOSITION.test(behind.written))
    );
  });

/** Nouns side by side are one word: `tag des ehren amtes` is `tag des ehrenamtes`. */
function joinedCompounds(pieces: readonly Piece[]): string[] {
  const joined: string[] = [];
  pieces.forEach(({ written, kind }, i) => {
    const before = pieces[i - 1];
    if (kind === 'noun' && before?.kind === 'noun') joined.push((joined.pop() ?? '') + written);
    else joined.push(written);
  });
  return joined;
}
