import type { ChapterFile } from '../guide/compiled-guide';
import type { Day, Section, SectionId } from '../guide/guide';
import type { RecordDefinition } from '../storage/item-definition';
import { isPlain } from '../storage/plain-data';
import type { Span } from '../text/span';
import { type Quote, quoteAt } from './anchor';
import { passageOffsets } from './passage-offsets';
import { wholeWords } from './whole-words';

/** A highlighted part of a section's passage, stored as a quote, because the guide may change around it. */
export interface Highlight extends Quote {
  readonly section: SectionId;
  /** The section's title when it was highlighted. */
  readonly title: string;
  /** After this day numbers in the quote are not shown; absent = it has none. */
  readonly reviewBy?: Day;
}

function toHighlight(data: unknown): Highlight | undefined {
  if (!isPlain(data)) return undefined;
  const { section, title, quote, before, after, occurrence, reviewBy } = data;
  if (typeof section !== 'string' || !section || typeof quote !== 'string' || !quote.trim()) return undefined;
  return {
    section,
    title: typeof title === 'string' ? title : '',
    quote,
    before: typeof before === 'string' ? before : '',
    after: typeof after === 'string' ? after : '',
    occurrence: typeof occurrence === 'number' && occurrence >= 0 ? occurrence : 0,
    ...(typeof reviewBy === 'string' ? { reviewBy } : {}),
  };
}

export const HIGHLIGHTS: RecordDefinition<Highlight> = {
  kind: 'highlight',
  migrations: [],
  parse: toHighlight,
  exportPolicy: 'exported',
};

/** A highlight of a range of a section's passage, widened to whole words; `undefined` if it contains none. */
export function highlightAt(
  { id, title, passage }: Section,
  facts: ChapterFile['facts'],
  selected: Span,
): Highlight | undefined {
  const { text, figures } = passageOffsets(passage);
  const span = wholeWords(text, selected);
  if (!span) return undefined;
  const due = figures
    .filter((figure) => figure.start < span.end && span.start < figure.end)
    .flatMap((figure) => figure.facts.flatMap((fact) => facts[fact]?.reviewBy ?? []))
    .sort()[0];
  return { section: id, title, ...quoteAt(text, span), ...(due ? { reviewBy: due } : {}) };
}
