import { useRef } from 'preact/hooks';
import { type ApprovalFile, readApprovalFile } from '../../../core/approval/approval-file';
import { approvalHtml } from '../../../core/approval/approval-html';
import { approvalText } from '../../../core/approval/approval-text';
import { houseInFile } from '../../../core/approval/house-in-file';
import { APPROVAL_LIMITS } from '../../../core/approval/limits';
import { outgoing } from '../../../core/approval/outgoing';
import { isVerdict, newApproval, VERDICTS, type Verdict } from '../../../core/approval/stored-approval';
import type { DraftContext } from '../../../core/draft/context';
import type { Finding } from '../../../core/draft/finding';
import type { RuleInfo } from '../../../core/draft/rule';
import { titleOf } from '../../../core/draft/stored-draft';
import { useLock } from '../../shared/lock-context';
import { ManagedNote } from '../../shared/managed-locks';
import { saveFile } from '../../shared/save-file';
import { useStateOf } from '../../shared/state-of';
import { type MessageKey, useTranslate } from '../../shared/translate';
import { houseOnFile } from '../house-choice';
import type { DraftHouses } from '../use-draft-house';
import type { Drafts } from '../use-drafts';
import { timeInWords } from '../words';
import {
  contextInWords,
  findingsInFile,
  questionsInFile,
  REFUSAL_WORDS,
  VERDICT_WORDS,
  wordsOfFile,
} from './approval-messages';
import { OpenedApproval } from './opened-approval';
import type { Approvals } from './use-approvals';

export interface ApprovalPartProps {
  readonly drafts: Drafts;
  readonly approvals: Approvals;
  /** What the draft is for, under the law that holds. */
  readonly context: DraftContext;
  /** The houses that a draft may be for; `undefined` until they are known. */
  readonly houses: DraftHouses | undefined;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleInfo[];
  /** Shows the room for comments, with the keyboard in it. */
  readonly onComment: () => void;
}

/** A draft to other hands and back, as a file: no server, nobody's account. */
export function ApprovalPart(props: ApprovalPartProps) {
  const { drafts, approvals, context, houses, findings, rules, onComment } = props;
  const t = useTranslate();
  const locked = useLock('exportImport');
  const heading = useRef<HTMLHeadingElement>(null);
  const draft = { ...drafts.current, context };
  const approval = approvals.of(draft.id) ?? newApproval(draft.id, draft.text, approvals.lastName);
  const [says, setSays] = useStateOf<string>(draft.id);
  const [opened, setOpened] = useStateOf<ApprovalFile>(draft.id);
  // Of this text as it was sent: nobody has said anything yet of a version that comes later.
  const [verdict, setVerdict] = useStateOf<Verdict>(`${draft.id} ${approval.sent?.at}`);
  const title = titleOf(draft) ?? t('draftUnnamed');

  const prepared = () => {
    if (draft.text.trim() === '') return void setSays(t('approvalNoText'));
    const house = houseInFile(houseOnFile(draft, houses));
    const out = outgoing({
      draft,
      approval,
      house,
      title,
      findings: findingsInFile(draft.text, findings, rules),
      questions: questionsInFile(draft, t),
      verdict,
      now: Date.now(),
    });
    const page = {
      file: out.file,
      title,
      context: contextInWords(context, house?.name, t),
      words: wordsOfFile(t),
      time: timeInWords,
    };
    return { ...out, page };
  };
  const send = () => {
    const out = prepared();
    if (!out) return;
    const html = approvalHtml(out.page);
    // What could not be read back must not be given away.
    if (typeof readApprovalFile(html) === 'string') return setSays(t('approvalTooLong'));
    approvals.put(out.approval, 'now');
    setVerdict(undefined);
    setSays(t('approvalSaved', saveFile(`${t('approvalHeading')} - ${title}`, html, 'html')));
  };
  const sendText = () => {
    const out = prepared();
    if (out) setSays(t('approvalSaved', saveFile(`${t('approvalHeading')} - ${title}`, approvalText(out.page))));
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen || locked) return;
    setOpened(undefined);
    setSays(undefined);
    const read = chosen.size > 4 * APPROVAL_LIMITS.file ? 'tooLarge' : readApprovalFile(await chosen.text());
    if (typeof read === 'string') setSays(t(REFUSAL_WORDS[read]));
    else setOpened(read);
  };
  const done = (key: MessageKey | undefined) => {
    setOpened(undefined);
    // What has been taken is the draft that is shown from now on.
    setSays(key && t(key), opened?.id);
    // The button that had the keyboard is gone.
    heading.current?.focus();
  };

  return (
    <section class="desk-part approval" aria-labelledby="approval">
      <h2 id="approval" ref={heading} tabIndex={-1}>
        {t('approvalHeading')}
      </h2>
      <p class="desk-hint">{t('approvalIntro')}</p>
      <div class="approval-fields">
        <label class="draft-name">
          <span>{t('approvalName')}</span>
          <input
            type="text"
            class="field"
            value={approval.by}
            maxLength={APPROVAL_LIMITS.name}
            autocomplete="name"
            spellcheck={false}
            onInput={({ currentTarget }) => approvals.change(draft, { by: currentTarget.value }, 'soon')}
          />
        </label>
        {approval.received && (
          <label class="draft-name">
            <span>{t('verdictHeading')}</span>
            <select
              value={verdict ?? ''}
              onChange={({ currentTarget: { value } }) => setVerdict(isVerdict(value) ? value : undefined)}
            >
              <option value="">{t('verdictNone')}</option>
              {VERDICTS.map((one) => (
                <option key={one} value={one}>
                  {t(VERDICT_WORDS[one])}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <p class="approval-actions">
        <button type="button" class="button" disabled={locked} onClick={send}>
          {t(approval.received ? 'approvalReturn' : 'approvalSend')}
        </button>
        <label class="button approval-pick" aria-disabled={locked}>
          {t('approvalOpen')}
          <input
            type="file"
            class="visually-hidden"
            disabled={locked}
            accept=".html,.htm,text/html"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              // So that the same file can be chosen again.
              open(chosen).catch(() => setSays(t('approvalNotRead')));
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="link" onClick={onComment}>
          {t('approvalComment')}
        </button>
        <button type="button" class="link" disabled={locked} onClick={sendText}>
          {t('approvalSaveText')}
        </button>
      </p>
      <ManagedNote lock="exportImport" />
      <p role="status" class="approval-says">
        {says}
      </p>
      {opened && <OpenedApproval key={opened.id} file={opened} {...{ drafts, approvals, houses }} onDone={done} />}
    </section>
  );
}
