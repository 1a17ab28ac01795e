import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../shared/translate';
import { type RemovedAnnotation, useAnnotations } from './annotations';

const WORDS = { bookmark: 'removedBookmark', note: 'removedNote', highlight: 'unmarkedNow' } as const;

/** How long a removed annotation can be restored on the spot. */
const UNDO_MS = 10_000;

/**
 * Says what was removed and brings it back. It takes the focus where what had it is gone, and hands it on to what has
 * come back. While the button has the focus, the line stays.
 */
export function RemovedLine() {
  const t = useTranslate();
  const annotations = useAnnotations();
  const button = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  const [restored, setRestored] = useState<RemovedAnnotation>();
  const removed = annotations?.removed;
  useLayoutEffect(() => {
    if (removed && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [removed]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is handed in stays the same while the view lives.
  useEffect(() => {
    if (!removed || held) return;
    const timer = setTimeout(annotations.forgetRemoved, UNDO_MS);
    return () => clearTimeout(timer);
  }, [removed, held]);
  useLayoutEffect(() => {
    if (!restored) return;
    const row = document.querySelector(`[data-annotation="${CSS.escape(`${restored.what} ${restored.id}`)}"]`);
    (row?.querySelector('button') ?? document.getElementById('text'))?.focus({ preventScroll: true });
    setRestored(undefined);
  }, [restored]);
  return (
    <p role="status" class={removed ? 'removed-line' : 'visually-hidden'}>
      {removed && (
        <>
          {t(WORDS[removed.what])}{' '}
          <button
            type="button"
            class="link"
            ref={button}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
            onClick={() => {
              setHeld(false);
              setRestored(removed);
              removed.restore();
            }}
          >
            {t('undo')}
          </button>
        </>
      )}
    </p>
  );
}
