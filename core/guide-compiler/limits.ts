/** What a chapter must have. A firm's handbook chapters have no facts and may be shorter or longer than the guide's. */
export interface ChapterRules {
  readonly passageMin: number;
  readonly passageMax: number;
  readonly tipsMin: number;
  readonly tipsPerSection: number;
  /** Whether each section opens with its short answer, and a duty names its norm. */
  readonly answerNeeded: boolean;
  /** Whether a duty or a proven tip must cite a fact. */
  readonly factsNeeded: boolean;
  /** Whether a link may lead outside, by `https`. */
  readonly webLinks: boolean;
  /** The lines that "Angaben" must have. */
  readonly details: readonly string[];
}

/** Editorial limits that a machine can check. Source: the editorial rules in `content/README.md`, November 2026. */
export const LIMITS = {
  /** Characters of a tip's title. */
  tipTitle: 70,
  /** Characters of a tip's action. */
  tipAction: 240,
  /** Sentences of a tip's action. */
  tipSentences: 2,
  tipsPerSection: 3,
  /** Paragraphs (or lists) of a passage; the blocks of countries and the example count. */
  passageMin: 2,
  passageMax: 9,
  /** Characters and sentences of the short answer. */
  answer: 280,
  answerSentences: 2,
  /** Words of an invented example. */
  exampleWords: 60,
} as const;

/** The lines of "Angaben", in their order. */
export const DETAILS = ['Situationen', 'Suchwörter', 'Suchwörter englisch', 'Vorlagen'] as const;

/** The rules of the guide. */
export const GUIDE_RULES: ChapterRules = {
  passageMin: LIMITS.passageMin,
  passageMax: LIMITS.passageMax,
  tipsMin: 1,
  tipsPerSection: LIMITS.tipsPerSection,
  answerNeeded: true,
  factsNeeded: true,
  webLinks: false,
  details: ['Situationen', 'Suchwörter', 'Suchwörter englisch'],
};
