/** Where the words of a text are from: the more it is edited, the surer its words are words. */
export const ORIGINS = ['questions', 'keywords', 'texts'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What is counted of a word. */
export interface Counted {
  stem: string;
  documents: number;
  lastDocument: number;
  lower: number;
  /** The surest one. */
  origin: Origin;
  forms: Map<string, number>;
}
