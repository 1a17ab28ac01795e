import { newDraft, type StoredDraft } from '../draft/stored-draft';
import type { ApprovalFile } from './approval-file';
import { houseOfFile } from './house-in-file';
import { commentsIn } from './moved-comments';
import { newApproval, type ReturnedDraft, type StoredApproval } from './stored-approval';

/** Returned texts that are kept for one draft, the newest. */
const MOST_RETURNED = 10;

/** A file as the draft that it carries, for a computer that does not have it. `now` in milliseconds since 1970. */
export function draftOfFile(file: ApprovalFile, now: number): StoredDraft {
  const { id, name, context, house, text, questions } = file;
  return {
    ...newDraft(id, context, now, text),
    name,
    house: houseOfFile(file),
    ...(house ? { sentFor: house } : {}),
    ownCountry: true,
    answered: questions.filter(({ done }) => done).map((question) => question.id),
  };
}

/**
 * What goes with a draft after a file has been opened. Nothing here is overwritten: comments are added, a returned text
 * is kept beside the draft's own. `draft`: the text here; none where the draft came with the file.
 */
export function withFile(
  known: StoredApproval | undefined,
  file: ApprovalFile,
  draft: string | undefined,
  now: number,
): StoredApproval {
  const { id, sent, answer } = file;
  const before = known ?? { ...newApproval(id, draft ?? sent.text, ''), received: draft === undefined };
  const ids = new Set(before.comments.map((comment) => comment.id));
  const added = commentsIn(file.comments, sent.text, before.base).filter((comment) => !ids.has(comment.id));
  // A file that was sent later than the one known here brings a new version; any other brings back one that was sent
  // before.
  const isNewer = before.sent !== undefined && sent.at > before.sent.at;
  const base = isNewer && before.sent ? before.sent.text : sent.text;
  const from = answer ?? sent;
  const returned: ReturnedDraft = {
    text: file.text,
    by: from.by,
    at: from.at,
    base,
    ...(answer?.verdict ? { verdict: answer.verdict } : {}),
  };
  const isNews = (answer !== undefined || isNewer) && !before.returned.some((one) => isSame(one, returned));
  return {
    ...before,
    sent: before.sent && !isNewer ? before.sent : sent,
    comments: [...before.comments, ...added],
    returned: isNews ? [...before.returned, returned].slice(-MOST_RETURNED) : before.returned,
    changed: now,
  };
}

/** What opening a file would add, in numbers: what a person is asked about. */
export function newsIn(
  known: StoredApproval | undefined,
  file: ApprovalFile,
): { readonly comments: number; readonly text: boolean } {
  const after = withFile(known, file, undefined, 0);
  return {
    comments: after.comments.length - (known?.comments.length ?? 0),
    text: after.returned.length > (known?.returned.length ?? 0),
  };
}

const isSame = (a: ReturnedDraft, b: ReturnedDraft): boolean => a.by === b.by && a.at === b.at && a.text === b.text;
