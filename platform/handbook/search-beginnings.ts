import type { SearchEngine } from '../../core/ports/finders';
import { beginningKey, resultsFor } from '../../core/search/beginnings';
import { oneCountry } from '../../core/tips/country';
import { loadBeginnings } from '../browser/guide-files';
import { idle } from '../browser/idle';
import { handbookSummary } from './handbook-summary';

let whole: Promise<typeof import('./search-engine')> | undefined;
const engine = () => {
  whole ??= import('./search-engine');
  return whole;
};

/**
 * The search for a field in which somebody begins to type: one and two letters are answered from a small file, and the
 * index comes behind it in idle time. Everything else is answered as by `loadSearch`, and so is all with handbook
 * chapters among the hits.
 */
export async function loadFieldSearch(query: string, house?: string): Promise<SearchEngine> {
  return (whole ? undefined : await beginningOf(query, house)) ?? (await engine()).loadSearch(query, house);
}

async function beginningOf(query: string, house: string | undefined): Promise<SearchEngine | undefined> {
  const key = beginningKey(query);
  if (key === undefined) return undefined;
  const { chapters } = await handbookSummary.read();
  if (chapters.length > 0) return undefined;
  const beginnings = await loadBeginnings(key.charAt(0)).catch(() => undefined); // The loader has reported it.
  if (!beginnings || !resultsFor(query, beginnings)) return undefined;
  void idle().then(async () => (await engine()).loadSearch(query, house));
  return {
    find: (_asked, _limit, country) => resultsFor(query, beginnings, oneCountry(country)) ?? [],
    corrected: () => undefined,
    suggest: () => ({ words: [], chapters: [] }),
  };
}
