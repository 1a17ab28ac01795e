/**
 * The most that an approval file may hold; a longer one is refused, and none is written. Far above what is written for
 * a network, far below what would make a browser stand still.
 */
export const APPROVAL_LIMITS = {
  /** Characters of the whole file. */
  file: 4_000_000,
  /** Characters of a draft. */
  text: 200_000,
  /** Characters of a comment. */
  comment: 5_000,
  comments: 500,
  /** Characters of a name: of a person, of a draft. */
  name: 120,
  /** Characters of a passage that is quoted. */
  quote: 300,
  /** Characters of a sentence of the check. */
  sentence: 2_000,
  findings: 500,
  questions: 50,
} as const;
