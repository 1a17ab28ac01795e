import type { Span } from '../text/span';

/**
 * How much a finding weighs, the heaviest first: law of the country, technical limit of the network, advice, contested
 * advice, style. `pflicht` is said only where a statute or court of that country says so.
 */
export const FINDING_GRADES = ['pflicht', 'grenze', 'empfehlung', 'umstritten', 'stil'] as const;
export type FindingGrade = (typeof FINDING_GRADES)[number];

/** The rules by name. Names are public (settings keep them), so a name is never reused for another rule. */
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
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Whether a stored or handed-over word names a rule. */
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
  /** The places that led to a finding about the whole text, for marking them; empty where the span says it all. */
  readonly marks: readonly Span[];
  /** True where a rule has put several of its places into one finding: each mark is one of them. */
  readonly grouped: boolean;
  /** Edits that remove the finding and touch nothing else; absent where only the writer can decide. */
  readonly fix?: readonly Edit[];
  /** Where only the writer can decide: wordings to choose from, each one edit, with gaps (`gaps.ts`) for what only they know. */
  readonly replacements: readonly Edit[];
  /** Wordings with gaps that fit nowhere as they are: to copy, and to put where they belong. */
  readonly wordings?: readonly string[];
  /** What holds in the country of the draft, one German sentence. */
  readonly ruling: string;
  readonly authority: Authority;
  /** The section of the guide that explains it, for example `16.4`, or the own chapter that asks for it. */
  readonly section: string;
  /** Style that is shown only when asked for, because the text has said enough about style already. */
  readonly folded: boolean;
}

/** The places of a finding: one, or each of those that a rule has grouped. */
export const placesOf = ({ start, end, grouped, marks }: Finding): readonly Span[] => [
  { start, end },
  ...(grouped ? marks : []),
];
