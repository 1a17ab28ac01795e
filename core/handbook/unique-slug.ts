import type { HandbookChapter } from './handbook-chapter';
import { handbookChapterId, handbookNumber, handbookSectionId } from './handbook-id';

/**
 * The chapter under a slug that is not taken: a letter is put behind its own. For plain text, templates and checklists,
 * which name nothing themselves.
 */
export function withFreeSlug(chapter: HandbookChapter, taken: (slug: string) => boolean): HandbookChapter {
  if (!taken(chapter.slug)) return chapter;
  for (let number = 1; ; number++) {
    const slug = `${chapter.slug}-${lettersOf(number)}`;
    if (taken(slug)) continue;
    const sections = chapter.sections.map((section) => ({
      ...section,
      id: handbookSectionId(slug, handbookNumber(section.id)),
    }));
    const templates = chapter.templates.map((template) => ({ ...template, id: handbookChapterId(slug) }));
    const checklist = chapter.checklist && { ...chapter.checklist, id: handbookChapterId(slug) };
    return { ...chapter, slug, sections, templates, ...(checklist ? { checklist } : {}) };
  }
}

/** 1 -> b, 25 -> z, 26 -> zb: letters only, for digits would read as the number of a section. */
const lettersOf = (number: number): string =>
  number <= 25 ? String.fromCharCode(0x61 + number) : `z${lettersOf(number - 25)}`;
