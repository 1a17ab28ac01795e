import { type FoundSection, MOST_RESULTS, rankSections, type SearchResult, withExcerpt } from '../search/guide-search';
import { loadSearchIndex } from '../search/search-index';
import { withoutTail } from '../search/without-tail';
import type { HandbookSearchData } from './compile-handbook';
import { parseHandbookId } from './handbook-id';

/** The search over handbook chapters. */
export interface HandbookSearch {
  /** Best first. `slugs` = the chapters that count: one that has just been removed is still in the index. */
  find(query: string, slugs: ReadonlySet<string>, limit?: number): FoundSection[];
  withExcerpt(query: string, found: FoundSection): SearchResult;
}

/** Makes the search ready. @throws where the data was made by another version. */
export function loadHandbookSearch({ index, texts }: HandbookSearchData): HandbookSearch {
  const ready = loadSearchIndex(index);
  return {
    find: (query, slugs, limit = MOST_RESULTS) => {
      // Hits of chapters that do not count take no place of those that do.
      const found = rankSections(ready, texts, query, Object.keys(texts).length).flatMap((hit) => {
        const text = texts[hit.section];
        const here = text && slugs.has(parseHandbookId(hit.section)?.slug ?? '');
        return here ? [{ ...hit, handbook: { source: text.source, networks: text.networks } }] : [];
      });
      return withoutTail(found.slice(0, limit));
    },
    withExcerpt: (query, found) => withExcerpt(ready, texts, query, found),
  };
}

/** From this difference in coverage on, the hit that contains more of the query comes first. */
const CLEARLY_MORE = 0.15;

/**
 * What two indexes have found, in one list. Their scores cannot be compared, but how much of the query a section
 * contains can; among equals the two take turns, the guide first. Each list keeps its order.
 */
export function mergeFound(
  guide: readonly FoundSection[],
  handbook: readonly FoundSection[],
  limit: number = MOST_RESULTS,
): FoundSection[] {
  const merged: FoundSection[] = [];
  let [nextOfGuide, nextOfHandbook] = [0, 0];
  while (merged.length < limit) {
    const ours = guide[nextOfGuide];
    const theirs = handbook[nextOfHandbook];
    const more = (theirs?.share ?? 0) - (ours?.share ?? 0);
    const last = merged.at(-1);
    const turn = more > CLEARLY_MORE || (more >= -CLEARLY_MORE && last !== undefined && last.handbook === undefined);
    const next = theirs && (!ours || turn) ? theirs : ours;
    if (!next) break;
    if (next === theirs) nextOfHandbook++;
    else nextOfGuide++;
    merged.push(next);
  }
  return merged;
}
