import type { DraftContext } from './context';
import type { FindingGrade, RuleId } from './finding';
import { type CheckedText, quoted, wordsOf } from './group-findings';

/** Something that a check has found, as far as it is kept for the next one. */
interface PastFinding {
  readonly rule: RuleId;
  readonly grade: FindingGrade;
  /** The passages concerned, shortened; empty where the whole text is. */
  readonly words: readonly string[];
  /** What the rule says of the whole text; absent where it is about a passage. */
  readonly reason?: string;
}

/** What the check before has found, so that the next one can say what has gone: never the text. */
export interface PastCheck {
  /** For another law or another kind of text other rules hold, and what is gone says nothing. */
  readonly context: Pick<DraftContext, 'kind' | 'country'>;
  readonly findings: readonly PastFinding[];
}

/** What is kept of a check. */
export const pastCheckOf = ({ text, context, findings }: CheckedText & Pick<PastCheck, 'context'>): PastCheck => ({
  context: { kind: context.kind, country: context.country },
  findings: findings.map((finding) => {
    const { rule, grade, reason } = finding;
    const words = wordsOf(text, finding);
    return { rule, grade, words, ...(words.length === 0 ? { reason } : {}) };
  }),
});

/**
 * The findings of an earlier check that are gone now, as the passage concerned, or the reason where there was none;
 * `undefined` where the two cannot be compared.
 */
export function goneSince(before: PastCheck, now: PastCheck): string[] | undefined {
  if (before.context.kind !== now.context.kind || before.context.country !== now.context.country) return undefined;
  const left = now.findings.map(nameOf);
  const gone = before.findings.filter((finding) => {
    const at = left.indexOf(nameOf(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...new Set(gone.map(({ words, reason = '' }) => words.map(quoted).join(', ') || reason))];
}

const nameOf = ({ rule, grade, words }: PastFinding): string => `${rule} ${grade} ${words.join(' ')}`;

/** Reads it from what was stored; `undefined` for whatever is no past check. */
export function toPastCheck(value: unknown): PastCheck | undefined {
  const { context, findings } = (value ?? {}) as Record<string, unknown>;
  const { kind, country } = (context ?? {}) as Record<string, unknown>;
  if (typeof kind !== 'string' || typeof country !== 'string' || !Array.isArray(findings)) return undefined;
  if (!findings.every(isPastFinding)) return undefined;
  return { context: { kind, country } as PastCheck['context'], findings };
}

function isPastFinding(value: unknown): value is PastFinding {
  const { rule, grade, words, reason } = (value ?? {}) as Record<string, unknown>;
  const isNamed = Array.isArray(words) && words.every((word) => typeof word === 'string');
  return typeof rule === 'string' && typeof grade === 'string' && isNamed && isText(reason);
}

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';
