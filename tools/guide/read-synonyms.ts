import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSynonyms } from '../../core/guide-compiler/parse-synonyms';
import type { Synonyms } from '../../core/search/synonyms';
import { ROOT } from '../root';

/** The synonyms of the bundled guide, from `content/`. Throws a `ContentError` that names every mistake. */
export function readSynonyms(): Synonyms {
  const path = 'content/synonyms.yaml';
  return parseSynonyms(path, readFileSync(join(ROOT, path), 'utf8'));
}
