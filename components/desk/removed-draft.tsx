import { type StoredDraft, titleOf } from '../../core/draft/stored-draft';
import { takeFocus } from '../shared/take-focus';
import { useTranslate } from '../shared/translate';

/** The draft that was deleted last, with the button that restores it. */
export function RemovedDraft({ draft, onUndo }: { draft: StoredDraft; onUndo: () => void }) {
  const t = useTranslate();
  return (
    <p role="status" class="undo-line">
      {t('draftDeleted', titleOf(draft) ?? t('draftUnnamed'))}{' '}
      {/* The button that was pressed is gone with its draft: the keyboard goes on here. */}
      <button type="button" class="link" key={draft.id} ref={takeFocus} onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
