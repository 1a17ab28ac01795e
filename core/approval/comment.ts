import { isTime } from '../storage/envelope';
import { isPlain } from '../storage/plain-data';
import type { Span } from '../text/span';
import { wholeText } from '../text/whole-text';
import { APPROVAL_LIMITS } from './limits';

/** What somebody says about a draft. Who and when are what that person's computer wrote; nothing proves them. */
export interface DraftComment {
  readonly id: string;
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
  /** The passage as it read when it was commented; empty = the whole text. */
  readonly quote: string;
  /** Where the passage stands; none where it is about the whole text, or where the passage is gone. */
  readonly span?: Span;
}

/** Ids are written into names of elements and of records: letters, digits, `-` and `_`. */
const ID = /^[A-Za-z0-9][\w-]{0,63}$/;

/** Whether a word from outside can be the id of a draft or comment. */
export const isApprovalId = (id: unknown): id is string => typeof id === 'string' && ID.test(id);

/** Whether a value from outside is a text of at most this many characters. */
export const isTextWithin = (text: unknown, most: number): text is string =>
  typeof text === 'string' && text.length <= most;

/** A passage as a comment quotes it: its beginning where it is long. */
export const quoteOf = (passage: string): string =>
  passage.length <= APPROVAL_LIMITS.quote ? passage : `${wholeText(passage, APPROVAL_LIMITS.quote - 2)} …`;

/**
 * Reads a comment on a text of this length in characters; `undefined` if anything about it is wrong: a part of a
 * comment says something else.
 */
export function toDraftComment(value: unknown, length: number): DraftComment | undefined {
  if (!isPlain(value)) return undefined;
  const { id, by, at, text, quote, span } = value;
  if (!isApprovalId(id) || !isTextWithin(by, APPROVAL_LIMITS.name) || !isTime(at)) return undefined;
  if (!isTextWithin(text, APPROVAL_LIMITS.comment) || !isTextWithin(quote, APPROVAL_LIMITS.quote)) return undefined;
  const comment = { id, by, at, text, quote };
  if (span === undefined) return comment;
  const read = toSpan(span, length);
  return read && { ...comment, span: read };
}

function toSpan(value: unknown, length: number): Span | undefined {
  if (!isPlain(value)) return undefined;
  const { start, end } = value;
  if (typeof start !== 'number' || typeof end !== 'number' || !Number.isInteger(start) || !Number.isInteger(end))
    return undefined;
  return 0 <= start && start < end && end <= length ? { start, end } : undefined;
}
