import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day, Guide } from '../../core/guide/guide';
import { buildGuide, type SourceFile } from '../../core/guide-compiler/build-guide';
import { ROOT } from '../root';

const read = (path: string): SourceFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });

/**
 * The bundled guide, from `content/`. Throws a `ContentError` that names every mistake; `today` asks for overdue duties
 * too.
 */
export function readGuide(today?: Day): Guide {
  const filesIn = (folder: string, ending: string) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => read(`${folder}/${name}`));
  return buildGuide(
    {
      chapters: filesIn('content/de', '.md'),
      facts: filesIn('content/fakten', '.yaml'),
      questions: filesIn('content/de/fragen', '.txt'),
      templates: filesIn('content/de/vorlagen', '.md'),
      glossary: read('content/glossary.yaml'),
      priorities: read('content/priorities.yaml'),
      topics: read('content/topics.yaml'),
      relatedSections: read('content/related-sections.yaml'),
    },
    today,
  );
}
