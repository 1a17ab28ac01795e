import type { SectionId } from '../guide/guide';
import { parseTemplate } from '../guide-compiler/parse-template';
import type { Problem } from '../guide-compiler/problem';
import type { ReadChapters } from './handbook-chapter';
import { handbookChapterId } from './handbook-id';
import { slugOf } from './slug';

/** The beginning of a slug of a template: its address says what it is. */
const TEMPLATE_SLUG = 'vorlage';

/**
 * Reads a document to copy in the form of `content/de/vorlagen` (`content/README.md`), with the build's own errors.
 * Different from the guide's: no facts, and its number names nothing, for the numbers are the guide's. `slugFor` frees
 * its slug from others.
 */
export function readTemplateForm(
  file: string,
  text: string,
  guideSections: ReadonlySet<SectionId>,
  slugFor: (slug: string) => string,
): ReadChapters {
  const { template, problems } = parseTemplate(file, text);
  const problem = (what: string, mend: string): Problem => ({ file, line: lineOfHead(text), what, mend });
  const wrong = [
    ...template.sections
      .filter((id) => !guideSections.has(id))
      .map((id) => problem(`Abschnitt ${id} gibt es nicht`, 'eine vorhandene Nummer angeben')),
    ...template.facts
      .slice(0, 1)
      .map(() => problem('Fakten hat nur der Leitfaden selbst', 'die Quelle in den Satz schreiben, „fakten“ löschen')),
  ];
  const slug = slugFor(slugOf(`${TEMPLATE_SLUG} ${template.title}`));
  return {
    chapters: [
      {
        chapter: {
          slug,
          title: template.title,
          summary: '',
          format: 'guide',
          sections: [],
          words: [],
          templates: [{ ...template, id: handbookChapterId(slug) }],
        },
        source: text,
      },
    ],
    problems: [...problems, ...wrong],
    hints: [],
  };
}

/** The line that names the sections; the first where there is none. */
const lineOfHead = (text: string): number =>
  Math.max(1, text.split('\n').findIndex((line) => /^abschnitte:/.test(line)) + 1);
