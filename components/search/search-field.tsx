import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { lazy, useLazy } from '../shared/lazy';
import { type Translate, useTranslate } from '../shared/translate';
import { shorten } from './shorten-query';
import { type Answered, MOST_SHOWN } from './use-guide-search';

interface SearchFieldProps extends Partial<Answered> {
  readonly query: string;
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

/** What is found, and what is offered where nothing is: it comes with the first key, as the index does. */
export const SEARCH_FOUND = lazy(() => import('./search-found').then(({ SearchFound }) => SearchFound));

/**
 * The search field with its results, after the combobox pattern: focus stays in the field, arrows move through the
 * results, Enter opens, Escape clears. The number of results is announced.
 */
export function SearchField({
  query,
  answered,
  results,
  annotations = [],
  corrected,
  suggestions,
  chapters,
  onQuery,
  recent,
  autoFocus = false,
}: SearchFieldProps) {
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const Found = useLazy(SEARCH_FOUND, query !== '');
  const [chosen, setActive] = useState(-1);
  const foundAnnotations = annotations.slice(0, MAX_ANNOTATIONS);
  const count = foundAnnotations.length + (results?.length ?? 0);
  const active = chosen < count ? chosen : -1;
  // Each change of the query resets the choice; late results do not.
  const ask = (words: string) => {
    awaited.current = undefined;
    setActive(-1);
    onQuery(words);
  };
  /** For words that are offered: the button goes away with the click, the keyboard comes back to the field. */
  const take = (words: string) => {
    ask(words);
    field.current?.focus();
  };
  /** For a remembered query: it is selected, so that typing replaces it. */
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
  }, [autoFocus]);
  useEffect(() => {
    if (active >= 0) document.getElementById(`hit-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  /** The words for which Enter was pressed before their own hits were there: fast typing must not open older ones. */
  const awaited = useRef<string | undefined>(undefined);
  const openHit = (at: number) => document.getElementById(`hit-${at}`)?.click();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `openHit` clicks what is on screen.
  useEffect(() => {
    if (!Found || answered === undefined || awaited.current !== answered) return;
    awaited.current = undefined;
    openHit(0);
  }, [answered, results, Found]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // With Alt, keys are the surface's: Alt+Enter checks the page's text, whatever stands in the field.
    if (event.isComposing || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (count === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + count) % count);
    } else if (event.key === 'Enter') {
      const { value } = event.currentTarget;
      if (!value.trim()) return;
      event.preventDefault();
      if (value === answered) openHit(Math.max(active, 0));
      else awaited.current = value;
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
          aria-expanded={Found !== undefined && count > 0}
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
      <div class="search-below">
        <p role="status" class={count > 0 ? 'search-status' : 'visually-hidden'}>
          {results && hitsInWords({ query, results, corrected, marked: foundAnnotations.length }, t)}
        </p>
        {Found && (
          <Found
            query={query}
            results={results}
            annotations={foundAnnotations}
            active={active}
            suggestions={suggestions}
            chapters={chapters}
            onOpen={() => ask('')}
            onQuery={take}
          />
        )}
      </div>
    </search>
  );
}

/** How many hits there are and for which words, where a slip was read as another word. */
function hitsInWords(
  {
    query,
    results,
    corrected,
    marked,
  }: { query: string; results: readonly unknown[]; corrected: string | undefined; marked: number },
  t: Translate,
): string {
  const count = results.length + marked;
  if (count === 0) return t('searchNone', shorten(query));
  const hits =
    count === 1
      ? t('searchCountOne')
      : results.length < MOST_SHOWN
        ? t('searchCount', count)
        : t('searchCountBest', count);
  const found = [hits, corrected && t('searchFor', shorten(corrected))].filter(Boolean).join(' ');
  return marked > 0 ? `${found}, ${t('ofThemAnnotations', marked)}` : found;
}
