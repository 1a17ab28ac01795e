import { takeFocus } from '../shared/take-focus';
import { useTranslate } from '../shared/translate';

interface ConfirmDeletionProps {
  /** What is deleted, in words. */
  readonly names: readonly string[];
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asks, in the page, before everything is deleted. The focus starts on "cancel"; Escape cancels too. */
export function ConfirmDeletion({ names, onCancel, onConfirm }: ConfirmDeletionProps) {
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
      <div id="delete-warning">
        <p>{t('deleteAllWarning')}</p>
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <p>{t('deleteAllStays')}</p>
      </div>
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
