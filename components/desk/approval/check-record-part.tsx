import { useState } from 'preact/hooks';
import { checkRecord } from '../../../core/approval/check-record';
import type { DraftContext } from '../../../core/draft/context';
import type { Finding } from '../../../core/draft/finding';
import type { RuleInfo } from '../../../core/draft/rule';
import { type StoredDraft, titleOf } from '../../../core/draft/stored-draft';
import { CopyButton } from '../../shared/copy-button';
import { useTranslate } from '../../shared/translate';
import { houseInWords } from '../house-choice';
import type { DraftHouses } from '../use-draft-house';
import { inWords, timeInWords } from '../words';
import { contextInWords, findingsInFile, gradesInWords, questionsInFile } from './approval-messages';

interface CheckRecordPartProps {
  readonly draft: StoredDraft;
  /** What the draft is for, under the law that holds. */
  readonly context: DraftContext;
  /** The houses that it may be for; `undefined` until they are known. */
  readonly houses: DraftHouses | undefined;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleInfo[];
  readonly by: string;
  /** Of the guide and its rules. */
  readonly version: string;
}

/**
 * "Geprüft am, von, mit Stand": to read, to copy and to print. While it stands open, printing the page prints it alone.
 */
export function CheckRecordPart({ draft, context, houses, findings, rules, by, version }: CheckRecordPartProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const record = () =>
    checkRecord({
      words: {
        heading: t('recordHeading'),
        basis: t('recordBasis'),
        grades: gradesInWords(t),
        asOf: t('fileAsOf'),
        findings: t('fileFindings'),
        noFindings: t('fileNoFindings'),
        questions: t('questionsHeading'),
        text: t('draftText'),
      },
      head: [
        [t('recordAt'), timeInWords(Date.now())],
        [t('recordBy'), by || t('approvalNobody')],
        [t('recordVersion'), `${t('readerTitle')} ${version}`],
        [t('recordDraft'), titleOf(draft) ?? t('draftUnnamed')],
        ...contextInWords(context, houseInWords(draft, houses, t), t),
        [t('recordIgnored'), inWords(draft.ignored.length)],
      ],
      findings: findingsInFile(draft.text, findings, rules),
      questions: questionsInFile({ ...draft, context }, t),
      text: draft.text,
    });
  return (
    <details class="desk-part check-record" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{t('recordHeading')}</h2>
      </summary>
      {isOpen && (
        <>
          <p class="desk-hint">{t('recordIntro')}</p>
          <p class="approval-actions">
            <CopyButton text={record} label={t('recordCopy')} />
            <button type="button" class="link" onClick={() => print()}>
              {t('recordPrint')}
            </button>
          </p>
          <div class="check-record-text" lang="de">
            {record()}
          </div>
        </>
      )}
    </details>
  );
}
