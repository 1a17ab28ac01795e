import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { TemplateLink } from '../../core/guide/compiled-templates';
import type { Section } from '../../core/guide/guide';

/** A section with the facts it cites, as the chapter's file has it. */
export interface LoadedSection {
  readonly section: Section;
  readonly facts: ChapterFile['facts'];
  /** The documents that serve there, best first. */
  readonly templates?: readonly TemplateLink[] | undefined;
}
