import { fold } from '../text/fold';
import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stop-words';
import { tokenize } from '../text/words';
import { namedCountry } from './named-country';
import { planQuery } from './query-plan';
import type { SearchIndex } from './search-index';

/** From how many letters a word that is still being typed stands for the words that begin with it. */
const BEGINNING = 4;

/**
 * The question whether a title holds all words of a query: in any of their forms, mistyped or still being typed; a
 * country in the query says whose law is wanted, not what. `undefined` where the query has no word that could be held.
 */
export function titleTest(index: SearchIndex, query: string): ((title: string) => boolean) | undefined {
  const wanted = planQuery(index.vocabulary, query)
    .words.filter(({ token }) => !STOP_WORDS.has(token) && !namedCountry(token))
    .map(({ token, typing, corrections }) => ({
      stems: [token, ...corrections].map((written) => stem(written.toLowerCase())),
      beginning: typing && token.length >= BEGINNING ? fold(token) : undefined,
    }));
  if (wanted.length === 0) return undefined;
  return (title) => {
    const tokens = tokenize(title);
    const held = new Set(tokens.map(stem));
    const keys = tokens.map(fold);
    return wanted.every(
      ({ stems, beginning }) =>
        stems.some((one) => held.has(one)) ||
        (beginning !== undefined && keys.some((key) => key.startsWith(beginning))),
    );
  };
}
