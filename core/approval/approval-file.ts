import { type DraftContext, toDraftContext } from '../draft/context';
import { FINDING_GRADES, type FindingGrade } from '../draft/finding';
import type { NamedHouse } from '../draft/named-house';
import { isQuestionId, type QuestionId } from '../draft/questions';
import { isTime } from '../storage/envelope';
import { isPlain } from '../storage/plain-data';
import { type DraftComment, isApprovalId, isTextWithin, toDraftComment } from './comment';
import { toHouseInFile } from './house-in-file';
import { APPROVAL_LIMITS } from './limits';
import { isVerdict, type SentDraft, toSentDraft, type Verdict } from './stored-approval';

const FORMAT = 'leitfaden-approval';
const VERSION = 1;

/** The id of the element that holds the data in a file. */
export const DATA_ID = 'leitfaden-approval';

/** A finding as it was when the file was written: sentences, for those who have no check. */
export interface FindingInFile {
  readonly grade: FindingGrade;
  readonly name: string;
  /** The passage; empty = the whole text. */
  readonly quote: string;
  readonly reason: string;
  readonly ruling: string;
  readonly authority: string;
  readonly asOf: string;
  readonly section: string;
}

export interface QuestionInFile {
  readonly id: QuestionId;
  readonly words: string;
  readonly done: boolean;
}

/** Who gave the file back, and when: what that person's computer wrote. */
export interface Answer {
  readonly by: string;
  readonly at: number;
  readonly verdict?: Verdict;
}

/** A draft on its way through other hands. The comments are about the text as it was sent. */
export interface ApprovalFile {
  /** That of the draft: what comes back finds it again. */
  readonly id: string;
  readonly name: string;
  readonly context: DraftContext;
  /** The house that it was written for; absent = none. */
  readonly house?: NamedHouse;
  readonly sent: SentDraft;
  /** The text as it is now; another one than was sent where somebody has changed it. */
  readonly text: string;
  readonly answer?: Answer;
  readonly comments: readonly DraftComment[];
  readonly findings: readonly FindingInFile[];
  readonly questions: readonly QuestionInFile[];
}

/**
 * Why a file is not taken: too large; not one of ours; one of ours in which something is damaged or has been changed by
 * hand; written by a later version of the extension.
 */
export type ApprovalRefusal = 'tooLarge' | 'foreign' | 'damaged' | 'newer';

/** The data of a file as JSON in which no sign can end the element that holds it, nor begin another. */
export const approvalData = (file: ApprovalFile): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, ...file }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Reads a file that somebody has handed in: all of it is right, or it is refused. Never throws; reads no markup but the
 * one element.
 */
export function readApprovalFile(html: string): ApprovalFile | ApprovalRefusal {
  if (html.length > APPROVAL_LIMITS.file) return 'tooLarge';
  const json = dataIn(html);
  if (json === undefined) return 'foreign';
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return 'damaged'; // Cut off, or written into by another program.
  }
  if (!isPlain(data) || data.format !== FORMAT || typeof data.version !== 'number') return 'foreign';
  if (data.version > VERSION) return 'newer';
  return toApprovalFile(data) ?? 'damaged';
}

/**
 * The text of the element with the data. Searched for, not parsed: the page around it is nobody's business, and may be
 * long.
 */
function dataIn(html: string): string | undefined {
  const name = html.search(new RegExp(`\\bid=["']?${DATA_ID}["'\\s>]`));
  const start = name < 0 ? -1 : html.indexOf('>', name);
  const end = start < 0 ? -1 : html.indexOf('<', start);
  return end < 0 ? undefined : html.slice(start + 1, end);
}

function toApprovalFile(data: Record<string, unknown>): ApprovalFile | undefined {
  const { id, name, context, text } = data;
  const sent = toSentDraft(data.sent);
  if (!isApprovalId(id) || !isTextWithin(name, APPROVAL_LIMITS.name) || !isTextWithin(text, APPROVAL_LIMITS.text))
    return undefined;
  if (!sent || sent.text.length > APPROVAL_LIMITS.text || sent.by.length > APPROVAL_LIMITS.name) return undefined;
  const answer = data.answer === undefined ? undefined : toAnswer(data.answer);
  const comments = eachOf(data.comments, APPROVAL_LIMITS.comments, (one) => toDraftComment(one, sent.text.length));
  const findings = eachOf(data.findings, APPROVAL_LIMITS.findings, toFinding);
  const questions = eachOf(data.questions, APPROVAL_LIMITS.questions, toQuestion);
  const house = toHouseInFile(data.house);
  if (!comments || !findings || !questions || answer === 'wrong' || !isPlain(context)) return undefined;
  if (data.house !== undefined && !house) return undefined;
  if (new Set(comments.map((comment) => comment.id)).size < comments.length) return undefined;
  return {
    id,
    name,
    context: toDraftContext(context),
    ...(house ? { house } : {}),
    sent,
    text,
    ...(answer ? { answer } : {}),
    comments,
    findings,
    questions,
  };
}

/** A list in which every entry is right; `undefined` otherwise. */
function eachOf<T>(list: unknown, most: number, read: (value: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(list) || list.length > most) return undefined;
  const all = list.flatMap((value) => read(value) ?? []);
  return all.length === list.length ? all : undefined;
}

function toAnswer(value: unknown): Answer | 'wrong' {
  if (!isPlain(value) || !isTextWithin(value.by, APPROVAL_LIMITS.name) || !isTime(value.at)) return 'wrong';
  const { by, at, verdict } = value;
  if (verdict === undefined) return { by, at };
  return isVerdict(verdict) ? { by, at, verdict } : 'wrong';
}

function toFinding(value: unknown): FindingInFile | undefined {
  if (!isPlain(value)) return undefined;
  const grade = FINDING_GRADES.find((one) => one === value.grade);
  const { name, quote, reason, ruling, authority, asOf, section } = value;
  const within = (text: unknown): text is string => isTextWithin(text, APPROVAL_LIMITS.sentence);
  if (!grade || !within(name) || !within(quote) || !within(reason) || !within(ruling)) return undefined;
  if (!within(authority) || !within(asOf) || !within(section)) return undefined;
  return { grade, name, quote, reason, ruling, authority, asOf, section };
}

function toQuestion(value: unknown): QuestionInFile | undefined {
  if (!isPlain(value) || !isQuestionId(value.id) || typeof value.done !== 'boolean') return undefined;
  if (!isTextWithin(value.words, APPROVAL_LIMITS.sentence)) return undefined;
  return { id: value.id, words: value.words, done: value.done };
}
