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
