/** What a page finds that probes for this extension in the two known ways. */
export interface ProbeResult {
  /** Host of the page that was probed. */
  readonly host: string;
  /** Files of ours that were asked for by guessing; 0 where each installation has an address that nobody can guess. */
  readonly guessed: number;
  /** Those of them that the page got. */
  readonly reached: number;
  /** Attributes, texts and loaded addresses of the page that name this extension. */
  readonly ours: number;
  /** Other extensions that the page names, by their number. */
  readonly others: number;
  /** Nodes that were walked. */
  readonly nodes: number;
}

/** Probes the page that the toolbar button was last pressed on; `undefined` = none may be seen. Never rejects. */
export type ProbePage = () => Promise<ProbeResult | undefined>;
