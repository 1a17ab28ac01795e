import type { Rule } from '../rule';
import { adLabelMissing } from './ad-label-missing';
import { aggWording } from './agg-wording';
import { aiLabel } from './ai-label';
import { blankLines } from './blank-lines';
import { candidateNotice } from './candidate-notice';
import { commentPraise } from './comment-praise';
import { duCase } from './du-case';
import { emojiHeavy } from './emoji-heavy';
import { emptyPhrase } from './empty-phrase';
import { engagementBait } from './engagement-bait';
import { falseUrgency } from './false-urgency';
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
import { openGap } from './open-gap';
import { payHint } from './pay-hint';
import { payHistory } from './pay-history';
import { payMissing } from './pay-missing';
import { personalData } from './personal-data';
import { politicalAd } from './political-ad';
import { priceCut } from './price-cut';
import { priceTotal } from './price-total';
import { pseudoFont } from './pseudo-font';
import { reviewConfidential } from './review-confidential';
import { reviewProof } from './review-proof';
import { reviewSalutation } from './review-salutation';
import { reviewThreat } from './review-threat';
import { shouting } from './shouting';
import { sieDuMix } from './sie-du-mix';
import { spelling } from './spelling';
import { stockOpening } from './stock-opening';
import { thirdGender } from './third-gender';
import { tooLong } from './too-long';

/** All rules of the draft checker. Their order does not matter. */
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
  thirdGender,
  personalData,
  payHint,
  payHistory,
  duCase,
  spelling,
  reviewProof,
  priceTotal,
  aiLabel,
  falseUrgency,
  politicalAd,
  reviewConfidential,
  reviewSalutation,
  reviewThreat,
  commentPraise,
  candidateNotice,
  linkInPost,
  shouting,
  stockOpening,
  emptyPhrase,
  longSentence,
  blankLines,
  openGap,
  priceCut,
];
