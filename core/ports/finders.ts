import type { FoundAnnotation } from '../annotations/find-annotations';
import type { SearchResult } from '../search/guide-search';
import type { Suggestions } from '../search/suggestions';
import type { FoundTemplates } from '../search/template-search';

/** The search over the guide and handbook chapters, ready to answer. */
export interface SearchEngine {
  find(query: string, limit?: number): readonly SearchResult[];
  /** Documents to copy; they come beside the sections and push none out. */
  templates(query: string): FoundTemplates;
  /** What to offer where nothing is found. */
  suggest(query: string): Suggestions;
}

/** The search over the user's annotations. */
export interface AnnotationFinder {
  find(query: string): readonly FoundAnnotation[];
}
