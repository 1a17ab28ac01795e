import { takeFocus } from '../shared/take-focus';
import { useTranslate } from '../shared/translate';

/** Asks once more, in the page, before everything is deleted. The keyboard starts at "cancel"; Escape is that too. */
export function ConfirmDeletion({ onCancel, onConfirm }: { onCancel: () => void; onConfirm: () => void }) {
  const t = useTranslate();
  return (
    <div
      class="confirm notice"
      role="alertdialog"
      aria-labelledby="delete-question"
      aria-describedby="delete-warning"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p id="delete-question" class="confirm-question">
        {t('deleteAllQuestion')}
      </p>
      <p id="delete-warning">{t('deleteAllWarning')}</p>
      <p class="confirm-buttons">
        <button type="button" class="button" ref={takeFocus} onClick={onCancel}>
          {t('cancel')}
        </button>
        <button type="button" class="button button-warn" onClick={onConfirm}>
          {t('deleteAllYes')}
        </button>
      </p>
    </div>
  );
}
