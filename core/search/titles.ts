import { fold } from '../text/fold';
import { tokenize } from '../text/words';

/** The key by which whole titles and queries are compared: all words folded, stop words included. */
export const titleKey = (title: string): string => tokenize(title).map(fold).join(' ');

/**
 * The documents by their whole title: `Sie oder du?` is found although each of its words is a stop word, and nothing
 * that has the words of a title more often comes before the section itself. Gets the keys in the order of the
 * documents.
 */
export function documentsByTitle(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  keys.forEach((key, document) => {
    if (key !== '') found.set(key, [...(found.get(key) ?? []), document]);
  });
  return found;
}
