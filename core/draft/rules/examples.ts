import type { RuleExamples } from '../rule';
import { adLabelMissingExamples } from './ad-label-missing.examples';
import { aggWordingExamples } from './agg-wording.examples';
import { aiLabelExamples } from './ai-label.examples';
import { blankLinesExamples } from './blank-lines.examples';
import { candidateNoticeExamples } from './candidate-notice.examples';
import { commentPraiseExamples } from './comment-praise.examples';
import { duCaseExamples } from './du-case.examples';
import { emojiHeavyExamples } from './emoji-heavy.examples';
import { emptyPhraseExamples } from './empty-phrase.examples';
import { engagementBaitExamples } from './engagement-bait.examples';
import { falseUrgencyExamples } from './false-urgency.examples';
import { genderSignMixExamples } from './gender-sign-mix.examples';
import { giveawayTermsExamples } from './giveaway-terms.examples';
import { greenClaimExamples } from './green-claim.examples';
import { hashtagCaseExamples } from './hashtag-case.examples';
import { hashtagCountExamples } from './hashtag-count.examples';
import { houseWordsExamples } from './house-words.examples';
import { jobTitleGenderExamples } from './job-title-gender.examples';
import { linkInPostExamples } from './link-in-post.examples';
import { longSentenceExamples } from './long-sentence.examples';
import { noAltHintExamples } from './no-alt-hint.examples';
import { openGapExamples } from './open-gap.examples';
import { payHintExamples } from './pay-hint.examples';
import { payHistoryExamples } from './pay-history.examples';
import { payMissingExamples } from './pay-missing.examples';
import { personalDataExamples } from './personal-data.examples';
import { politicalAdExamples } from './political-ad.examples';
import { priceCutExamples } from './price-cut.examples';
import { priceTotalExamples } from './price-total.examples';
import { pseudoFontExamples } from './pseudo-font.examples';
import { reviewConfidentialExamples } from './review-confidential.examples';
import { reviewProofExamples } from './review-proof.examples';
import { reviewSalutationExamples } from './review-salutation.examples';
import { reviewThreatExamples } from './review-threat.examples';
import { shoutingExamples } from './shouting.examples';
import { sieDuMixExamples } from './sie-du-mix.examples';
import { spellingExamples } from './spelling.examples';
import { stockOpeningExamples } from './stock-opening.examples';
import { thirdGenderExamples } from './third-gender.examples';
import { tooLongExamples } from './too-long.examples';

/** The examples of all rules, for tests and for showing them in the guide; the extension does not ship them. */
export const RULE_EXAMPLES: readonly RuleExamples[] = [
  adLabelMissingExamples,
  aggWordingExamples,
  blankLinesExamples,
  emojiHeavyExamples,
  emptyPhraseExamples,
  engagementBaitExamples,
  genderSignMixExamples,
  giveawayTermsExamples,
  greenClaimExamples,
  hashtagCaseExamples,
  hashtagCountExamples,
  houseWordsExamples,
  jobTitleGenderExamples,
  linkInPostExamples,
  longSentenceExamples,
  noAltHintExamples,
  payMissingExamples,
  pseudoFontExamples,
  shoutingExamples,
  sieDuMixExamples,
  stockOpeningExamples,
  tooLongExamples,
  thirdGenderExamples,
  personalDataExamples,
  payHintExamples,
  payHistoryExamples,
  duCaseExamples,
  spellingExamples,
  reviewProofExamples,
  priceTotalExamples,
  aiLabelExamples,
  falseUrgencyExamples,
  politicalAdExamples,
  reviewConfidentialExamples,
  reviewSalutationExamples,
  reviewThreatExamples,
  commentPraiseExamples,
  candidateNoticeExamples,
  openGapExamples,
  priceCutExamples,
];
