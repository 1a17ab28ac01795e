import type { Situation } from '../situation/situation';
import { isNetworkId, type NetworkId, type PageKind } from '../situation/vocabulary';
import type { Writing } from '../situation/writing';
import { atomic } from '../storage/atomic';
import type { ItemDefinition } from '../storage/item-definition';
import { isPlain } from '../storage/plain-data';

/**
 * What is being written. A post that advertises a job on a network without a job form is a `job` too. Answers to
 * reviews and first messages to candidates are kinds of their own, because other rules apply to them than to comments
 * and messages.
 */
export const DRAFT_KINDS = [
  'post',
  'job',
  'message',
  'candidate-message',
  'profile',
  'comment',
  'review-reply',
  'ad',
] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Who writes. It decides what counts as advertising for somebody else. */
export const ACCOUNTS = ['own-company', 'creator', 'private-person', 'agency'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Whose law applies. */
export const COUNTRIES = ['DE', 'AT', 'CH'] as const;
export type Country = (typeof COUNTRIES)[number];

/**
 * Who is spoken to. Much of the law of advertising protects consumers only. Where nobody has chosen, the text and its
 * network tell (`text/speaks-to-firms.ts`).
 */
export const AUDIENCES = ['unchosen', 'consumers', 'business'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * Does a rule ask of a draft of this kind who is spoken to? Not where that is clear: a job ad and a first message speak
 * to whoever works, and everybody reads the answer to a review.
 */
export const asksAudience = (kind: DraftKind): boolean =>
  kind !== 'job' && kind !== 'candidate-message' && kind !== 'review-reply';

/** Where, what, by whom, to whom and under whose law a draft will appear. */
export interface DraftContext {
  /** `undefined` where the network is none of the known: rules that need one stay silent. */
  readonly network: NetworkId | undefined;
  readonly kind: DraftKind;
  readonly account: Account;
  readonly country: Country;
  readonly audience: Audience;
}

/** Whether a stored or handed-over word is a kind of draft. */
export const isDraftKind = (word: unknown): word is DraftKind => DRAFT_KINDS.some((kind) => kind === word);
/** Whether a stored or handed-over word is a kind of account. */
export const isAccount = (word: unknown): word is Account => ACCOUNTS.some((account) => account === word);
/** Whether a stored or handed-over word is a country whose law the rules know. */
export const isCountry = (word: unknown): word is Country => COUNTRIES.some((country) => country === word);
/** Whether a stored or handed-over word is an audience. */
export const isAudience = (word: unknown): word is Audience => AUDIENCES.some((audience) => audience === word);

/** The context of the first draft; later drafts begin with the last choice. */
export const FIRST_CONTEXT: DraftContext = {
  network: undefined,
  kind: 'post',
  account: 'own-company',
  country: 'DE',
  audience: 'unchosen',
};

/** What is written on a page of this kind; on all others a post. */
const WRITTEN_ON: Readonly<Partial<Record<PageKind, DraftKind>>> = {
  'job-posting': 'job',
  jobs: 'job',
  recruiter: 'job',
  'profile-edit': 'profile',
  ads: 'ad',
  messages: 'message',
  reviews: 'review-reply',
};

/** The kind of draft in an open editor that is not a post's, whatever the page behind it. */
const WRITTEN_AS: Readonly<Record<Writing, DraftKind>> = {
  reply: 'review-reply',
  comment: 'comment',
  job: 'job',
  profile: 'profile',
};

/** Whether a page, or its open editor, says what is written there; on all others a post is only the likeliest. */
export const namesKind = ({ kind, writing }: Pick<Situation, 'kind' | 'writing'>): boolean =>
  writing !== undefined || kind === 'composer' || WRITTEN_ON[kind] !== undefined;

/**
 * The context of a draft for a page: network and kind by the page and its open editor, account and country from the
 * last choice.
 */
export function contextFor(
  remembered: DraftContext,
  situation: Pick<Situation, 'network' | 'kind' | 'writing'> | undefined,
  editor?: 'post' | 'comment' | 'unclear',
): DraftContext {
  if (!situation) return editor === 'comment' ? { ...remembered, kind: 'comment' } : remembered;
  const written = situation.writing ? WRITTEN_AS[situation.writing] : (WRITTEN_ON[situation.kind] ?? 'post');
  const kind = editor === 'comment' && written !== 'review-reply' ? 'comment' : written;
  return { ...remembered, network: situation.network, kind };
}

/** The context with the country that is set for all surfaces; where several are set, each draft keeps its own. */
export const underLaw = (context: DraftContext, country: Country | 'all'): DraftContext =>
  country === 'all' || country === context.country ? context : { ...context, country };

/** Reads a context; missing or unknown parts get the values of the first draft. */
export function toDraftContext(value: unknown): DraftContext {
  const { network, kind, account, country, audience } = isPlain(value) ? value : {};
  return {
    network: typeof network === 'string' && isNetworkId(network) ? network : undefined,
    kind: isDraftKind(kind) ? kind : FIRST_CONTEXT.kind,
    account: isAccount(account) ? account : FIRST_CONTEXT.account,
    country: isCountry(country) ? country : FIRST_CONTEXT.country,
    audience: isAudience(audience) ? audience : FIRST_CONTEXT.audience,
  };
}

/** The context that was chosen last. */
export const LAST_CONTEXT: ItemDefinition<DraftContext> = {
  key: 'desk.context',
  migrations: [],
  codec: atomic(toDraftContext),
  exportPolicy: 'exported',
};
