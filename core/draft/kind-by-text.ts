import type { Situation } from '../situation/situation';
import { type DraftContext, type DraftKind, FIRST_CONTEXT, namesKind } from './context';
import { draftOf } from './draft';
import { hasSignOfJobAd, isJobAd } from './job-ad';
import type { StoredDraft } from './stored-draft';
import { normalTextOf } from './text/normal-form';

/** So many words without one sign of a job ad are none. */
const WORDS_OF_A_POST = 40;

/** What a text says it is: a job ad, or at some length a post; `undefined` where it does not say yet. Pure. */
function kindByText(text: string): 'job' | 'post' | undefined {
  const draft = draftOf(normalTextOf(text).text, FIRST_CONTEXT);
  if (isJobAd(draft)) return 'job';
  return draft.text.trim().split(/\s+/).length >= WORDS_OF_A_POST && !hasSignOfJobAd(draft) ? 'post' : undefined;
}

/**
 * The kind of a draft whose kind nobody has chosen, by its words: found out once it stays, and given up with the last
 * word. Where somebody has chosen, or a page has said it, that kind.
 */
export function kindOf({
  text,
  context,
  unchosenKind,
}: Pick<StoredDraft, 'text' | 'context' | 'unchosenKind'>): DraftKind {
  if (unchosenKind === undefined) return context.kind;
  if (text.trim() === '') return unchosenKind;
  return kindByText(text) ?? context.kind;
}

/**
 * The kind with which a draft begins that its text may still change; `undefined` where the page says it, or nothing
 * else fits.
 */
export const unchosenKindFor = (
  { kind }: DraftContext,
  page: Pick<Situation, 'kind' | 'writing'> | undefined,
): DraftKind | undefined => ((page && namesKind(page)) || (kind !== 'job' && kind !== 'post') ? undefined : kind);
