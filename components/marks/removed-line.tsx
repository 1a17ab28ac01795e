import { useEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../translate';
import { useMarks } from './marks';

const WORDS = { bookmark: 'removedBookmark', note: 'removedNote', highlight: 'unmarkedNow' } as const;

/** Says what was removed and brings it back. It takes the focus where what had it is gone. */
export function RemovedLine() {
  const t = useTranslate();
  const marks = useMarks();
  const button = useRef<HTMLButtonElement>(null);
  const removed = marks?.removed;
  useEffect(() => {
    if (removed && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [removed]);
  return (
    <p role="status" class={removed ? 'removed-line' : 'visually-hidden'}>
      {removed && (
        <>
          {t(WORDS[removed.what])}{' '}
          <button type="button" class="link" ref={button} onClick={removed.restore}>
            {t('undo')}
          </button>
        </>
      )}
    </p>
  );
}
