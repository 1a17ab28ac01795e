import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day, Guide } from '../../core/guide/guide';
import { buildGuide, type SourceFile } from '../../core/guide-compiler/build-guide';
import { ROOT } from '../root';

const read = (path: string): SourceFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });

/** The bundled guide, from `content/`. Throws a `ContentError` that names every mistake; `today` asks for overdue duties too. */
export function readGuide(today?: Day): Guide {
  const chapters = readdirSync(join(ROOT, 'content/de'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => read(`content/de/${name}`));
  return buildGuide(
    {
      chapters,
      facts: readdirSync(join(ROOT, 'content/fakten'))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => read(`content/fakten/${name}`)),
      glossary: read('content/glossary.yaml'),
      priorities: read('content/priorities.yaml'),
      topics: read('content/topics.yaml'),
      relatedSections: read('content/related-sections.yaml'),
    },
    today,
  );
}
