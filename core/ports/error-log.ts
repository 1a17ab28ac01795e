import type { LoggedError } from '../diagnostics/logged-error';

/** What did not work since the browser was started. */
export interface ErrorLog {
  /** The latest last. Never rejects. */
  read(): Promise<readonly LoggedError[]>;
  /** Calls back when there is one more. Returns a function that stops it. */
  watch(changed: () => void): () => void;
}
