/** Kinds of text, by how carefully they are edited: the more, the more reliable their spellings. */
export const ORIGINS = ['keywords', 'texts'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The counts of a word. */
export interface Counted {
  stem: string;
  documents: number;
  lastDocument: number;
  lower: number;
  /** The most reliable kind of text that has it. */
  origin: Origin;
  forms: Map<string, number>;
  /** What is read as this word, in lower case: Müller and Mueller. */
  tokens: Set<string>;
}
