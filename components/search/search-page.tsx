import { useEffect, useState } from 'preact/hooks';
import { chapterOf } from '../../core/annotations/annotation-target';
import type { FoundAnnotation } from '../../core/annotations/find-annotations';
import type { TipsTable } from '../../core/guide/compiled-guide';
import { isHandbookId } from '../../core/handbook/handbook-id';
import type { AnnotationFinder, SearchEngine } from '../../core/ports/finders';
import { hitAddress } from '../../core/reader/hit-address';
import { parseSearchAddress, type SearchRequest, searchAddress } from '../../core/reader/search-address';
import { isBeginning } from '../../core/search/beginnings';
import type { SearchResult } from '../../core/search/guide-search';
import { NETWORK_NAMES, type NetworkId } from '../../core/situation/vocabulary';
import { FoundAnnotationView } from '../annotations/found-annotations';
import { sectionHref, useTextSettings } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { SearchSuggestions } from './search-suggestions';
import { useHitName } from './use-hit-name';

interface SearchPageProps {
  readonly request: SearchRequest;
  readonly table: TipsTable;
  readonly load: (query: string) => Promise<SearchEngine>;
  readonly loadAnnotations: () => Promise<AnnotationFinder>;
  /** Keeps words for a search whose address must not have them; answers with the id of that look-up. */
  readonly onLookUp: (words: string) => string;
}

/**
 * All hits for a query, narrowed by chapter and by network; the address holds all of it and can be shared. Of a look-up
 * it holds no word, and it never stands in the title.
 */
export function SearchPage({ request, table, load, loadAnnotations, onLookUp }: SearchPageProps) {
  const t = useTranslate();
  const nameOf = useHitName();
  const { country, countryChoice } = useTextSettings();
  const [engine, setEngine] = useState<SearchEngine>();
  const [annotations, setAnnotations] = useState<readonly FoundAnnotation[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    void loadAnnotations().then((finder) => setAnnotations(finder.find(request.query)));
    void load(request.query).then((loaded) => setEngine(() => loaded));
  }, [request.query]);
  const found = engine && request.query.trim() ? engine.find(request.query, table.rows.length, country) : undefined;
  // One letter for which nothing is found has failed at nothing.
  const all = found?.length === 0 && isBeginning(request.query) ? undefined : found;
  const hits = all?.filter((hit) => fits(hit, request, table));
  const marked = annotations.filter(({ annotation: { target } }) =>
    request.chapter === 'eigen'
      ? isHandbookId(target)
      : [undefined, chapterOf(target)].includes(request.chapter?.toString()),
  );
  const go = (change: Partial<SearchRequest>) => {
    // From the address as it is: a filter that was set a moment ago is in it before it is drawn.
    const now = parseSearchAddress(location.hash.slice(1)) ?? request;
    location.hash = searchAddress({ ...now, query: request.query, ...change });
  };
  /** Words offered for those of a look-up may be among them. */
  const take = (query: string) => go(request.lookUp === undefined ? { query } : { query, lookUp: onLookUp(query) });
  const chapters = new Set(all?.map(({ section }) => Number(section.split('.')[0])));
  return (
    <article class="search-page">
      <h1 tabIndex={-1}>{t('searchResultsFor', request.query)}</h1>
      <div class="search-filters">
        <label>
          {t('filterChapter')}
          <select
            value={request.chapter ?? ''}
            onChange={(event) => go({ chapter: wantedChapter(event.currentTarget.value) } as Partial<SearchRequest>)}
          >
            <option value="">{t('filterAll')}</option>
            {table.chapters
              .filter(({ number }) => chapters.has(number))
              .map(({ number, title }) => (
                <option key={number} value={number} lang="de">
                  {number} {title}
                </option>
              ))}
            {all?.some(({ handbook }) => handbook) && <option value="eigen">{t('handbookHeading')}</option>}
          </select>
        </label>
        <label>
          {t('filterNetwork')}
          <select
            value={request.network ?? ''}
            onChange={(event) =>
              go({
                network: (event.currentTarget.value || undefined) as NetworkId | undefined,
              } as Partial<SearchRequest>)
            }
          >
            <option value="">{t('filterAll')}</option>
            {Object.entries(NETWORK_NAMES).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {countryChoice}
      </div>
      {marked.length > 0 && (
        <section class="annotation-hits" aria-labelledby="annotation-hits">
          <h2 id="annotation-hits">{t('yourNotes')}</h2>
          <ul>
            {marked.map((found) => (
              <li key={found.annotation.kind + found.annotation.id}>
                <a href={sectionHref(found.annotation.target)} lang="de">
                  <FoundAnnotationView found={found} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" class="search-count">
        {hits && (hits.length === 1 ? t('searchCountOne') : t('searchCount', hits.length))}
      </p>
      <ol class="search-hits" lang="de">
        {hits?.map((hit) => (
          <li key={hit.section}>
            <a href={hitAddress(hit)} lang={nameOf(hit).lang}>
              <span class="chapter-number">{nameOf(hit).label}</span> {nameOf(hit).title}
            </a>
            {hit.handbook && <span class="hit-source">{hit.handbook.source}</span>}
            <p class="passage">
              {hit.excerpt.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}
            </p>
            {hit.why.length > 0 && (
              <p class="hit-why">{t('hitWhy', [...new Set(hit.why.map(({ word }) => word))].slice(0, 4).join(', '))}</p>
            )}
          </li>
        ))}
      </ol>
      {engine && all?.length === 0 && (
        <SearchSuggestions
          query={request.query}
          suggestions={engine.suggest(request.query)}
          chapters={table.chapters}
          onQuery={take}
        />
      )}
    </article>
  );
}

const wantedChapter = (value: string): SearchRequest['chapter'] =>
  value === 'eigen' ? value : Number(value) || undefined;

function fits({ section, handbook }: SearchResult, { chapter, network }: SearchRequest, { rows }: TipsTable): boolean {
  if (chapter === 'eigen' ? !handbook : chapter !== undefined && !section.startsWith(`${chapter}.`)) return false;
  if (handbook) return !network || handbook.networks.includes(network);
  if (!network) return true;
  const situations = rows.find((row) => row.section === section)?.situations ?? [];
  return situations.some((at) => at.network === network);
}
