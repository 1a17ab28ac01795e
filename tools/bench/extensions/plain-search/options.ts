import type { Options } from 'minisearch';

/** How the plain search indexes and asks; the same for building and loading. */
export const PLAIN_OPTIONS: Options = {
  fields: ['title', 'text', 'tips', 'keywords', 'synonyms'],
  storeFields: ['title', 'text'],
  searchOptions: { boost: { title: 2, keywords: 2 }, prefix: true, fuzzy: 0.2 },
};
