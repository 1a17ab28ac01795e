import { writtenWords } from '../text/words';
import type { SearchIndex } from './search-index';

/** A template that answers a query. */
export interface TemplateHit {
  readonly id: string;
  readonly title: string;
}

/** What is found of the templates for a query. */
export interface FoundTemplates {
  readonly hits: readonly TemplateHit[];
  /** The query asks for a document: templates stand above the sections; below the first one otherwise. */
  readonly asked: boolean;
}

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

/** Finds templates: at most two where the query asks for a document, at most one that it names in full otherwise. Never throws. */
export function findTemplates(index: SearchIndex, titles: ReadonlyMap<string, string>, query: string): FoundTemplates {
  const words = writtenWords(query).map((word) => word.toLowerCase());
  const asked = words.some((word) => DOCUMENT.test(word));
  const rest = words.filter((word) => !ONLY_DOCUMENT.test(word)).join(' ');
  const hits = index
    .search(rest, MOST_ASKED)
    .filter(({ share, why }) =>
      asked ? share >= SHARE_ASKED : share >= SHARE_BESIDE && why.some(({ field }) => NAMING.has(field)),
    )
    .slice(0, asked ? MOST_ASKED : MOST_BESIDE)
    .map(({ id }) => ({ id, title: titles.get(id) ?? '' }));
  return { hits, asked };
}

/** Fields that say what a template is. */
const NAMING: ReadonlySet<string> = new Set(['title', 'keywords']);
