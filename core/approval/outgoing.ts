import type { NamedHouse } from '../draft/named-house';
import type { StoredDraft } from '../draft/stored-draft';
import { wholeText } from '../text/whole-text';
import type { ApprovalFile, FindingInFile, QuestionInFile } from './approval-file';
import { APPROVAL_LIMITS } from './limits';
import { commentsIn } from './moved-comments';
import type { StoredApproval, Verdict } from './stored-approval';

interface Outgoing {
  readonly draft: StoredDraft;
  readonly approval: StoredApproval;
  /** The house that it is for; see `houseInFile`. */
  readonly house: NamedHouse | undefined;
  readonly title: string;
  readonly findings: readonly FindingInFile[];
  readonly questions: readonly QuestionInFile[];
  /** What the user says of a draft that was given to them. */
  readonly verdict: Verdict | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The file for a draft that goes out, or that goes back to who has sent it: then the text as it was sent stays in it,
 * so that the sender sees what has changed. And what is kept of it here.
 */
export function outgoing(out: Outgoing): { readonly file: ApprovalFile; readonly approval: StoredApproval } {
  const { draft, approval, house, title, findings, questions, verdict, now } = out;
  const isReturn = approval.received && approval.sent !== undefined;
  const sent = isReturn && approval.sent ? approval.sent : { text: draft.text, by: approval.by, at: now };
  const answer = isReturn ? { by: approval.by, at: now, ...(verdict ? { verdict } : {}) } : undefined;
  return {
    file: {
      id: draft.id,
      name: wholeText(title, APPROVAL_LIMITS.name),
      context: draft.context,
      ...(house ? { house } : {}),
      sent,
      text: draft.text,
      ...(answer ? { answer } : {}),
      comments: commentsIn(approval.comments, approval.base, sent.text),
      findings: findings.slice(0, APPROVAL_LIMITS.findings),
      questions,
    },
    approval: { ...approval, sent, changed: now },
  };
}
