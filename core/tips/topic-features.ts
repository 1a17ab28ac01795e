import { fold } from '../text/fold';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { tokensOf, wordsIn } from '../text/words';
import { ENGLISH_STOP_WORDS, PAGE_WORDS } from './page-words';

/** What a word of a page says to the topic model: its stem, and for a longer one how it begins and ends. */
export interface WordFeatures {
  readonly written: string;
  readonly stem: string;
  readonly pieces: readonly string[];
}

/** Letters of a piece: five, the first of four to six in cross-validation over titles. */
const PIECE = 5;

/** The words of a text that may say what it is about. */
export function featuresOf(text: string): WordFeatures[] {
  return [...wordsIn(text.normalize('NFKC'))].flatMap(({ written }) =>
    tokensOf(written).flatMap((token) => {
      const stemmed = stem(token);
      return saysNothing(token, stemmed) ? [] : { written, stem: stemmed, pieces: piecesOf(token) };
    }),
  );
}

/** Words of grammar and of the page's frame, and bare numbers. */
const saysNothing = (token: string, stemmed: string): boolean =>
  token.length < 2 ||
  STOP_WORDS.has(token) ||
  PAGE_WORDS.has(stemmed) ||
  ENGLISH_STOP_WORDS.has(token) ||
  /^\d{1,3}$/.test(token);

function piecesOf(token: string): string[] {
  const key = fold(token);
  return key.length > PIECE ? [`${key.slice(0, PIECE)}~`, `~${key.slice(-PIECE)}`] : [];
}

/** Whether a feature is a piece of words, not a stem. */
export const isPiece = (feature: string): boolean => feature.includes('~');
