import { FINDING_GRADES, type Finding, type FindingGrade, placesOf, type RuleId } from './finding';

/** All that one rule says about a text in one grade. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly grade: FindingGrade;
  /** In the order of the text; at least one. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** The passages that it is about, each once; empty where it is about the whole text. */
  readonly words: readonly string[];
  /** The reasons that were given, each once. */
  readonly reasons: readonly string[];
}

/** Findings of one check by rule: the heaviest grade first, within a grade in the order of the text. */
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
    reasons: [...new Set(found.map(({ reason }) => reason))],
  }));
}

/** What was found before and is no longer found, as the words it was about, or as its reason where it had none. */
export function resolvedSince(before: CheckedText, now: CheckedText): string[] {
  const left = now.findings.map((finding) => nameOf(now.text, finding));
  const gone = before.findings.flatMap((finding) => {
    const at = left.indexOf(nameOf(before.text, finding));
    if (at < 0) return [finding];
    left.splice(at, 1);
    return [];
  });
  return [...new Set(gone.map((finding) => wordsOf(before.text, finding).map(quoted).join(', ') || finding.reason))];
}

/** A text with what was found in it. */
export interface CheckedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

const heavierFirst = (a: Finding, b: Finding) =>
  FINDING_GRADES.indexOf(a.grade) - FINDING_GRADES.indexOf(b.grade) || a.start - b.start;

const wordsOf = (text: string, finding: Finding): string[] =>
  finding.whole ? [] : placesOf(finding).map(({ start, end }) => shortened(text.slice(start, end)));

const nameOf = (text: string, finding: Finding): string =>
  `${finding.rule} ${finding.grade} ${wordsOf(text, finding).join(' ')}`;

/** Characters of a passage that are quoted. */
const QUOTED = 60;

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED).replace(/[\ud800-\udbff]$/, '')} …` : line;
};

/** A passage in German quotes. */
export const quoted = (words: string): string => `„${words}“`;

/**
 * What could stand in place of what was found, as passages to copy: the safe fix, else wordings to choose from, each once.
 * An empty passage says that deleting is enough.
 */
export const wordingsOf = ({ findings }: FindingGroup): string[] => [
  ...new Set(
    findings.flatMap(({ fix, replacements, wordings = [] }) => [
      ...(fix ?? replacements).map(({ replacement }) => replacement.trim()),
      ...wordings,
    ]),
  ),
];
