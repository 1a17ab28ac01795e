import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dismissal, scopeKey } from '../../core/tips/dismissals';
import { useTranslate } from '../shared/translate';

interface UndoLineProps {
  /** What can be taken back; `undefined` when its time is over. */
  readonly undoable: Dismissal | undefined;
  readonly onUndo: (entry: Dismissal) => void;
}

/**
 * Says what was dismissed and takes it back. The keyboard comes here, because the card that had it is gone, and goes on
 * from here to the card that has come back. While it stands on the button, the line stays: nobody has to hurry.
 */
export function UndoLine({ undoable, onUndo }: UndoLineProps) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(undoable);
  const [restored, setRestored] = useState<Dismissal>();
  const isNew = useRef(true);
  const entry = undoable ?? held;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object for the same dismissal moves no focus.
  useEffect(() => {
    if (undoable || document.activeElement !== button.current) setHeld(undoable);
    // In a popup that has been opened again the keyboard belongs to the search field.
    if (undoable && !isNew.current && lostFocus()) button.current?.focus();
    isNew.current = false;
  }, [undoable && scopeKey(undoable.scope), undoable?.at]);
  useEffect(() => {
    if (!restored) return;
    const { scope } = restored;
    const card =
      scope.type === 'section' && document.querySelector<HTMLElement>(`[data-section="${scope.section}"] button`);
    (card || document.querySelector<HTMLElement>('.tip-card button'))?.focus();
    setRestored(undefined);
  }, [restored]);
  return (
    <p role="status" class={entry ? 'undo-line' : 'visually-hidden'}>
      {entry && (
        <>
          {t(entry.until === undefined ? 'dismissedHidden' : 'dismissedLater')}{' '}
          <button
            type="button"
            class="link"
            ref={button}
            onBlur={() => setHeld(undoable)}
            onClick={() => {
              setHeld(undefined);
              setRestored(entry);
              onUndo(entry);
            }}
          >
            {t('undo')}
          </button>
        </>
      )}
    </p>
  );
}

/** Nothing has the keyboard, or only the view as a whole. */
const lostFocus = (): boolean => !document.activeElement || document.activeElement.matches('body, [tabindex="-1"]');
