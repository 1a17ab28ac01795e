import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../../core/guide/guide';
import { buildGuide, type SourceFile } from '../../core/guide-compiler/build-guide';
import { ROOT } from '../root';

const read = (path: string): SourceFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });

/** The bundled guide, from `content/`. Throws a `ContentError` that names every mistake. */
export function readGuide(): Guide {
  const chapters = readdirSync(join(ROOT, 'content/de'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => read(`content/de/${name}`));
  return buildGuide({
    chapters,
    facts: read('content/facts.yaml'),
    glossary: read('content/glossary.yaml'),
    priorities: read('content/priorities.yaml'),
    topics: read('content/topics.yaml'),
    relatedSections: read('content/related-sections.yaml'),
  });
}
