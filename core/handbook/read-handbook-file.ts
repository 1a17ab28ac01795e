import type { SectionId } from '../guide/guide';
import type { Problem } from '../guide-compiler/problem';
import { checkStructure } from './check-structure';
import { readChecklistForm } from './checklist-format';
import { nameOf } from './file-name';
import { readGuideForm } from './guide-format';
import type { HandbookReading } from './handbook-chapter';
import { HANDBOOK_LIMITS } from './limits';
import { readPlainForm } from './plain-format';
import { readBytes } from './read-bytes';
import { readTemplateForm } from './template-format';

/** A head that says itself what the file is: a template, a checklist, or a chapter of the guide's form. */
const TEMPLATE_HEAD = /^---[^\S\n]*\n(?:(?!---)[^\n]*\n)*?nummer:[^\S\n]*V/;
const CHECKLIST_HEAD = /^---[^\S\n]*\n(?:(?!---)[^\n]*\n)*?checkliste:/;
const GUIDE_HEAD = /^---[^\S\n]*\n(?:(?!---)[^\n]*\n)*?nummer:/;

/**
 * Reads a file of handbook chapters, with a template or with a checklist: its name and bytes, and the sections of the
 * guide that it may link to; `slugFor` frees a slug from those of other houses. Everything in it is data; nothing of it
 * can become markup, script or a request. Never throws: obstacles are returned as problems with line and mend, in
 * German like the build's.
 */
export function readHandbookFile(
  name: string,
  bytes: Uint8Array,
  guideSections: ReadonlySet<SectionId>,
  slugFor: (slug: string) => string = (slug) => slug,
): HandbookReading {
  const file = nameOf(name);
  const refused = (problems: readonly Problem[], hints: readonly Problem[] = []): HandbookReading => ({
    file,
    chapters: [],
    problems: problems.slice(0, HANDBOOK_LIMITS.problems),
    hints: hints.slice(0, HANDBOOK_LIMITS.problems),
  });
  const read = readBytes(file, bytes);
  if ('problem' in read) return refused([read.problem]);
  const wrong = checkStructure(file, read.text);
  if (wrong) return refused([wrong]);
  try {
    const { chapters, problems, hints } = formOf(read.text)(file, read.text, guideSections, slugFor);
    const many = chapters.find(({ chapter }) => chapter.sections.length > HANDBOOK_LIMITS.sections)?.chapter;
    const all = [
      ...problems,
      ...(many
        ? [
            {
              file,
              line: 1,
              what: `„${many.title}“ hat ${many.sections.length} Abschnitte, mehr als ${HANDBOOK_LIMITS.sections}`,
              mend: 'mit # in mehrere Kapitel teilen',
            },
          ]
        : []),
    ];
    const told = [...read.hints, ...hints].sort((a, b) => a.line - b.line);
    if (all.length > 0)
      return refused(
        all.sort((a, b) => a.line - b.line),
        told,
      );
    return { file, chapters, problems: [], hints: told.slice(0, HANDBOOK_LIMITS.problems) };
  } catch (error) {
    // A parser that gives up (for example for want of stack) is one more way of saying that a file cannot be read.
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return refused([{ file, line: 1, what: `Die Datei ist nicht lesbar (${why})`, mend: 'sie einfacher gliedern' }]);
  }
}

const formOf = (text: string) =>
  TEMPLATE_HEAD.test(text)
    ? readTemplateForm
    : CHECKLIST_HEAD.test(text)
      ? readChecklistForm
      : GUIDE_HEAD.test(text)
        ? readGuideForm
        : readPlainForm;
