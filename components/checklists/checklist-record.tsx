import type { RefObject } from 'preact';
import { type ChecklistText, checklistAsRecord } from '../../core/tips/checklist-text';
import { TICKER_LENGTH } from '../../core/tips/checklist-ticks';
import { CopyButton } from '../shared/copy-button';
import { useTranslate } from '../shared/translate';

/** What a record says besides the list. */
export interface RecordSources {
  /** Where its lines come from. */
  readonly basis: readonly string[];
  /** Of the guide. */
  readonly version: string;
}

interface ChecklistRecordProps extends RecordSources {
  readonly text: ChecklistText;
  /** The page it is about; empty for the list as such. */
  readonly urlPattern: string;
  readonly by: string;
  readonly onBy: (by: string) => void;
  /** To be closed before something else is printed. */
  readonly fold: RefObject<HTMLDetailsElement | null>;
}

/**
 * "Geprüft am, von, mit Stand": what of a list is ticked, to read, to copy and to print. While it stands open, printing
 * the page prints it alone.
 */
export function ChecklistRecord({ text, urlPattern, basis, version, by, onBy, fold }: ChecklistRecordProps) {
  const t = useTranslate();
  const { lines, ticked } = text;
  const done = lines.filter(({ id }) => ticked.includes(id)).length;
  const record = () =>
    checklistAsRecord(text, [
      `${t('recordAt')}: ${momentInWords(Date.now())}`,
      `${t('recordBy')}: ${by.trim() ? t('recordOwnName', by.trim()) : t('approvalNobody')}`,
      `${t('recordVersion')}: ${t('readerTitle')} ${version}`,
      ...(urlPattern ? [t('recordPage', urlPattern)] : []),
      t('recordTicked', `${t('lengthOf', String(done))} ${lines.length}`),
      ...basis,
    ]);
  return (
    <details class="checklist-record" ref={fold}>
      <summary>{t('recordHeading')}</summary>
      <p class="checklist-record-about">{t('checklistRecordIntro')}</p>
      <label class="checklist-record-name">
        <span>{t('recordBy')}</span>
        <input
          type="text"
          class="field"
          value={by}
          maxLength={TICKER_LENGTH}
          autocomplete="name"
          spellcheck={false}
          onInput={({ currentTarget }) => onBy(currentTarget.value)}
        />
      </label>
      <p class="checklist-record-ways">
        <CopyButton text={record} label={t('recordCopy')} />
        <button type="button" class="link" onClick={() => print()}>
          {t('recordPrint')}
        </button>
      </p>
      <div class="checklist-record-text" lang="de">
        {record()}
      </div>
    </details>
  );
}

/**
 * A moment in milliseconds since 1970 as date and hour in words of the interface's language, for what is kept as a
 * record.
 */
const momentInWords = (ms: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'de', { dateStyle: 'long', timeStyle: 'short' }).format(ms);
