import type { LoggedError } from '../diagnostics/logged-error';

/** The errors since the browser was started. */
export interface ErrorLog {
  /** The latest last. Never rejects. */
  read(): Promise<readonly LoggedError[]>;
  /** Calls back after each new error. Returns a function that stops it. */
  watch(changed: () => void): () => void;
}
