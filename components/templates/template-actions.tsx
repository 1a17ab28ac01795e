import { useState } from 'preact/hooks';
import { openGaps } from '../../core/draft/gaps';
import { richTextOf } from '../../core/draft/rich-text';
import type { Country } from '../../core/guide/guide';
import type { Template } from '../../core/guide/template';
import { sheetAsCsv, sheetAsHtml, sheetAsText, templateAsMarkdown } from '../../core/guide/template-sheet';
import { spelled, templateText } from '../../core/guide/template-text';
import { useLock } from '../shared/lock-context';
import { ManagedNote } from '../shared/managed-locks';
import { RichCopyButton } from '../shared/rich-copy-button';
import { saveFile } from '../shared/save-file';
import { useTranslate } from '../shared/translate';

interface TemplateActionsProps {
  readonly template: Template;
  readonly country: Country;
  /** Makes a draft of it and goes to the desk. */
  readonly onOpen: (template: Template, country: Country) => void;
}

/** What one does with a template: a draft, a copy, a file. */
export function TemplateActions({ template, country, onOpen }: TemplateActionsProps) {
  const t = useTranslate();
  const locked = useLock('exportImport');
  const name = spelled(template.title, country);
  return (
    <div class="template-actions">
      {template.form === 'text' && (
        <button type="button" class="button-filled" onClick={() => onOpen(template, country)}>
          {t('templateOpen')}
        </button>
      )}
      {template.form === 'sheet' && (
        <button
          type="button"
          class="button"
          disabled={locked}
          onClick={() => saveFile(name, sheetAsCsv(template, country), 'csv')}
        >
          {t('templateSaveCsv')}
        </button>
      )}
      <button
        type="button"
        class="link"
        disabled={locked}
        onClick={() => saveFile(name, templateAsMarkdown(template, country), 'md')}
      >
        {t('saveMarkdown')}
      </button>
      {/* Last in the row: the question before a copy and the word after it move nothing. */}
      {template.form === 'sheet' ? (
        <RichCopyButton
          text={sheetAsText(template, country)}
          html={sheetAsHtml(template, country)}
          label={t('templateTableCopy')}
        />
      ) : (
        <CopyText text={templateText(template, country)} />
      )}
      <ManagedNote lock="exportImport" />
    </div>
  );
}

/** Copies a text. With gaps in it only after a question: nobody sends ▢ by mistake. */
function CopyText({ text }: { text: string }) {
  const t = useTranslate();
  const [asked, setAsked] = useState<string>();
  const gaps = openGaps(text).length;
  if (gaps === 0) return <RichCopyButton text={text} html={richTextOf(text)} label={t('draftCopy')} />;
  return (
    <>
      {asked === text ? (
        <span ref={focusButton}>
          <RichCopyButton text={text} html={richTextOf(text)} label={t('draftCopyAnyway')} />
        </span>
      ) : (
        <button type="button" class="link" onClick={() => setAsked(text)}>
          {t('draftCopy')}
        </button>
      )}
      <span role="status" class="template-question">
        {asked === text && t('draftGaps', gaps)}
      </span>
    </>
  );
}

/** The button that was pressed is gone: the one in its stead has the keyboard. */
const focusButton = (span: HTMLElement | null): void => span?.querySelector('button')?.focus();
