/**
 * How much a handbook chapter may be: what a large handbook needs with room to spare, and what a browser reads in
 * seconds.
 */
export const HANDBOOK_LIMITS = {
  /** Bytes of a file. */
  fileBytes: 2_000_000,
  /** Bytes of a team pack. */
  packBytes: 10_000_000,
  /** Files of one import. */
  files: 300,
  /** Characters of a line; longer ones are data, not text. */
  lineLength: 20_000,
  /** Paragraphs, lists and headings of a file: the time to read them grows faster than their number. */
  fileBlocks: 12_000,
  /** Characters of a paragraph, list or code block, up to the next blank line. */
  blockLength: 12_000,
  /** Signs of emphasis (`*`, `_`) in a paragraph, and in a row: the time to read them is quadratic in their number. */
  emphasisSigns: 1_000,
  /** Levels of quotes and lists within each other. */
  nesting: 8,
  /** Levels of bold, italic and links within each other; deeper ones are drawn as plain text. */
  inlineNesting: 6,
  /** Characters of the head between the two `---`. */
  headLength: 4_000,
  /** Levels of brackets and lists in the head. */
  headNesting: 50,
  /** Sections of a chapter. */
  sections: 400,
  /** Sections of all handbook chapters together. */
  allSections: 5_000,
  /** Handbook chapters. */
  chapters: 300,
  /** Patterns for the pages of a house. */
  housePages: 200,
  /** Paragraphs and lists of a section. */
  blocks: 200,
  /** Characters of a section. */
  sectionLength: 40_000,
  /** Characters of a title; longer ones are cut. */
  titleLength: 160,
  /** Characters of a summary; longer ones are cut. */
  summaryLength: 300,
  /** Entries of a word list. */
  words: 500,
  /** Entries of all word lists together: they are asked at every pause in typing. */
  allWords: 2_000,
  /** Characters of a word or phrase to avoid. */
  wordLength: 60,
  /** Characters of the reason for it. */
  reasonLength: 200,
  /** Lines of a checklist. */
  checklistItems: 60,
  /** Characters of what to do in one of them. */
  itemLength: 600,
  /** Problems that are listed of one file. */
  problems: 50,
  /** Milliseconds that one file may take to be read. */
  readMs: 15_000,
  /** Milliseconds that the index may go without a sign of life. */
  indexMs: 60_000,
} as const;
