/** A family of worn phrases: one frame of thought in many words. */
export interface StockFamily {
  readonly name: string;
  /** In the form of `text/phrases.ts`. */
  readonly phrases: readonly string[];
  /** Worn only where a job is offered. */
  readonly inJobsOnly?: true;
}
