import { diffArrays } from 'diff';
import type { Edit } from '../draft/finding';
import type { Span } from '../text/span';

/** Words, blanks, and each other sign by itself. */
const TOKEN = /\s+|[\p{L}\p{N}\p{M}_]+|[\s\S]/gu;

/** More differences than this are one: finding the fewest takes the square of their number. */
const MOST_DIFFERENCES = 600;

/**
 * What makes one text of another, word by word, in the order of the text: the fewest changes (Myers, "An O(ND)
 * difference algorithm", 1986; jsdiff), those with only a blank between them as one. Pure; where the texts have little
 * in common, one change that replaces all between what is the same at both ends.
 */
export function changesBetween(before: string, after: string): readonly Edit[] {
  const [a, b] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const edits: Edit[] = [];
  let read = 0;
  for (const { added, removed, value } of diffArrays(a, b, { maxEditLength: MOST_DIFFERENCES }) ?? oneChange(a, b)) {
    const words = value.join('');
    const start = read;
    if (!added) read += words.length;
    if (added || removed) edits.push({ start, end: read, replacement: added ? words : '' });
  }
  return joined(edits, before);
}

/** All between what is the same at both ends as one change. */
function oneChange(a: readonly string[], b: readonly string[]) {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [
    { value: a.slice(0, head), added: false, removed: false },
    { value: a.slice(head, a.length - tail), added: false, removed: true },
    { value: b.slice(head, b.length - tail), added: true, removed: false },
  ];
}

/** The text with the changes made. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let read = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(read, start) + replacement;
    read = end;
  }
  return result + text.slice(read);
}

/**
 * Where a passage stands after the changes, grown or shrunk with what was changed inside; `undefined` where nothing of
 * it is left.
 */
export function spanAfter({ start, end }: Span, edits: readonly Edit[]): Span | undefined {
  const moved = { start: offsetAfter(start, edits, 'start'), end: offsetAfter(end, edits, 'end') };
  return moved.start < moved.end ? moved : undefined;
}

function offsetAfter(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let by = 0;
  for (const { start, end, replacement } of edits) {
    // What is put in at an edge does not belong to the passage.
    const isBefore = side === 'start' ? end <= offset : end < offset || (end === offset && start < end);
    if (isBefore) by += replacement.length - (end - start);
    else if (start < offset) return start + by + (side === 'end' ? replacement.length : 0);
    else break;
  }
  return offset + by;
}

/** Changes with only blanks of one line between them as one: so a person would say it. */
function joined(edits: readonly Edit[], text: string): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    const between = last && text.slice(last.end, edit.start);
    if (last && between !== undefined && /^[^\S\n]*$/.test(between))
      result.splice(-1, 1, {
        start: last.start,
        end: edit.end,
        replacement: last.replacement + between + edit.replacement,
      });
    else result.push(edit);
  }
  return result;
}
