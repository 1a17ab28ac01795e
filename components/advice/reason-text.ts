import type { RuleId } from '../../core/draft/finding';
import type { Situation } from '../../core/situation/situation';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import type { TextReason, TipReason } from '../../core/tips/arrange-tips';
import { kindMessage, type MessageKey, type Translate } from '../shared/translate';

/**
 * Why a tip is shown, as half a sentence: "weil Sie auf LinkedIn eine Stellenanzeige erstellen". Where it is open whose
 * page it is, the sentence leaves it open as well.
 */
export function becauseOf(
  reason: TipReason,
  { network, kind, alternatives, writing }: Situation,
  t: Translate,
): string {
  if (reason.type === 'topic') return t('because_topic', reason.word);
  if (reason.type === 'owner') return t(`because_owner_${reason.who}`);
  if (reason.type === 'subject') return t('becauseSubject', reason.name);
  if (reason.type === 'finding') return becauseFound(reason, t);
  if (reason.type === 'network') return t('because_network_known', NETWORK_NAMES[network]);
  if (writing === 'reply' || writing === 'comment') return t(`because_writing_${writing}`, NETWORK_NAMES[network]);
  const open = [kind, ...alternatives];
  const owner = reason.kind === 'profile' || reason.kind === 'company';
  return owner && open.includes('profile') && open.includes('company')
    ? t('because_profile_or_company', NETWORK_NAMES[network])
    : t(kindMessage(reason.kind, 'because'), NETWORK_NAMES[network]);
}

/** What is about a text as a whole is said in words of its own; the rest names the passage, or the section that explains it. */
const ABOUT_WHOLE: Partial<Readonly<Record<RuleId, MessageKey>>> = {
  'too-long': 'becauseTooLong',
  'sie-du-mix': 'becauseSieAndDu',
  'du-case': 'becauseSieAndDu',
  'emoji-heavy': 'becauseEmojis',
  'blank-lines': 'becauseBlankLines',
  'long-sentence': 'becauseLongSentence',
  'gender-sign-mix': 'becauseGenderForms',
  'giveaway-terms': 'becauseGiveaway',
  'pay-missing': 'becausePayMissing',
  'pay-hint': 'becausePayMissing',
  'no-alt-hint': 'becauseNoAltText',
};

/** "weil Ihr Text neun Hashtags hat": why a finding brings a section forward. */
function becauseFound({ rule, words, count }: Extract<TextReason, { type: 'finding' }>, t: Translate): string {
  if (rule === 'hashtag-count') return t('becauseHashtags', t('numerals').split(' ')[count] ?? count);
  const whole = ABOUT_WHOLE[rule];
  if (whole) return t(whole);
  return words === undefined ? t('becauseFound') : t('becauseWords', words);
}
