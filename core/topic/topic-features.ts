import { fold } from '../text/fold';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { tokensOf, wordsIn } from '../text/words';

/** What a word of a text tells the topic model. */
export interface WordFeatures {
  /** As the text writes it, hyphens included. */
  readonly written: string;
  /** The word or the piece of a hyphenated one, in lower case. */
  readonly token: string;
  readonly stem: string;
  /** A stop word by itself, any other word by its stem and its pieces. */
  readonly features: readonly string[];
}

/**
 * Letters of a piece. In cross-validation three and four find the same, three in two thirds of the size
 * (`npm run eval:questions`, November 2026).
 */
const PIECE = 3;
const PIECE_MARK = '~';
const STOP_WORD_MARK = '!';

/** The words of a text, with what each says; `typing` = the last word may lack its end. */
export function featuresOf(text: string, { typing = false } = {}): WordFeatures[] {
  const normal = text.normalize('NFKC');
  return [...wordsIn(normal)].flatMap(({ written, end }) =>
    tokensOf(written).flatMap((token) => {
      if (token.length < 2) return [];
      return { written, token, ...tokenFeatures(token, !(typing && end === normal.length)) };
    }),
  );
}

type TokenFeatures = Pick<WordFeatures, 'stem' | 'features'>;

const MAX_REMEMBERED = 2000;
/** The words before the one being typed are read again at each key. */
const remembered = new Map<string, TokenFeatures>();

function tokenFeatures(token: string, ended: boolean): TokenFeatures {
  const edged = `${token}${ended ? '$' : ''}`;
  const known = remembered.get(edged);
  if (known) return known;
  const read = readToken(token, ended);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(edged, read);
  return read;
}

function readToken(token: string, ended: boolean): TokenFeatures {
  const key = fold(token);
  if (STOP_WORDS.has(token)) return { stem: key, features: [STOP_WORD_MARK + key] };
  const stemmed = stem(token);
  return { stem: stemmed, features: [stemmed, ...piecesOf(`^${key}${ended ? '$' : ''}`)] };
}

const piecesOf = (edged: string): string[] =>
  Array.from({ length: Math.max(0, edged.length - PIECE + 1) }, (_, at) => PIECE_MARK + edged.slice(at, at + PIECE));

/** Whether a feature is a piece of words, neither a stem nor a stop word. */
export const isPiece = (feature: string): boolean => feature.startsWith(PIECE_MARK);
