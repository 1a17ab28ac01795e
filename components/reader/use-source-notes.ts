import { useState } from 'preact/hooks';
import type { FactId } from '../../core/guide/guide';

/** The way from a figure to the note that says its source, and back to the same figure. */
interface SourceNotes {
  /** The note that somebody has come to, until they go back. */
  readonly at: FactId | undefined;
  /** Goes to a note; `mark` is the number beside the figure. */
  readonly follow: (fact: FactId, mark: HTMLElement, note: string) => void;
  /** Goes back to the number. */
  readonly back: () => void;
}

/**
 * Follows the source numbers of a section. The address keeps naming the section, for it is what people share; keyboard
 * and screen reader go where the link leads.
 */
export function useSourceNotes(): SourceNotes {
  const [followed, setFollowed] = useState<{ readonly fact: FactId; readonly mark: HTMLElement }>();
  return {
    at: followed?.fact,
    follow: (fact, mark, note) => {
      setFollowed({ fact, mark });
      goTo(document.getElementById(note));
    },
    back: () => {
      goTo(followed?.mark);
      setFollowed(undefined);
    },
  };
}

function goTo(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}
