import type { NetworkId } from '../situation/vocabulary';
import type { DraftContext } from './context';

/** Networks on which a comment of a company is the answer to a review. */
const REVIEW_NETWORKS: ReadonlySet<NetworkId> = new Set(['kununu', 'glassdoor', 'indeed', 'google-business']);

/** Is the draft the answer to a review? By its kind, or because it is a comment on a network of reviews. */
export const isReviewReply = ({ kind, network }: DraftContext): boolean =>
  kind === 'review-reply' || (kind === 'comment' && network !== undefined && REVIEW_NETWORKS.has(network));

/** Is this a company's public answer: to a review, or as a comment by its account? */
export const isPublicAnswer = (context: DraftContext): boolean =>
  isReviewReply(context) ||
  (context.kind === 'comment' && (context.account === 'own-company' || context.account === 'agency'));

/** Networks whose reviews are those of people who work or worked there. */
const EMPLOYER_NETWORKS: ReadonlySet<NetworkId> = new Set(['kununu', 'glassdoor', 'indeed']);

/** Is the draft the answer to somebody who rates an employer? */
export const isEmployerReply = (context: DraftContext): boolean =>
  isReviewReply(context) && context.network !== undefined && EMPLOYER_NETWORKS.has(context.network);
