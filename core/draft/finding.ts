import type { Span } from '../text/span';

/**
 * How serious a finding is, the most serious first: law of the country, technical limit of the network, advice,
 * contested advice, style. `pflicht` is said only where a statute or court of that country says so.
 */
export const FINDING_GRADES = ['pflicht', 'grenze', 'empfehlung', 'umstritten', 'stil'] as const;
export type FindingGrade = (typeof FINDING_GRADES)[number];

/** The ids of the rules. Ids are public (settings store them), so an id is never reused for another rule. */
export const RULE_IDS = [
  'pseudo-font',
  'too-long',
  'hashtag-count',
  'hashtag-case',
  'emoji-heavy',
  'shouting',
  'job-title-gender',
  'agg-wording',
  'pay-missing',
  'ad-label-missing',
  'green-claim',
  'giveaway-terms',
  'engagement-bait',
  'stock-opening',
  'empty-phrase',
  'long-sentence',
  'sie-du-mix',
  'gender-sign-mix',
  'blank-lines',
  'link-in-post',
  'no-alt-hint',
  'house-words',
  'third-gender',
  'personal-data',
  'pay-hint',
  'pay-history',
  'du-case',
  'spelling',
  'review-proof',
  'price-total',
  'ai-label',
  'false-urgency',
  'political-ad',
  'review-confidential',
  'review-salutation',
  'review-threat',
  'comment-praise',
  'candidate-notice',
  'open-gap',
  'price-cut',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Whether a stored or received word is the id of a rule. */
export const isRuleId = (word: unknown): word is RuleId => RULE_IDS.some((id) => id === word);

/** Who says so, and as of when (`2025-12`, or a year). */
export interface Authority {
  readonly text: string;
  readonly asOf: string;
}

/** One replacement of a safe fix: the characters of the span become `replacement`. */
export interface Edit extends Span {
  readonly replacement: string;
}

/** What a rule says about a draft. */
export interface Finding extends Span {
  readonly rule: RuleId;
  readonly grade: FindingGrade;
  /** True where the finding is about the draft as a whole; `start` and `end` are then those of the whole text. */
  readonly whole: boolean;
  /** One German sentence: why this is said. */
  readonly reason: string;
  /** The ranges that led to a finding about the whole text, to be marked; empty where the span is enough. */
  readonly marks: readonly Span[];
  /** True where several hits of a rule are one finding: each mark is one of them. */
  readonly grouped: boolean;
  /** Edits that fix the finding and change nothing else; absent where only the writer can decide. */
  readonly fix?: readonly Edit[];
  /**
   * Where only the writer can decide: wordings to choose from, each one edit, with gaps (`gaps.ts`) for what only they
   * know.
   */
  readonly replacements: readonly Edit[];
  /** Wordings with gaps that fit nowhere as they are: to copy, and to put where they belong. */
  readonly wordings?: readonly string[];
  /** What the law or practice of the draft's country is, in one German sentence. */
  readonly ruling: string;
  readonly authority: Authority;
  /** The section of the guide that explains it, for example `16.4`, or the handbook chapter that asks for it. */
  readonly section: string;
  /** A finding about style that is folded, because enough of them are shown already. */
  readonly folded: boolean;
}

/** The ranges of a finding: one, or all that a rule has grouped. */
export const rangesOf = ({ start, end, grouped, marks }: Finding): readonly Span[] => [
  { start, end },
  ...(grouped ? marks : []),
];
