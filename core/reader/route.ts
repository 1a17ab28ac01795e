import type { ChapterEntry } from '../guide/compiled-guide';
import { COUNTRIES, type Country, type FactId, type SectionId } from '../guide/guide';
import type { TemplateId } from '../guide/template';
import { parseHandbookId } from '../handbook/handbook-id';
import { parseCalledFrom } from './parse-called-from';
import { parseSearchAddress, type SearchRequest } from './search-address';
import type { CalledFrom } from './template-address';

/** What the reader's address asks for. */
export type Route =
  | { readonly type: 'start' }
  /** A section, in the law of a country where the address names one: a search that asked for it led here. */
  | {
      readonly type: 'section';
      readonly chapter: number;
      readonly section: SectionId;
      readonly country?: Country;
      readonly anchor: string;
    }
  /** A handbook chapter, at one of its sections or tips or at its start. */
  | { readonly type: 'handbook'; readonly slug: string; readonly section?: SectionId; readonly anchor: string }
  /** A search; the words of a look-up are not in the address, so they are still to be read. */
  | { readonly type: 'search'; readonly request: SearchRequest }
  /** The glossary, at a term or at its start. */
  | { readonly type: 'glossary'; readonly anchor: string }
  /** All templates, or those of one name: `vorlagen-stellenanzeige`; and the page from which they were called for. */
  | { readonly type: 'templates'; readonly group?: string; readonly calledFrom: CalledFrom }
  /** One template, in the text of a country where the address names one; and the page from which it was called for. */
  | {
      readonly type: 'template';
      readonly template: TemplateId;
      readonly country?: Country;
      readonly anchor: string;
      readonly calledFrom: CalledFrom;
    }
  /**
   * What has changed in law, limits and ranking, in all, for the subject of one chapter (`neu-personal`) or at one
   * entry (`neu-law-103`).
   */
  | { readonly type: 'changes'; readonly chapter?: number; readonly entry?: FactId }
  /** What the user has marked. */
  | { readonly type: 'mine' }
  /** A place that this guide does not have: an old link, a slip of the pen. */
  | { readonly type: 'unknown'; readonly anchor: string };

/** Whether it is a search without words: the start page with the search field. */
export const isBlankSearch = (route: Route): boolean => route.type === 'search' && !route.request.query.trim();

/**
 * Reads the reader's hash: empty, `#13`, `#13.2`, `#13.2-a` (a tip), `#13.2-AT`, `#eigen-leitlinie-3`,
 * `#glossar-reichweite`, `#meine`, `#neu`, `#neu-personal`, `#neu-law-103`, `#vorlagen`, `#vorlagen-stellenanzeige`,
 * `#V1`, `#V1-AT`, `#V1?netz=linkedin&haus=adler`, `#?q=words`, `#nachschlagen-<id>`; `handbook` are the slugs of
 * handbook chapters, `templates` those of own documents to copy. Never throws.
 */
export function parseRoute(
  hash: string,
  chapters: readonly ChapterEntry[],
  handbook: readonly string[] = [],
  templates: readonly string[] = [],
): Route {
  const text = hash.replace(/^#/, '');
  if (!text) return { type: 'start' };
  const request = parseSearchAddress(text);
  if (request) return { type: 'search', request };
  const document = documentIn(text, templates);
  if (document) return document;
  const [changes, subject] = /^neu(?:-(.+))?$/.exec(text) ?? [];
  if (changes) {
    const chapter = chapters.find(({ slug }) => slug === subject)?.number;
    if (chapter !== undefined) return { type: 'changes', chapter };
    return { type: 'changes', ...(subject ? { entry: subject } : {}) };
  }
  if (text === 'meine') return { type: 'mine' };
  if (/^glossar(-[a-z0-9-]{1,60})?$/.test(text)) return { type: 'glossary', anchor: text };
  const anchor = parseHandbookId(text);
  if (anchor && handbook.includes(anchor.slug)) return { type: 'handbook', ...anchor };
  const [, number, section, tip, sectionLaw] = /^(\d{1,3})(?:\.(\d{1,3})(-[a-z])?(?:-(DE|AT|CH))?)?$/.exec(text) ?? [];
  const chapter = chapters.find((entry) => entry.number === Number(number));
  const found = section ? chapter?.sections.find(({ id }) => id === `${number}.${section}`) : chapter?.sections[0];
  if (!chapter || !found) return { type: 'unknown', anchor: decode(text) };
  return {
    type: 'section',
    chapter: chapter.number,
    section: found.id,
    ...countryIn(sectionLaw),
    anchor: tip ? `${found.id}${tip}` : section ? found.id : String(chapter.number),
  };
}

/**
 * The documents that an address asks for, and from which page: `V1-AT?netz=linkedin`; `slugs` are those of one's own.
 */
function documentIn(address: string, slugs: readonly string[]): Route | undefined {
  const [, text = '', asked = ''] = /^([^?]*)\??(.*)$/s.exec(address) ?? [];
  const calledFrom = parseCalledFrom(asked);
  if (text === 'vorlagen') return { type: 'templates', calledFrom };
  if (/^vorlagen-./.test(text)) return { type: 'templates', group: decode(text), calledFrom };
  const [, template, country] = /^(V[1-9]\d{0,2}|eigen-.+?)(?:-(DE|AT|CH))?$/.exec(text) ?? [];
  if (!template || (template.startsWith('eigen-') && !slugs.includes(parseHandbookId(template)?.slug ?? '')))
    return undefined;
  return { type: 'template', template, ...countryIn(country), anchor: template, calledFrom };
}

function countryIn(word: string | undefined): { readonly country?: Country } {
  const country = COUNTRIES.find((known) => known === word);
  return country ? { country } : {};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Not an encoded text.
  }
}
