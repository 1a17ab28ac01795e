import type { Situation } from '../situation/situation';
import { isNetworkId, type PageKind } from '../situation/vocabulary';
import type { CheckOptions } from './check';
import { type DraftContext, type DraftKind, isAccount, isCountry, isDraftKind } from './context';
import { isRuleId, type RuleId, type Span } from './finding';
import { isQuestionId, type QuestionId } from './questions';

/** A finding that the writer has put aside at this one place; the place moves with the text. */
export interface IgnoredPlace extends Span {
  readonly rule: RuleId;
  /** The finding was about the draft as a whole. */
  readonly whole: boolean;
}

/** A draft as it is kept: what was typed and what was decided about it. */
export interface KeptDraft {
  readonly id: string;
  /** Given by the writer; empty = named after its first words. */
  readonly name: string;
  readonly text: string;
  readonly context: DraftContext;
  /** Last change, milliseconds since 1970. */
  readonly changed: number;
  readonly ignored: readonly IgnoredPlace[];
  readonly answered: readonly QuestionId[];
}

/** The context of a first draft; afterwards the last choice is remembered. */
export const FIRST_CONTEXT: DraftContext = {
  network: undefined,
  kind: 'post',
  account: 'own-company',
  country: 'DE',
};

/** What is written on a page of this kind; on all others a post. */
const WRITTEN_ON: Readonly<Partial<Record<PageKind, DraftKind>>> = {
  'job-posting': 'job',
  jobs: 'job',
  recruiter: 'job',
  'profile-edit': 'profile',
  ads: 'ad',
  messages: 'message',
  reviews: 'comment',
};

/** The context of a draft for a page: network and kind by the page, account and country as they were chosen last. */
export function contextFor(
  remembered: DraftContext,
  situation: Pick<Situation, 'network' | 'kind'> | undefined,
  editor?: 'post' | 'comment' | 'unclear',
): DraftContext {
  if (!situation) return editor === 'comment' ? { ...remembered, kind: 'comment' } : remembered;
  const kind = editor === 'comment' ? 'comment' : (WRITTEN_ON[situation.kind] ?? 'post');
  return { ...remembered, network: situation.network, kind };
}

/** A draft that nobody has touched yet. `now` in milliseconds since 1970. */
export const newDraft = (id: string, context: DraftContext, now: number, text = ''): KeptDraft => ({
  id,
  name: '',
  text,
  context,
  changed: now,
  ignored: [],
  answered: [],
});

/** Whether there is anything that could be lost. */
export const isBlank = ({ text, name }: KeptDraft): boolean => text.trim() === '' && name.trim() === '';

/** Letters of the first words that name a draft. */
const NAME_LENGTH = 48;

/** What a draft is called; `undefined` where it has neither name nor words. */
export function titleOf({ name, text }: KeptDraft): string | undefined {
  if (name.trim()) return name.trim();
  const line = text
    .split('\n')
    .map((written) => written.trim())
    .find((written) => written !== '');
  if (!line || line.length <= NAME_LENGTH) return line;
  const cut = line.slice(0, NAME_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : NAME_LENGTH).replace(/[\ud800-\udbff]$/, '')} …`;
}

/** The last change first. */
export const byLastChange = (a: KeptDraft, b: KeptDraft): number => b.changed - a.changed || (a.id < b.id ? -1 : 1);

/** Reads a draft out of whatever is stored; `undefined` only where there is no text to save. */
export function toKeptDraft(value: unknown): KeptDraft | undefined {
  if (!isRecord(value) || typeof value.id !== 'string' || value.id === '' || typeof value.text !== 'string')
    return undefined;
  const { id, text, name, changed, ignored, answered } = value;
  return {
    id,
    text,
    name: typeof name === 'string' ? name : '',
    context: toDraftContext(value.context),
    changed: typeof changed === 'number' && Number.isFinite(changed) ? changed : 0,
    ignored: Array.isArray(ignored) ? ignored.flatMap((place) => toIgnoredPlace(place, text.length)) : [],
    answered: Array.isArray(answered) ? [...new Set(answered.filter(isQuestionId))] : [],
  };
}

/** Reads a context; what is missing or unknown becomes that of a first draft. */
export function toDraftContext(value: unknown): DraftContext {
  const { network, kind, account, country } = isRecord(value) ? value : {};
  return {
    network: typeof network === 'string' && isNetworkId(network) ? network : undefined,
    kind: isDraftKind(kind) ? kind : FIRST_CONTEXT.kind,
    account: isAccount(account) ? account : FIRST_CONTEXT.account,
    country: isCountry(country) ? country : FIRST_CONTEXT.country,
  };
}

function toIgnoredPlace(value: unknown, length: number): IgnoredPlace[] {
  if (!isRecord(value) || !isRuleId(value.rule)) return [];
  const { rule, start, end, whole } = value;
  if (typeof start !== 'number' || typeof end !== 'number' || !(0 <= start && start <= end && end <= length)) return [];
  return [{ rule, start, end, whole: whole === true }];
}

/** What holds for every draft: rules and words to be silent about, and own thresholds. */
export interface DraftOptions extends CheckOptions {
  readonly ignoredRules: readonly RuleId[];
  readonly ignoredWords: readonly string[];
  readonly thresholds: Readonly<Partial<Record<RuleId, Readonly<Record<string, number>>>>>;
}

/** Most that a threshold can be set to; more switches a rule off, and that has its own switch. */
export const HIGHEST_THRESHOLD = 999;

/** Reads the options out of whatever is stored; unusable parts are left out. */
export function toDraftOptions(value: unknown): DraftOptions {
  const { ignoredRules, ignoredWords, thresholds } = isRecord(value) ? value : {};
  return {
    ignoredRules: Array.isArray(ignoredRules) ? [...new Set(ignoredRules.filter(isRuleId))] : [],
    ignoredWords: Array.isArray(ignoredWords)
      ? [...new Set(ignoredWords.filter((word): word is string => typeof word === 'string' && word.trim() !== ''))]
      : [],
    thresholds: Object.fromEntries(
      Object.entries(isRecord(thresholds) ? thresholds : {}).flatMap(([rule, own]) =>
        isRuleId(rule) && isRecord(own) ? [[rule, toThresholds(own)]] : [],
      ),
    ),
  };
}

const toThresholds = (own: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(own).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && Number.isInteger(entry[1]) && 0 <= entry[1] && entry[1] <= HIGHEST_THRESHOLD,
    ),
  );

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
