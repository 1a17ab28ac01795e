import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** A change that the browser has not stored. */
export interface Unsaved {
  readonly error: unknown;
  readonly retry: () => void;
  /** What is not stored, to be taken elsewhere. */
  readonly text: () => string;
}

/** Tells the surface that something is not stored, or (`undefined`) that it is now. `of` identifies it. */
export type ReportUnsaved = (of: object, unsaved: Unsaved | undefined) => void;

const UnsavedContext = createContext<ReportUnsaved>(() => {});

/** Provided by `Surface`. */
export const UnsavedProvider = UnsavedContext.Provider;

/** For a view that stores something: reports a failure to the surface. */
export const useUnsaved = (): ReportUnsaved => useContext(UnsavedContext);
