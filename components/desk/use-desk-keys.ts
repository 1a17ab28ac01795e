import { useEffect, useRef } from 'preact/hooks';

export interface DeskKeys {
  /** To the next finding, or to the one before. */
  readonly step: (by: 1 | -1) => void;
  /** Fixes the finding that is looked at. */
  readonly fix: () => void;
  readonly close: () => void;
  /** A finding is looked at. */
  readonly isActive: boolean;
}

/** The desk's keys hold wherever the focus is on it. */
export function useDeskKeys(keys: DeskKeys): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const { step, fix, close, isActive } = newest.current;
      if (event.key === 'F8' || (event.altKey && event.code === 'KeyN')) step(event.shiftKey ? -1 : 1);
      else if (event.altKey && event.key === 'Enter' && isActive) fix();
      else if (event.key === 'Escape' && isActive) close();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
