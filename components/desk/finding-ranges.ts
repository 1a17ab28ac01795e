import { FINDING_GRADES, type Finding, type FindingGrade } from '../../core/draft/finding';
import type { Span } from '../../core/text/span';

/** A finding with the name under which the view keeps it apart from the others, and the words it is about. */
export interface NamedFinding extends Finding {
  readonly key: string;
  /** `undefined` where it is about the whole text. */
  readonly words: string | undefined;
}

/** A stretch of the text with the findings that lie on it. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Keys of the findings, in their order. */
  readonly keys: readonly string[];
  /** The heaviest grade among them. */
  readonly grade: FindingGrade | undefined;
}

let names = 0;

/**
 * Names findings; one that was `known` already at the same place keeps its name, so that the view does not start anew,
 * and so does one that has grown or shrunk with its words.
 */
export function named(findings: readonly Finding[], text: string, known: readonly NamedFinding[] = []): NamedFinding[] {
  const left = [...known];
  const keys = new Map<Finding, string>();
  for (const isSame of [isSameFinding, overlaps])
    for (const finding of findings) {
      const at = keys.has(finding) ? -1 : left.findIndex((one) => isSame(one, finding));
      for (const { key } of at >= 0 ? left.splice(at, 1) : []) keys.set(finding, key);
    }
  return findings.map((finding) => {
    names += keys.has(finding) ? 0 : 1;
    return {
      ...finding,
      key: keys.get(finding) ?? `f${names}`,
      words: finding.whole ? undefined : text.slice(finding.start, finding.end),
    };
  });
}

/** The same said about words that share a place. */
const overlaps = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && !a.whole && !b.whole && a.start < b.end && b.start < a.end;

/** Whether two findings are the same thing said about the same place. */
export const isSameFinding = (
  a: Pick<Finding, 'rule' | 'whole' | 'start' | 'end'>,
  b: Pick<Finding, 'rule' | 'whole' | 'start' | 'end'>,
): boolean => a.rule === b.rule && a.whole === b.whole && (a.whole || (a.start === b.start && a.end === b.end));

/** In the order in which the text leads to them; those that no place led to first. */
export const inTextOrder = <T extends Finding>(findings: readonly T[]): T[] => {
  const start = (finding: Finding) => rangeOf(finding)?.start ?? -1;
  return [...findings].sort(
    (a, b) => start(a) - start(b) || FINDING_GRADES.indexOf(a.grade) - FINDING_GRADES.indexOf(b.grade),
  );
};

/** The places at which a finding is marked: where it is about the whole text, those that led to it; of a group
 * each. */
export const markedRanges = ({ marks, start, end, whole, grouped }: Finding): readonly Span[] =>
  whole ? marks : [{ start, end }, ...(grouped ? marks : [])];

/** The first place of a finding; `undefined` where it is about the whole text and nothing is marked. */
export const rangeOf = (finding: Finding): Span | undefined =>
  [...markedRanges(finding)].sort((a, b) => a.start - b.start)[0];

/**
 * Cuts a text at every beginning and end of a mark, and at `cuts`. Joined, the segments are the text again, whatever
 * the marks: those that overlap share segments, those outside the text are cut off, empty ones mark nothing.
 */
export function segmentsOf(text: string, findings: readonly NamedFinding[], cuts: readonly number[] = []): Segment[] {
  const marks = findings.flatMap((finding) =>
    markedRanges(finding).map(({ start, end }) => ({
      finding,
      start: within(start, text),
      end: within(end, text),
    })),
  );
  const edges = new Set([0, text.length]);
  for (const { start, end } of marks) if (start < end) edges.add(start).add(end);
  for (const cut of cuts) edges.add(within(cut, text));
  const sorted = [...edges].sort((a, b) => a - b);
  const opening = new Map<number, NamedFinding[]>();
  const closing = new Map<number, NamedFinding[]>();
  for (const { finding, start, end } of marks) {
    if (start >= end) continue;
    opening.set(start, [...(opening.get(start) ?? []), finding]);
    closing.set(end, [...(closing.get(end) ?? []), finding]);
  }
  const open = new Map<NamedFinding, number>();
  return sorted.slice(0, -1).map((start, i) => {
    for (const finding of closing.get(start) ?? []) open.set(finding, (open.get(finding) ?? 1) - 1);
    for (const finding of opening.get(start) ?? []) open.set(finding, (open.get(finding) ?? 0) + 1);
    const here = findings.filter((finding) => (open.get(finding) ?? 0) > 0);
    const heaviest = Math.min(...here.map(({ grade }) => FINDING_GRADES.indexOf(grade)));
    return {
      start,
      text: text.slice(start, sorted[i + 1]),
      keys: here.map(({ key }) => key),
      grade: FINDING_GRADES[heaviest],
    };
  });
}

const within = (offset: number, text: string) => Math.max(0, Math.min(offset, text.length));
