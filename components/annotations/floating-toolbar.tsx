import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChapterFile } from '../../core/guide/compiled-guide';
import type { Section } from '../../core/guide/guide';
import { useTranslate } from '../shared/translate';
import { highlightAround, highlightWords } from './annotation-words';
import { useAnnotations } from './annotations';
import { selectedWords } from './selection';

interface FloatingToolbarProps {
  readonly sections: readonly Section[];
  readonly facts: ChapterFile['facts'];
}

/** Position of the button on the page, and what it does. */
interface Offer {
  readonly left: number;
  readonly top: number;
  readonly remove: boolean;
  readonly act: () => void;
}

/** The button appears after a selection has not changed for this time. */
const REST_MS = 200;
/** The keyboard shortcut, in the syntax of `aria-keyshortcuts`. */
const KEYS = 'Alt+M';
/** Height that the button needs in the window, in pixels. */
const WIDTH = 190;

/** The button below a selection in a passage, or below a highlight that was clicked. Alt+M does the same without it. */
export function FloatingToolbar({ sections, facts }: FloatingToolbarProps) {
  const t = useTranslate();
  const annotations = useAnnotations();
  const [offer, setOffer] = useState<Offer>();

  const offerAt = (end: DOMRect, remove: boolean, act: () => void) =>
    setOffer({
      left: Math.max(8, Math.min(end.right - 40, innerWidth - WIDTH)) + scrollX,
      top: end.bottom + scrollY + 6,
      remove,
      act: () => {
        act();
        getSelection()?.removeAllRanges();
        setOffer(undefined);
      },
    });

  /** The current props for event listeners: a render must not restart the timer of a selection. */
  const latest = useRef({ annotations, sections, facts });
  latest.current = { annotations, sections, facts };
  const ready = annotations?.ready === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `offerAt` only sets state.
  useEffect(() => {
    if (!ready) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const actOnSelection = () => {
      const { annotations, sections, facts } = latest.current;
      const selected = selectedWords();
      const section = sections.find(({ id }) => id === selected?.section);
      if (!selected || !section || !annotations) return undefined;
      const act = () => void highlightWords({ section, facts }, annotations, selected.span);
      return { ...selected, remove: highlightAround(section, annotations, selected.span) !== undefined, act };
    };
    const onSelection = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // The tool that chooses sentences marks them itself.
        const found = document.activeElement?.matches('[data-choosing=true]') ? undefined : actOnSelection();
        if (found) offerAt(found.end, found.remove, found.act);
        else if (getSelection()?.isCollapsed !== false) setOffer((now) => (now?.remove ? now : undefined));
      }, REST_MS);
    };
    const onClick = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('.floating-toolbar')) return;
      const id = target.closest<HTMLElement>('[data-highlight]')?.dataset.highlight;
      if (!id) return setOffer((now) => (getSelection()?.isCollapsed === false ? now : undefined));
      const end = [...document.querySelectorAll(`[data-highlight="${CSS.escape(id)}"]`)]
        .at(-1)
        ?.getBoundingClientRect();
      if (end && getSelection()?.isCollapsed !== false)
        offerAt(end, true, () => latest.current.annotations?.remove('highlight', id));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOffer(undefined);
      // By the key, not the letter: with Alt it writes another one on a Mac.
      if (event.code !== 'KeyM' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const found = actOnSelection();
      if (!found) return;
      event.preventDefault();
      found.act();
      getSelection()?.removeAllRanges();
    };
    document.addEventListener('selectionchange', onSelection);
    // For what was selected before the annotations were loaded.
    onSelection();
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onSelection);
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [ready]);

  if (!offer) return null;
  return (
    <button
      type="button"
      class="button floating-toolbar"
      style={{ left: `${offer.left}px`, top: `${offer.top}px` }}
      aria-keyshortcuts={KEYS}
      title={KEYS}
      onMouseDown={(event) => event.preventDefault()}
      onClick={offer.act}
    >
      {t(offer.remove ? 'unmark' : 'mark')}
    </button>
  );
}
