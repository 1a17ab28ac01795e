import type { Rule } from '../rule';
import { adLabelMissing } from './ad-label-missing';
import { aggWording } from './agg-wording';
import { blankLines } from './blank-lines';
import { emojiHeavy } from './emoji-heavy';
import { emptyPhrase } from './empty-phrase';
import { engagementBait } from './engagement-bait';
import { genderSignMix } from './gender-sign-mix';
import { giveawayTerms } from './giveaway-terms';
import { greenClaim } from './green-claim';
import { hashtagCase } from './hashtag-case';
import { hashtagCount } from './hashtag-count';
import { houseWords } from './house-words';
import { jobTitleGender } from './job-title-gender';
import { linkInPost } from './link-in-post';
import { longSentence } from './long-sentence';
import { noAltHint } from './no-alt-hint';
import { payMissing } from './pay-missing';
import { pseudoFont } from './pseudo-font';
import { shouting } from './shouting';
import { sieDuMix } from './sie-du-mix';
import { stockOpening } from './stock-opening';
import { tooLong } from './too-long';

/** Every rule of the draft checker. Their order decides nothing. */
export const RULES: readonly Rule[] = [
  tooLong,
  jobTitleGender,
  aggWording,
  payMissing,
  adLabelMissing,
  greenClaim,
  giveawayTerms,
  pseudoFont,
  hashtagCount,
  hashtagCase,
  emojiHeavy,
  engagementBait,
  sieDuMix,
  genderSignMix,
  noAltHint,
  houseWords,
  linkInPost,
  shouting,
  stockOpening,
  emptyPhrase,
  longSentence,
  blankLines,
];
