import { isTime } from '../storage/envelope';
import type { RecordDefinition } from '../storage/item-definition';
import { isPlain } from '../storage/plain-data';
import { type DraftComment, toDraftComment } from './comment';

/** What a colleague says of the whole: approved, or approved only with changes. */
export const VERDICTS = ['approved', 'changes'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether a stored or handed-over word is a verdict. */
export const isVerdict = (word: unknown): word is Verdict => VERDICTS.some((verdict) => verdict === word);

/** A draft as it was given to somebody: who and when as the sender's computer wrote it. */
export interface SentDraft {
  readonly text: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What came back: the text as it came, and the text that it began with. */
export interface ReturnedDraft extends SentDraft {
  readonly base: string;
  readonly verdict?: Verdict;
}

/** What goes with a draft that is given to others: comments, and what was sent and came back. */
export interface StoredApproval {
  /** That of the draft. */
  readonly id: string;
  /** The name that the user puts into files. */
  readonly by: string;
  /** The text that the comments' places are in. */
  readonly base: string;
  readonly comments: readonly DraftComment[];
  /** A comment that is still being written. */
  readonly unfinished: string;
  readonly sent?: SentDraft;
  /** It was given to the user by somebody: it goes back, not out. */
  readonly received: boolean;
  readonly returned: readonly ReturnedDraft[];
  /** Last change, milliseconds since 1970. */
  readonly changed: number;
}

/** What goes with a draft that has been given to nobody yet. */
export const newApproval = (id: string, base: string, by: string): StoredApproval => ({
  id,
  by,
  base,
  comments: [],
  unfinished: '',
  received: false,
  returned: [],
  changed: 0,
});

/**
 * Reads what goes with a draft; what is broken in it is left out. `undefined` only if it belongs to no draft. Never
 * throws.
 */
export function toStoredApproval(value: unknown): StoredApproval | undefined {
  if (!isPlain(value) || typeof value.id !== 'string' || value.id === '') return undefined;
  const { id, by, comments, unfinished, received, returned, changed } = value;
  const base = typeof value.base === 'string' ? value.base : '';
  const sent = toSentDraft(value.sent);
  return {
    id,
    by: typeof by === 'string' ? by : '',
    base,
    comments: Array.isArray(comments) ? comments.flatMap((one) => toDraftComment(one, base.length) ?? []) : [],
    unfinished: typeof unfinished === 'string' ? unfinished : '',
    ...(sent ? { sent } : {}),
    received: received === true,
    returned: Array.isArray(returned) ? returned.flatMap((one) => toReturnedDraft(one) ?? []) : [],
    changed: isTime(changed) ? changed : 0,
  };
}

/** Reads a draft as it was sent; `undefined` if it is none. */
export const toSentDraft = (value: unknown): SentDraft | undefined =>
  isPlain(value) && typeof value.text === 'string' && typeof value.by === 'string' && isTime(value.at)
    ? { text: value.text, by: value.by, at: value.at }
    : undefined;

function toReturnedDraft(value: unknown): ReturnedDraft | undefined {
  const sent = toSentDraft(value);
  if (!sent || !isPlain(value) || typeof value.base !== 'string') return undefined;
  return { ...sent, base: value.base, ...(isVerdict(value.verdict) ? { verdict: value.verdict } : {}) };
}

export const APPROVALS: RecordDefinition<StoredApproval> = {
  kind: 'approval',
  migrations: [],
  parse: toStoredApproval,
  exportPolicy: 'exported',
};
