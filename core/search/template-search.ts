import type { SearchTexts } from '../guide/compiled-guide';
import { writtenWords } from '../text/words';
import { excerpt } from './excerpt';
import type { SearchResult } from './guide-search';
import type { SearchIndex } from './search-index';

/** Words, also as part of a compound, with which people ask for something to copy. */
const DOCUMENT =
  /vorlage|muster|textbaustein|vordruck|formular|formulierung|beispieltext|textbeispiel|schreiben$|^template|^excel$|^word$/u;
/** Words that only say so: what is left says which document. */
const ONLY_DOCUMENT =
  /^(?:(?:muster|text|excel|word)?vorlagen?|muster|mustertexte?|textbausteine?|vordruck|formulare?|beispieltexte?|textbeispiele?|templates?|excel|word)$/u;

/** Shown where the query asks for a document, and where it does not. */
const MOST_ASKED = 2;
const MOST_BESIDE = 1;
/** How much of the query a template must contain. */
const SHARE_ASKED = 0.5;
const SHARE_BESIDE = 0.99;

/**
 * Puts templates among the sections that answer a query: at most two above them where it asks for a document, else at most one that it
 * names in full, below the first section. No section is pushed out. Never throws.
 */
export function withTemplates(
  sections: readonly SearchResult[],
  index: SearchIndex,
  texts: SearchTexts,
  query: string,
): readonly SearchResult[] {
  const words = writtenWords(query).map((word) => word.toLowerCase());
  const asked = words.some((word) => DOCUMENT.test(word));
  const rest = words.filter((word) => !ONLY_DOCUMENT.test(word)).join(' ');
  const found = index
    .search(rest, MOST_ASKED)
    .filter(({ share, why }) =>
      asked ? share >= SHARE_ASKED : share >= SHARE_BESIDE && why.some(({ field }) => NAMING.has(field)),
    )
    .slice(0, asked ? MOST_ASKED : MOST_BESIDE)
    .flatMap(({ id, score, share, why }): SearchResult[] => {
      const text = texts[id];
      return text
        ? [{ section: id, title: text.title, excerpt: excerpt(index, text.text, rest), score, share, why }]
        : [];
    });
  const above = asked ? 0 : 1;
  return [...sections.slice(0, above), ...found, ...sections.slice(above)];
}

/** Fields that say what a template is. */
const NAMING: ReadonlySet<string> = new Set(['title', 'keywords']);
