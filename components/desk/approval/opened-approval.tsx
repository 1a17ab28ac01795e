import type { ApprovalFile } from '../../../core/approval/approval-file';
import { draftOfFile, newsIn, withFile } from '../../../core/approval/merge-approval';
import { titleOf } from '../../../core/draft/stored-draft';
import { takeFocus } from '../../shared/take-focus';
import { type MessageKey, useTranslate } from '../../shared/translate';
import type { DraftHouses } from '../use-draft-house';
import type { Drafts } from '../use-drafts';
import { timeInWords } from '../words';
import { VERDICT_WORDS } from './approval-messages';
import type { Approvals } from './use-approvals';

interface OpenedApprovalProps {
  readonly file: ApprovalFile;
  readonly drafts: Drafts;
  readonly approvals: Approvals;
  /** The houses that are here; `undefined` until they are known. */
  readonly houses: DraftHouses | undefined;
  /** It was taken, which is said, or put away. */
  readonly onDone: (says: MessageKey | undefined) => void;
}

/**
 * A file that was opened: whose, what is new in it, which draft it belongs to. Nothing is taken before somebody says
 * so.
 */
export function OpenedApproval({ file, drafts, approvals, houses, onDone }: OpenedApprovalProps) {
  const t = useTranslate();
  const { sent, answer, house } = file;
  const draft = [drafts.current, ...drafts.list].find(({ id }) => id === file.id);
  const known = approvals.of(file.id);
  const news = newsIn(known, file);
  const here = houses?.list ?? [];
  const ours = here.find(({ id }) => id === house?.id);
  const title = file.name || t('draftUnnamed');
  const take = () => {
    const now = Date.now();
    approvals.put(withFile(known, file, draft?.text, now), 'now');
    if (draft) {
      if (draft.id !== drafts.current.id) drafts.open(draft);
    } else drafts.take(() => draftOfFile(file, now));
    onDone('approvalTaken');
  };
  return (
    <section class="approval-opened" aria-labelledby="opened-approval">
      <h3 id="opened-approval" tabIndex={-1} ref={takeFocus}>
        <bdi lang="de">{title}</bdi>
      </h3>
      <p>
        {t('approvalSentBy')} <bdi>{sent.by || t('approvalNobody')}</bdi>, {timeInWords(sent.at)}
      </p>
      {house && (
        <p>
          {t('contextHouse')}: <bdi>{ours?.name ?? house.name}</bdi>
        </p>
      )}
      {answer && (
        <p>
          {t('approvalReturnedBy')} <bdi>{answer.by || t('approvalNobody')}</bdi>, {timeInWords(answer.at)}:{' '}
          <strong>{t(answer.verdict ? VERDICT_WORDS[answer.verdict] : 'verdictNone')}</strong>
        </p>
      )}
      <p class="desk-hint">{t('approvalUnproven')}</p>
      <p>
        {news.comments > 0 && t('approvalNews', news.comments)} {news.text && t('approvalNewText')}{' '}
        {draft && news.comments === 0 && !news.text && t('approvalNoNews')}
      </p>
      <p>{draft ? t('approvalFound', titleOf(draft) ?? t('draftUnnamed')) : t('approvalCreates')}</p>
      {!draft && !ours && <Silent here={here} several={houses?.several ?? false} />}
      {draft && news.text && draft.text !== sent.text && draft.text !== file.text && <p>{t('approvalBothChanged')}</p>}
      <p class="approval-actions">
        <button type="button" class="button-filled" onClick={take}>
          {t('approvalTake')}
        </button>
        <button type="button" class="link" onClick={() => onDone(undefined)}>
          {t('cancel')}
        </button>
      </p>
    </section>
  );
}

/** That the houses that are here do not hold for the draft; nothing where there are none. */
function Silent({ here, several }: { here: DraftHouses['list']; several: boolean }) {
  const t = useTranslate();
  const [first] = here;
  if (!first) return null;
  return <p>{several ? t('approvalNoHouse') : t('approvalNotOurs', first.name)}</p>;
}
