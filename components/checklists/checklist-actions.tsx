import { type ChecklistText, checklistAsMarkdown, checklistAsText } from '../../core/tips/checklist-text';
import { CopyButton } from '../shared/copy-button';
import { useTranslate } from '../shared/translate';

interface ChecklistActionsProps {
  readonly text: ChecklistText;
  readonly onPrint: () => void;
  /** All ticks have just been removed; that can be taken back. */
  readonly wasReset: boolean;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** The ways to take a list along (text, Markdown, paper) and to start it again. */
export function ChecklistActions({ text, onPrint, wasReset, onReset, onUndo }: ChecklistActionsProps) {
  const t = useTranslate();
  return (
    <div class="checklist-actions">
      <CopyButton text={checklistAsText(text)} label={t('copyText')} />
      <CopyButton text={checklistAsMarkdown(text)} label={t('copyMarkdown')} />
      <button type="button" class="link" onClick={onPrint}>
        {t('print')}
      </button>
      {/* One button for both, so that the keyboard stays where it is. */}
      <button type="button" class="link" onClick={wasReset ? onUndo : onReset}>
        {t(wasReset ? 'undo' : 'checklistReset')}
      </button>
      <p role="status">{wasReset && t('checklistWasReset')}</p>
    </div>
  );
}
