import { takeFocus } from './take-focus';
import { useTranslate } from './translate';

interface RemovedStatusProps {
  /** What has just been removed, in words; `undefined` = nothing. */
  readonly said: string | undefined;
  /** Names it: another removal moves the keyboard again. */
  readonly id: string;
  readonly onUndo: () => void;
}

/**
 * Says what has just been removed, and offers to undo it. The pressed button is gone with its row: the keyboard goes on
 * here.
 */
export function RemovedStatus({ said, id, onUndo }: RemovedStatusProps) {
  const t = useTranslate();
  return (
    <p role="status">
      {said !== undefined && (
        <>
          {said}{' '}
          <button type="button" class="link" key={id} ref={takeFocus} onClick={onUndo}>
            {t('undo')}
          </button>
        </>
      )}
    </p>
  );
}
