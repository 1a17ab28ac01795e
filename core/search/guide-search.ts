import { compareSections } from '../guide/compare-sections';
import type { SearchTexts } from '../guide/compiled-guide';
import type { Country, SectionId } from '../guide/guide';
import type { NetworkId } from '../situation/vocabulary';
import type { TopicTable } from '../topic/topic-table';
import type { ExcerptPart } from './excerpt';
import { excerptInCountry } from './excerpt-in-country';
import { type FusedHit, fuseTopics, topicsCanHelp } from './fuse-topics';
import { countryAnswered } from './named-country';
import type { ProductPageId } from './product-pages';
import type { SearchIndex } from './search-index';
import { sectionNumberIn } from './section-number';
import { titleKey } from './titles';
import { TOPIC_WEIGHTS } from './weights';
import { withoutTail } from './without-tail';

export { topicsCanHelp } from './fuse-topics';

export { loadSearchIndex } from './search-index';
export { correctedQuery, suggest } from './suggestions';

/** A section, or a template, that answers a query, ready to be shown. */
export interface SearchResult {
  /** Where it stands in the reader: a section's number, or a template's. */
  readonly section: SectionId;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
  /** Compares results of one query only. */
  readonly score: number;
  /** How much of the query it contains, from 0 to 1. */
  readonly share: number;
  readonly why: FusedHit['why'];
  /** The country that the query names, where the section has a paragraph of its own for it. */
  readonly country?: Country;
  /** Set where it is no section but a page of the product, which the interface names. */
  readonly page?: ProductPageId;
  /** Set where the section is one of a handbook chapter. */
  readonly handbook?: HandbookHit;
}

/** What a hit in a handbook chapter says besides. */
export interface HandbookHit {
  /** The chapter's title. */
  readonly source: string;
  /** The networks that the section names. */
  readonly networks: readonly NetworkId[];
}

/** Results shown at once. */
export const MOST_RESULTS = 10;

/**
 * Searches the guide: a typed section number (`13.2`) leads to that section, everything else goes through the index
 * and, where they are given and can help, the topics. Excerpts are for somebody who works in `country`. Never throws; a
 * blank query finds nothing.
 */
export const searchGuide = (
  index: SearchIndex,
  texts: SearchTexts,
  query: string,
  limit: number = MOST_RESULTS,
  topics?: TopicTable,
  country?: Country,
): SearchResult[] =>
  findSections(index, texts, query, limit, topics).map((found) => withExcerpt(index, texts, query, found, country));

/** A hit without its excerpt, which is the most expensive part and made only for what is shown. */
export type FoundSection = Omit<SearchResult, 'excerpt'>;

/** The sections that answer a query, without excerpts: the first half of {@link searchGuide}. */
export const findSections = (
  index: SearchIndex,
  texts: SearchTexts,
  query: string,
  limit: number = MOST_RESULTS,
  topics?: TopicTable,
): FoundSection[] => withoutTail(rankSections(index, texts, query, limit, topics));

/** All sections that have anything of a query, ranked; their tail is noise, see {@link withoutTail}. */
export function rankSections(
  index: SearchIndex,
  texts: SearchTexts,
  query: string,
  limit: number = MOST_RESULTS,
  topics?: TopicTable,
): FoundSection[] {
  const number = sectionNumberIn(query);
  const byNumber = number
    ? Object.keys(texts)
        .filter((id) => startsWithNumber(id, number))
        .sort(compareSections)
    : [];
  const hits =
    byNumber.length > 0
      ? byNumber.map((id): FusedHit => ({ id, score: 1, share: 1, why: [] }))
      : fusedHits(index, texts, query, limit, topics);
  return hits.slice(0, limit).flatMap(({ id, score, share, why }) => {
    const text = texts[id];
    return text ? { section: id, title: text.title, score, share, why } : [];
  });
}

/** The hits of the index, joined with the topics; a query that is a title still leads there first. */
function fusedHits(
  index: SearchIndex,
  texts: SearchTexts,
  query: string,
  limit: number,
  topics: TopicTable | undefined,
): readonly FusedHit[] {
  if (!topics) return index.search(query, limit);
  const hits = index.search(query, Math.max(limit, TOPIC_WEIGHTS.hitsFused));
  const [best] = hits;
  if (!topicsCanHelp(query, best)) return hits;
  if (best && titleKey(texts[best.id]?.title ?? '') === titleKey(query)) return hits;
  return fuseTopics(hits, query, limit, topics);
}

/**
 * Adds the excerpt to a hit: the second half of {@link searchGuide}. What only the topics found begins with its short
 * answer. `reader`: where somebody works; the law of another country is quoted only where the query names it, or
 * nothing else answers.
 */
export function withExcerpt(
  index: SearchIndex,
  texts: SearchTexts,
  query: string,
  found: FoundSection,
  reader?: Country,
): SearchResult {
  const text = texts[found.section] ?? { title: '', text: '' };
  const country = found.handbook ? undefined : countryAnswered(query, text.text);
  return {
    ...found,
    excerpt: excerptInCountry(
      index,
      text,
      isTopicOnly(found) ? '' : query,
      country && country !== reader ? undefined : reader,
    ),
    ...(country ? { country } : {}),
  };
}

const isTopicOnly = ({ why }: FoundSection): boolean => why.length > 0 && why.every(({ field }) => field === 'topic');

const startsWithNumber = (id: string, number: string): boolean =>
  id === number ||
  (number.includes('.') ? id.startsWith(number) && !/\d\.\d+$/.test(number) : id.startsWith(`${number}.`));
