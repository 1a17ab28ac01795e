import type { RuleId } from '../../core/draft/finding';
import type { TextReason } from '../../core/tips/arrange-tips';
import type { MessageKey, Translate } from '../shared/translate';

export { textSigns, textTips } from '../../core/tips/text-tips';

/**
 * What is about a text as a whole is said in words of its own; the rest names the passage, or the section that explains
 * it.
 */
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

/**
 * "weil Ihr Text neun Hashtags hat": why a text that was checked brings a section forward. It comes with the first
 * check.
 */
export function becauseOfText(reason: TextReason, t: Translate): string {
  if (reason.type === 'subject') return t('becauseSubject', reason.name);
  const { rule, words, count } = reason;
  if (rule === 'hashtag-count') return t('becauseHashtags', t('numerals').split(' ')[count] ?? count);
  const whole = ABOUT_WHOLE[rule];
  if (whole) return t(whole);
  return words === undefined ? t('becauseFound') : t('becauseWords', words);
}
