import type { NetworkId } from '../situation/vocabulary';

/** What is being written. A post that advertises a job on a network without a job form is a `job` all the same. */
export const DRAFT_KINDS = ['post', 'job', 'message', 'profile', 'comment', 'ad'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Who writes. It decides what counts as advertising for somebody else. */
export const ACCOUNTS = ['own-company', 'creator', 'private-person', 'agency'] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Whose law applies. */
export const COUNTRIES = ['DE', 'AT', 'CH'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Where, what, by whom and under whose law a draft will appear. */
export interface DraftContext {
  /** `undefined` where the network is none of the known: rules that need one stay silent. */
  readonly network: NetworkId | undefined;
  readonly kind: DraftKind;
  readonly account: Account;
  readonly country: Country;
}

/** Whether a stored or handed-over word is a kind of draft. */
export const isDraftKind = (word: unknown): word is DraftKind => DRAFT_KINDS.some((kind) => kind === word);
/** Whether a stored or handed-over word is a kind of account. */
export const isAccount = (word: unknown): word is Account => ACCOUNTS.some((account) => account === word);
/** Whether a stored or handed-over word is a country whose law the rules know. */
export const isCountry = (word: unknown): word is Country => COUNTRIES.some((country) => country === word);
