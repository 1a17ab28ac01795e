import { type MessageKey, useTranslate } from '../shared/translate';

interface DoneLineProps {
  /** What was done last and can be taken back; `undefined` = nothing. */
  readonly done: MessageKey | undefined;
  readonly onUndo: () => void;
}

/**
 * What was done last, at the head of the list that it has changed. Its room is always there: nothing moves, and it lies
 * over nothing.
 */
export function DoneLine({ done, onUndo }: DoneLineProps) {
  const t = useTranslate();
  return (
    <p role="status" class="undo-line">
      {done && (
        <>
          {t(done)}{' '}
          <button type="button" class="link" onClick={onUndo}>
            {t('undo')}
          </button>
        </>
      )}
    </p>
  );
}
