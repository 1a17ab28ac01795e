import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { pageAddress } from '../../core/guide/page-address';
import type { Suggestions } from '../../core/search/suggestions';
import { linkTarget } from '../guide-text/running-text';
import { useTranslate } from '../shared/translate';
import { shorten } from './shorten-query';

interface SearchSuggestionsProps {
  readonly query: string;
  readonly suggestions: Suggestions;
  readonly chapters: readonly ChapterEntry[];
  readonly onQuery: (query: string) => void;
}

/** Where nothing was found: the nearest words and the chapters that come closest, never an empty wall. */
export function SearchSuggestions({
  query,
  suggestions: { words, chapters: numbers },
  chapters,
  onQuery,
}: SearchSuggestionsProps) {
  const t = useTranslate();
  const near = numbers.flatMap((number) => chapters.find((chapter) => chapter.number === number) ?? []);
  return (
    <div class="search-none">
      <p>{t('searchNone', shorten(query))}</p>
      {words.length > 0 ? (
        <p class="search-words" lang="de">
          {t('didYouMean')}{' '}
          {words.map((word) => (
            <button key={word} type="button" class="link" onClick={() => onQuery(word)}>
              {word}
            </button>
          ))}
        </p>
      ) : (
        <p>{t('searchNoneHint')}</p>
      )}
      {near.length > 0 && (
        <>
          <p>{t('nearestChapters')}</p>
          <ul class="search-chapters" lang="de">
            {near.map(({ number, title }) => (
              <li key={number}>
                <a href={pageAddress('reader', `#${number}`)} target={linkTarget()}>
                  <span class="chapter-number">{number}</span> {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
