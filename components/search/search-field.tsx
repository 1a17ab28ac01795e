import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundAnnotation } from '../../core/annotations/find-annotations';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { pageAddress } from '../../core/guide/page-address';
import { searchAddress } from '../../core/reader/search-address';
import type { SearchResult } from '../../core/search/guide-search';
import type { Suggestions } from '../../core/search/suggestions';
import { FoundAnnotationOptions } from '../annotations/found-annotation-options';
import { linkTarget, sectionHref } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { SearchSuggestions, shorten } from './search-suggestions';

interface SearchFieldProps {
  readonly query: string;
  readonly results: readonly SearchResult[] | undefined;
  /** What the reader has marked that has these words. */
  readonly annotations?: readonly FoundAnnotation[] | undefined;
  /** What to offer where nothing was found. */
  readonly suggestions: Suggestions | undefined;
  readonly chapters: readonly ChapterEntry[];
  readonly onQuery: (query: string) => void;
  /** The words that were typed last time, offered while the field is empty. */
  readonly recent?: string | undefined;
  readonly autoFocus?: boolean;
}

/** Characters the field takes; longer text is pasted by mistake and searched no better. */
const LONGEST_QUERY = 10_000;

/** Own annotations shown above the results; the page with all hits has the others. */
const MAX_ANNOTATIONS = 3;

/**
 * The search field with its results, after the combobox pattern: focus stays in the field, arrows move through the
 * results, Enter opens, Escape clears. The number of results is announced.
 */
export function SearchField({
  query,
  results,
  annotations = [],
  suggestions,
  chapters,
  onQuery,
  recent,
  autoFocus = false,
}: SearchFieldProps) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setActive] = useState(-1);
  const foundAnnotations = annotations.slice(0, MAX_ANNOTATIONS);
  const count = foundAnnotations.length + (results?.length ?? 0);
  const active = chosen < count ? chosen : -1;
  // With each new word the choice starts anew; results that arrive late do not take it away.
  const ask = (words: string) => {
    setActive(-1);
    onQuery(words);
  };
  /** For words that are offered: the button goes away with the click, the keyboard comes back to the field. */
  const take = (words: string) => {
    ask(words);
    field.current?.focus();
  };
  /** For the query of before: whoever wants another one types over it. */
  const comesBack = useRef(false);
  useLayoutEffect(() => {
    if (comesBack.current && query) field.current?.select();
    comesBack.current = false;
  }, [query]);
  useEffect(() => {
    if (!autoFocus) return;
    const takeFocus = () => {
      if (document.activeElement === document.body) field.current?.focus();
    };
    // The attribute has done it where the page is new, without asking for a layout; elsewhere this does.
    requestAnimationFrame(takeFocus);
    // Firefox prepares its popup in a hidden place, where nothing takes the focus; the window gets it when it is shown.
    addEventListener('focus', takeFocus, { once: true });
    return () => removeEventListener('focus', takeFocus);
  }, []);
  useEffect(() => {
    if (active >= 0) document.getElementById(`hit-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (count === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + count) % count);
    } else if (event.key === 'Enter' && count > 0) {
      event.preventDefault();
      document.getElementById(`hit-${Math.max(active, 0)}`)?.click();
    } else if (event.key === 'Escape' && query) {
      // The first Escape empties the field; only the next one closes the popup.
      event.preventDefault();
      ask('');
    }
  };

  return (
    <search class="search">
      <div class="search-box">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />
          <path d="M10.5 10.5 14 14" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
        </svg>
        <input
          ref={field}
          autofocus={autoFocus}
          type="text"
          role="combobox"
          inputMode="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_QUERY}
          value={query}
          placeholder={t('searchPlaceholder')}
          aria-label={t('searchLabel')}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls="search-results"
          aria-activedescendant={active >= 0 ? `hit-${active}` : undefined}
          onInput={(event) => ask(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query && (
          <button type="button" class="search-clear" aria-label={t('searchClear')} onClick={() => take('')}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
            </svg>
          </button>
        )}
      </div>
      {!query && recent && (
        <button
          type="button"
          class="search-recent"
          onClick={() => {
            comesBack.current = true;
            take(recent);
          }}
        >
          {t('searchRecent', shorten(recent))}
        </button>
      )}
      <p role="status" class="visually-hidden">
        {results &&
          (count === 0 ? t('searchNone', shorten(query)) : count === 1 ? t('searchCountOne') : t('searchCount', count))}
        {foundAnnotations.length > 0 && ` ${t('ofThemHandbook', foundAnnotations.length)}`}
      </p>
      <div class="search-found">
        <div
          id="search-results"
          role="listbox"
          aria-label={t('resultsLabel')}
          class="search-results"
          lang="de"
          hidden={count === 0}
        >
          <FoundAnnotationOptions found={foundAnnotations} active={active} onOpen={() => ask('')} />
          {results?.map(({ section, title, excerpt, handbook: handbookHit }, i) => (
            <a
              key={section}
              id={`hit-${foundAnnotations.length + i}`}
              role="option"
              aria-selected={foundAnnotations.length + i === active}
              tabIndex={-1}
              href={sectionHref(section)}
              target={linkTarget()}
              onClick={(event) => event.currentTarget.target || ask('')}
            >
              <span class={handbookHit ? 'hit-section hit-own' : 'hit-section'}>
                {handbookHit ? t('handbookShort') : section}
              </span>
              <span class="hit-title">
                {title}
                {handbookHit && <span class="hit-source">{handbookHit.source}</span>}
              </span>
              <span class="hit-excerpt">
                {excerpt.map(({ text, marked }, j) => (marked ? <mark key={j}>{text}</mark> : text))}
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
      {suggestions && <SearchSuggestions query={query} suggestions={suggestions} chapters={chapters} onQuery={take} />}
    </search>
  );
}
