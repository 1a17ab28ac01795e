import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The text of a draft, folded where what was found comes first. */
export interface FoldedText {
  readonly folded: boolean;
  readonly fold: () => void;
  readonly unfold: () => void;
  /** Does something in the text, unfolded before where it has to be. */
  readonly inText: (act: () => void) => void;
}

/**
 * Folds a text that stands open in the page anyway; `foldable` = the desk stands beside it. Where nothing is, nothing
 * is folded.
 */
export function useFoldedText(foldable: boolean, isBlank: boolean): FoldedText {
  const [wanted, setWanted] = useState(foldable);
  const folded = wanted && !isBlank;
  const waiting = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    if (folded) return;
    waiting.current?.();
    waiting.current = undefined;
  }, [folded]);
  return {
    folded,
    fold: () => setWanted(foldable),
    unfold: () => setWanted(false),
    inText: (act) => {
      if (!folded) return act();
      waiting.current = act;
      setWanted(false);
    },
  };
}
