import { GUIDE_FILES } from '../guide/compiled-guide';
import { COUNTRIES, type Country, type Guide } from '../guide/guide';
import type { BeginningHit, Beginnings } from '../search/beginnings';
import { MOST_RESULTS, searchGuide } from '../search/guide-search';
import { NO_SYNONYMS, type Synonyms } from '../search/synonyms';
import { withTemplates } from '../search/template-search';
import { compileSearchIndex, compileSearchTexts, compileTopics } from './compile';
import { compileTemplateSearch } from './compile-templates';

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));

/**
 * What the search finds for one letter and for the two with which words of the guide begin: a file for each first
 * letter, path -> content. They answer while the index is still being loaded, and say the same.
 */
export function compileBeginnings(guide: Guide, synonyms: Synonyms = NO_SYNONYMS): Map<string, string> {
  const index = compileSearchIndex(guide, synonyms);
  const texts = compileSearchTexts(guide);
  const topics = compileTopics(guide);
  const templates = compileTemplateSearch(guide, synonyms);
  const hitsIn = (query: string, country?: Country) =>
    withTemplates(searchGuide(index, texts, query, MOST_RESULTS, topics, country), templates, query);
  const hitsFor = (query: string): BeginningHit[] => {
    const local = COUNTRIES.map((country) => ({ country, hits: hitsIn(query, country) }));
    return hitsIn(query).map(({ section, title, excerpt }, at) => {
      const others = local.flatMap(({ country, hits }) => {
        const there = hits[at]?.excerpt ?? excerpt;
        return JSON.stringify(there) === JSON.stringify(excerpt) ? [] : [[country, there] as const];
      });
      return { section, title, excerpt, ...(others.length > 0 ? { excerptIn: Object.fromEntries(others) } : {}) };
    });
  };
  const known = new Set(index.vocabulary.keys.map((key) => key.slice(0, 2)));
  return new Map(
    LETTERS.map((letter) => {
      const beginnings: Beginnings = Object.fromEntries(
        [letter, ...LETTERS.map((second) => letter + second).filter((two) => known.has(two))].map((query) => [
          query,
          hitsFor(query),
        ]),
      );
      return [GUIDE_FILES.beginnings(letter), JSON.stringify(beginnings)];
    }),
  );
}
