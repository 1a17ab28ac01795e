import type { FoundAnnotation } from '../../core/annotations/find-annotations';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { pageAddress } from '../../core/guide/page-address';
import { hitAddress } from '../../core/reader/hit-address';
import { searchAddress } from '../../core/reader/search-address';
import type { SearchResult } from '../../core/search/guide-search';
import type { Suggestions } from '../../core/search/suggestions';
import { FoundAnnotationOptions } from '../annotations/found-annotation-options';
import { linkTarget } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { SearchSuggestions } from './search-suggestions';
import { useHitName } from './use-hit-name';

interface SearchFoundProps {
  readonly query: string;
  readonly results: readonly SearchResult[] | undefined;
  /** What the reader has marked; it comes first. */
  readonly annotations: readonly FoundAnnotation[];
  /** Which of all of these is chosen; none = -1. */
  readonly active: number;
  readonly suggestions: Suggestions | undefined;
  readonly chapters: readonly ChapterEntry[];
  /** One was opened in place. */
  readonly onOpen: () => void;
  /** Words that are offered were taken. */
  readonly onQuery: (query: string) => void;
}

/** What is below the search field: the list of hits with the way to all of them, or what to try instead. */
export function SearchFound({
  query,
  results,
  annotations,
  active,
  suggestions,
  chapters,
  onOpen,
  onQuery,
}: SearchFoundProps) {
  const t = useTranslate();
  const nameOf = useHitName();
  const count = annotations.length + (results?.length ?? 0);
  return (
    <>
      <div class="search-found">
        <div
          id="search-results"
          role="listbox"
          aria-label={t('resultsLabel')}
          class="search-results"
          lang="de"
          hidden={count === 0}
        >
          <FoundAnnotationOptions found={annotations} active={active} onOpen={onOpen} />
          {results?.map((hit, i) => (
            <a
              key={hit.section}
              id={`hit-${annotations.length + i}`}
              role="option"
              aria-selected={annotations.length + i === active}
              tabIndex={-1}
              href={hitAddress(hit)}
              target={linkTarget()}
              onClick={(event) => event.currentTarget.target || onOpen()}
            >
              <span class={hit.handbook || hit.page ? 'hit-section hit-own' : 'hit-section'} lang={nameOf(hit).lang}>
                {nameOf(hit).label}
              </span>
              <span class="hit-title" lang={nameOf(hit).lang}>
                {nameOf(hit).title}
                {hit.handbook && <span class="hit-source">{hit.handbook.source}</span>}
              </span>
              <span class="hit-excerpt">
                {hit.excerpt.map(({ text, marked }, j) => (marked ? <mark key={j}>{text}</mark> : text))}
              </span>
            </a>
          ))}
        </div>
        {count > 0 && (
          <a class="search-all" href={pageAddress('reader', searchAddress({ query }))} target={linkTarget()}>
            {t('allHits')}
          </a>
        )}
      </div>
      {suggestions && (
        <SearchSuggestions query={query} suggestions={suggestions} chapters={chapters} onQuery={onQuery} />
      )}
    </>
  );
}
