import { together } from '../../core/annotations/cut-text';
import { highlightAt } from '../../core/annotations/highlight';
import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { Section } from '../../core/guide/guide';
import type { Span } from '../../core/text/span';
import type { Marks } from './annotations';
import { placeHighlights } from './passage-view';

/** The highlight in which a stretch lies whole: choosing it again means taking the highlight away. */
export function highlightAround(section: Section, marks: Marks, { start, end }: Span): string | undefined {
  const { placed } = placeHighlights(section, marks.highlights);
  return placed.find((one) => one.start <= start && end <= one.end)?.id;
}

/** Marks a stretch of a passage, together with the highlights that it touches; or takes away the one it lies in. */
export function markWords(
  { section, facts }: { readonly section: Section; readonly facts: ChapterFile['facts'] },
  marks: Marks,
  span: Span,
): 'marked' | 'unmarked' | undefined {
  const around = highlightAround(section, marks, span);
  if (around) {
    marks.remove('highlight', around);
    return 'unmarked';
  }
  const { span: whole, ids } = together(span, placeHighlights(section, marks.highlights).placed);
  const highlight = highlightAt(section, facts, whole);
  if (!highlight) return undefined;
  marks.addHighlight(highlight, ids);
  return 'marked';
}
