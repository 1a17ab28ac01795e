/** A mistake in the content: where, what, and what to write instead. In German, for editors. */
export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** `content/de/13-trend.md:14: … → …`, the form that editors and terminals can jump to. */
export const formatProblem = ({ file, line, what, mend }: Problem): string => `${file}:${line}: ${what} → ${mend}`;

/** Thrown when a guide has problems; the message lists them all. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`Der Leitfaden hat ${problems.length} Fehler:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
  }
}
