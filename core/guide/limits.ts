/** Editorial limits that a machine can check. Source: the editorial rules in `content/README.md`, November 2026. */
export const LIMITS = {
  /** Characters of a tip's title. */
  tipTitle: 60,
  /** Characters of a tip's action. */
  tipAction: 240,
  /** Sentences of a tip's action. */
  tipSentences: 2,
  tipsPerSection: 3,
  /** Paragraphs (or lists) of a passage. */
  passageMin: 2,
  passageMax: 5,
} as const;
