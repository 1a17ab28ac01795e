import {
  type ChecklistText,
  checklistAsMarkdown,
  checklistAsRecord,
  checklistAsText,
} from '../../core/tips/checklist-text';
import { CopyButton } from '../shared/copy-button';
import { useTranslate } from '../shared/translate';

interface ChecklistActionsProps {
  readonly text: ChecklistText;
  /** The page it is about; empty for the list as such. */
  readonly urlPattern: string;
  /** What a record says of where its lines come from. */
  readonly basis: readonly string[];
  /** All ticks have just been removed; that can be taken back. */
  readonly wasReset: boolean;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** The ways to take a list along (text, Markdown, paper) and to start it again. */
export function ChecklistActions(props: ChecklistActionsProps) {
  const { text, urlPattern, basis, wasReset, onReset, onUndo } = props;
  const t = useTranslate();
  const isDone = text.lines.length > 0 && text.lines.every(({ id }) => text.ticked.includes(id));
  const record = () =>
    checklistAsRecord(text, [
      t('recordDone', momentInWords(Date.now())),
      ...(urlPattern ? [t('recordPage', urlPattern)] : []),
      ...basis,
    ]);
  return (
    <div class="checklist-actions">
      {isDone && <CopyButton text={record} label={t('copyRecord')} />}
      <CopyButton text={checklistAsText(text)} label={t('copyText')} />
      <CopyButton text={checklistAsMarkdown(text)} label={t('copyMarkdown')} />
      <button type="button" class="link" onClick={() => print()}>
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

/** A moment in milliseconds since 1970 as date and hour in words of the interface's language, for what is kept as a record. */
const momentInWords = (ms: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'de', { dateStyle: 'long', timeStyle: 'short' }).format(ms);
