import { together } from '../../core/annotations/cut-text';
import { highlightAt } from '../../core/annotations/highlight';
import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { Section } from '../../core/guide/guide';
import type { Span } from '../../core/text/span';
import type { Annotations } from './annotations';
import { anchorHighlights } from './passage-view';

/** The highlight that contains a range: choosing the range again removes the highlight. */
export function highlightAround(section: Section, annotations: Annotations, { start, end }: Span): string | undefined {
  const { placed } = anchorHighlights(section, annotations.highlights);
  return placed.find((one) => one.start <= start && end <= one.end)?.id;
}

/** Highlights a range of a passage, joined with the highlights that it touches; or removes the one that contains it. */
export function highlightWords(
  { section, facts }: { readonly section: Section; readonly facts: ChapterFile['facts'] },
  annotations: Annotations,
  span: Span,
): 'marked' | 'unmarked' | undefined {
  const around = highlightAround(section, annotations, span);
  if (around) {
    annotations.remove('highlight', around);
    return 'unmarked';
  }
  const { span: whole, ids } = together(span, anchorHighlights(section, annotations.highlights).placed);
  const highlight = highlightAt(section, facts, whole);
  if (!highlight) return undefined;
  annotations.addHighlight(highlight, ids);
  return 'marked';
}
