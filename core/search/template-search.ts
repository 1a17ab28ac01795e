import type { TemplateTexts } from '../guide/compiled-templates';
import { writtenWords } from '../text/words';
import { excerpt } from './excerpt';
import type { SearchResult } from './guide-search';
import type { SearchIndex } from './search-index';
import { expressionKey } from './synonyms';

/** Words, also as part of a compound, with which people ask for something to copy. */
const DOCUMENT =
  /vorlage|muster|baustein|vordruck|formular|beispieltext|textbeispiel|mustertext|^template|^excel$|^word$/u;
/** Words that say the same of some documents, and other things as well. */
const PERHAPS =
  /^(?:text|beispiel|mail|e-mail|brief|schreiben|tabelle|inserat|formulierung|formulieren|ausfüllen)$|schreiben$|formulierung$/u;
/** Words that only say so: what is left says which document. */
const ONLY_DOCUMENT =
  /^(?:(?:muster|text|excel|word)?vorlagen?|muster|mustertexte?|textbausteine?|vordruck|formulare?|beispieltexte?|textbeispiele?|templates?|excel|word|text|beispiel|mail|e-mail)$/u;

/** How many templates are shown, where, and how much of the query they must contain. */
interface Ask {
  readonly most: number;
  readonly share: number;
  readonly above: boolean;
  /** Whether the query must have one of its names in full, or some word of its title or search words. */
  readonly named: 'in full' | 'in part' | 'no';
}
const ASKED: Ask = { most: 2, share: 0.5, above: true, named: 'no' };
const PERHAPS_ASKED: Ask = { most: 1, share: 0.75, above: false, named: 'in part' };
const NOT_ASKED: Ask = { most: 1, share: 0.99, above: false, named: 'in full' };

/**
 * Puts templates among the sections that answer a query: at most two above them where it asks for a document, else at most one that it
 * names, below the first section. No section is pushed out. Never throws.
 */
export function withTemplates(
  sections: readonly SearchResult[],
  index: SearchIndex,
  texts: TemplateTexts,
  query: string,
): readonly SearchResult[] {
  const words = writtenWords(query).map((word) => word.toLowerCase());
  const ask = words.some((word) => DOCUMENT.test(word))
    ? ASKED
    : words.some((word) => PERHAPS.test(word))
      ? PERHAPS_ASKED
      : NOT_ASKED;
  const rest = words.filter((word) => !ONLY_DOCUMENT.test(word)).join(' ');
  const asked = ` ${expressionKey(rest)} `;
  const found = index
    .search(rest, ask.most)
    .filter(
      ({ id, share, why }) =>
        share >= ask.share &&
        (ask.named !== 'in part' || why.some(({ field }) => NAMING.has(field))) &&
        (ask.named !== 'in full' || texts[id]?.keys.some((key) => asked.includes(` ${key} `))),
    )
    .flatMap(({ id, score, share, why }): SearchResult[] => {
      const text = texts[id];
      return text
        ? [{ section: id, title: text.title, excerpt: excerpt(index, text.text, rest), score, share, why }]
        : [];
    });
  const above = ask.above ? 0 : 1;
  return [...sections.slice(0, above), ...found, ...sections.slice(above)];
}

/** Fields that say what a template is. */
const NAMING: ReadonlySet<string> = new Set(['title', 'keywords']);
