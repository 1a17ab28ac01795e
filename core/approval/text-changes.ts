import type { Edit } from '../draft/finding';
import type { Span } from '../text/span';

/** Words, blanks, and each other sign by itself. */
const TOKEN = /\s+|[\p{L}\p{N}\p{M}_]+|[\s\S]/gu;

/** More differences than this are one: finding the fewest takes the square of their number. */
const MOST_DIFFERENCES = 600;

/**
 * What makes one text of another, word by word, in the order of the text: the fewest changes (Myers, "An O(ND) difference algorithm", 1986),
 * those with only a blank between them as one. Pure; where the texts have little in common, one change that replaces all between what is
 * the same at both ends.
 */
export function changesBetween(before: string, after: string): readonly Edit[] {
  const [a, b] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)] as const;
  const changed = differences(...middle) ?? [{ from: 0, to: middle[0].length, with: [0, middle[1].length] as const }];
  const offsets = offsetsOf(middle[0], lengthOf(a.slice(0, head)));
  const edits = changed.map(
    ({ from, to, with: [start, end] }): Edit => ({
      start: offsets[from] ?? 0,
      end: offsets[to] ?? 0,
      replacement: middle[1].slice(start, end).join(''),
    }),
  );
  return joined(edits, before);
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

/** Where a passage stands after the changes, grown or shrunk with what was changed inside; `undefined` where nothing of it is left. */
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

interface Difference {
  readonly from: number;
  readonly to: number;
  readonly with: readonly [start: number, end: number];
}

/** `undefined` where there are too many to look for the fewest. */
function differences(a: readonly string[], b: readonly string[]): Difference[] | undefined {
  const reached: Int32Array[] = [];
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
  // One entry for each diagonal from -(d + 1) to d + 1.
  const line = new Int32Array(2 * most + 3).fill(-1);
  const middle = most + 1;
  line[middle + 1] = 0;
  for (let d = 0; d <= most; d++) {
    reached.push(line.slice());
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && at(line, middle + k - 1) < at(line, middle + k + 1));
      let x = down ? at(line, middle + k + 1) : at(line, middle + k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      line[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return wayBack(reached, middle, a.length, b.length);
    }
  }
  return undefined;
}

const at = (line: Int32Array | undefined, i: number): number => line?.[i] ?? -1;

/** The steps of the shortest way, put together to runs. */
function wayBack(reached: readonly Int32Array[], middle: number, length: number, other: number): Difference[] {
  const found: Difference[] = [];
  let [x, y] = [length, other];
  for (let d = reached.length - 1; d > 0; d--) {
    const line = reached[d];
    const k = x - y;
    const down = k === -d || (k !== d && at(line, middle + k - 1) < at(line, middle + k + 1));
    const fromX = at(line, middle + (down ? k + 1 : k - 1));
    const fromY = fromX - (down ? k + 1 : k - 1);
    const step: Difference = { from: fromX, to: down ? fromX : fromX + 1, with: [fromY, down ? fromY + 1 : fromY] };
    const [next] = found;
    if (next && next.from === step.to && next.with[0] === step.with[1])
      found[0] = { from: step.from, to: next.to, with: [step.with[0], next.with[1]] };
    else found.unshift(step);
    [x, y] = [fromX, fromY];
  }
  return found;
}

const lengthOf = (tokens: readonly string[]) => tokens.reduce((sum, token) => sum + token.length, 0);

function offsetsOf(tokens: readonly string[], first: number): number[] {
  const offsets = [first];
  for (const token of tokens) offsets.push((offsets.at(-1) ?? 0) + token.length);
  return offsets;
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
