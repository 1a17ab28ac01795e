import { createRequire } from 'node:module';

/** The Markdown parser's character references without a document: bundlers would take the version for pages. */
export const CHARACTER_REFERENCES = createRequire(import.meta.url).resolve('decode-named-character-reference');
