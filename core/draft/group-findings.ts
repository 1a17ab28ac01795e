import { FINDING_GRADES, type Finding, type FindingGrade, type RuleId, rangesOf } from './finding';

/** All findings of one rule and grade in a text. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly grade: FindingGrade;
  /** In the order of the text; at least one. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** The passages concerned, without repetition; empty where the whole text is concerned. */
  readonly words: readonly string[];
  /** The reasons, one of each kind: said of other words, it is the same. */
  readonly reasons: readonly string[];
}

/**
 * The findings of one check, grouped by rule: the most serious grade first, within a grade in the order of the text.
 */
export function groupFindings(text: string, findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of [...findings].sort(heavierFirst)) {
    const key = `${finding.rule} ${finding.grade}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((found) => ({
    rule: found[0].rule,
    grade: found[0].grade,
    findings: found,
    words: [...new Set(found.flatMap((finding) => wordsOf(text, finding)))],
    reasons: oneOfEachKind(found.map(({ reason }) => reason)),
  }));
}

/** A text with its findings. */
export interface CheckedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const QUOTATIONS = /„[^“]*“/gu;
const kindOf = (reason: string): string => reason.replace(QUOTATIONS, '');
const oneOfEachKind = (reasons: readonly string[]): string[] =>
  reasons.filter((reason, i) => reasons.findIndex((other) => kindOf(other) === kindOf(reason)) === i);

const heavierFirst = (a: Finding, b: Finding) =>
  FINDING_GRADES.indexOf(a.grade) - FINDING_GRADES.indexOf(b.grade) || a.start - b.start;

/** The passages that a finding is about, shortened; empty where it is about the whole text. */
export const wordsOf = (text: string, finding: Finding): string[] =>
  finding.whole ? [] : rangesOf(finding).map(({ start, end }) => shortened(text.slice(start, end)));

/** How many characters of a passage are quoted. */
const QUOTED = 60;

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED).replace(/[\ud800-\udbff]$/, '')} …` : line;
};

/** A passage in German quotes. */
export const quoted = (words: string): string => `„${words}“`;

/**
 * Replacements to copy: the safe fix, or else the wordings to choose from, without repetition. An empty one means that
 * deleting the passage is enough.
 */
export const wordingsOf = ({ findings }: FindingGroup): string[] => [
  ...new Set(
    findings.flatMap((finding) => [
      ...(isDeletion(finding)
        ? ['']
        : (finding.fix ?? finding.replacements).map(({ replacement }) => replacement.trim())),
      ...(finding.wordings ?? []),
    ]),
  ),
];

/**
 * Whether the safe fix takes words away and leaves the rest of their sentence: with a comma, or with a capital for the
 * next word, which nobody could copy.
 */
export const isDeletion = ({ fix = [], start, end }: Finding): boolean =>
  fix.length > 0 &&
  fix.every(
    (edit) =>
      edit.replacement.length < edit.end - edit.start &&
      (edit.replacement === '' || edit.start !== start || edit.end !== end),
  );
