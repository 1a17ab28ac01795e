import type { DraftKind } from '../../core/draft/context';
import type { MessageKey } from '../shared/translate';

/** Where something was found: "im Beitrag". */
export const IN_DRAFT: Readonly<Record<DraftKind, MessageKey>> = {
  post: 'inPost',
  job: 'inJob',
  message: 'inMessage',
  'candidate-message': 'inMessage',
  profile: 'inProfile',
  comment: 'inComment',
  'review-reply': 'inReviewReply',
  ad: 'inAd',
};
