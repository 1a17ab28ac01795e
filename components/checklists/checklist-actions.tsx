import type { TipId } from '../../core/guide/guide';
import {
  type ChecklistText,
  checklistAsMarkdown,
  checklistAsRecord,
  checklistAsText,
} from '../../core/tips/checklist-text';
import type { ChecklistItem } from '../../core/tips/checklist-tips';
import type { ChecklistId } from '../../core/tips/checklists';
import type { WorkCountry } from '../../core/tips/country';
import { useTextSettings } from '../guide-text/running-text';
import { CopyButton } from '../shared/copy-button';
import { useTranslate } from '../shared/translate';
import { checklistMessage } from './checklist-messages';

interface ChecklistActionsProps {
  readonly checklist: ChecklistId;
  readonly items: readonly ChecklistItem[];
  readonly ticked: readonly TipId[];
  /** The page it is about; empty for the list as such. */
  readonly urlPattern: string;
  readonly country: WorkCountry;
  /** All ticks have just been removed; that can be taken back. */
  readonly wasReset: boolean;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}

/** The ways to take a list along (text, Markdown, paper) and to start it again. */
export function ChecklistActions(props: ChecklistActionsProps) {
  const { checklist, items, ticked, urlPattern, country, wasReset, onReset, onUndo } = props;
  const t = useTranslate();
  const { today } = useTextSettings();
  const text: ChecklistText = {
    title: t(checklistMessage(checklist)),
    items,
    ticked,
    today,
    reviewDue: t('reviewDue'),
  };
  const isDone = items.length > 0 && items.every(({ tip }) => ticked.includes(tip.id));
  const record = () =>
    checklistAsRecord(text, [
      t('recordDone', momentInWords(Date.now())),
      ...(urlPattern ? [t('recordPage', urlPattern)] : []),
      t('recordLaw', t(country === 'all' ? 'recordAllCountries' : `countryName_${country}`)),
      t('recordSource'),
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
