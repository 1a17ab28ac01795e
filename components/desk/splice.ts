import type { Edit, Finding } from '../../core/draft/finding';
import type { Span } from '../../core/text/span';

/** One change of a text: the characters of the span became `inserted`. */
export interface Splice extends Span {
  readonly inserted: string;
}

/** The change that made one text of another, `undefined` where they are the same. Never cuts a surrogate pair. */
export function spliceBetween(before: string, after: string): Splice | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (isHighSurrogate(before, start - 1)) start--;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  if (same > 0 && isHighSurrogate(before, before.length - same - 1)) same--;
  return { start, end: before.length - same, inserted: after.slice(start, after.length - same) };
}

const isHighSurrogate = (text: string, at: number) => at >= 0 && (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** The text after a change. */
export const applySplice = (text: string, { start, end, inserted }: Splice): string =>
  text.slice(0, start) + inserted + text.slice(end);

/** A fix as one change: undone in one step. Edits that overlap an earlier one are left out. */
export function spliceOfFix(text: string, fix: readonly Edit[]): Splice | undefined {
  const edits = [...fix].sort((a, b) => a.start - b.start);
  const start = edits[0]?.start ?? 0;
  let end = start;
  let inserted = '';
  for (const edit of edits) {
    if (edit.start < end) continue;
    inserted += text.slice(end, edit.start) + edit.replacement;
    end = edit.end;
  }
  return inserted === text.slice(start, end) ? undefined : { start, end, inserted };
}

/** The change that takes a change back; `before` is the text that it was made in. */
export const inverseOf = ({ start, end, inserted }: Splice, before: string): Splice => ({
  start,
  end: start + inserted.length,
  inserted: before.slice(start, end),
});

/** Whether a change is made in or at a place. */
export const touches = (splice: Splice, { start, end }: Span): boolean => splice.start <= end && splice.end >= start;

/** Whether a change alters what stands at a place; what is typed at its edges does not. */
export const cutsInto = (splice: Splice, { start, end }: Span): boolean => splice.start < end && splice.end > start;

/** Where a place is after a change: behind it moved, around it grown or shrunk, cut into it what is left. */
export function shifted<T extends Span>(span: T, splice: Splice): T {
  const by = splice.inserted.length - (splice.end - splice.start);
  if (span.end <= splice.start) return span;
  if (span.start >= splice.end) return { ...span, start: span.start + by, end: span.end + by };
  const start = Math.min(span.start, splice.start);
  return { ...span, start, end: Math.max(start, splice.end <= span.end ? span.end + by : splice.start) };
}

/**
 * Findings after a change, until the next check knows better: marks move with their words, and what the change has
 * touched is no longer offered.
 */
export const shiftedFindings = <T extends Finding>(findings: readonly T[], splice: Splice, length: number): T[] =>
  findings.map((finding) => {
    const { fix: before, ...range } = finding.whole ? { ...finding, end: length } : shifted(finding, splice);
    const marks = finding.marks.map((mark) => shifted(mark, splice));
    const replacements = finding.replacements
      .filter((edit) => !touches(splice, edit))
      .map((edit) => shifted(edit, splice));
    if (!before || before.some((edit) => touches(splice, edit)))
      return { ...finding, ...range, marks, replacements, fix: undefined };
    return { ...finding, ...range, marks, replacements, fix: before.map((edit) => shifted(edit, splice)) };
  });
