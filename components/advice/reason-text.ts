import type { Situation } from '../../core/situation/situation';
import { NETWORK_NAMES } from '../../core/situation/vocabulary';
import type { TipReason } from '../../core/tips/arrange-tips';
import { kindMessage, type Translate } from '../shared/translate';
import { TEXT_TIPS } from './use-text-tips';

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
  // Only a check gives such reasons, and their words come with it.
  if (reason.type === 'subject' || reason.type === 'finding') return TEXT_TIPS.loaded()?.becauseOfText(reason, t) ?? '';
  if (reason.type === 'network') return t('because_network_known', NETWORK_NAMES[network]);
  if (writing === 'reply' || writing === 'comment') return t(`because_writing_${writing}`, NETWORK_NAMES[network]);
  const open = [kind, ...alternatives];
  const owner = reason.kind === 'profile' || reason.kind === 'company';
  return owner && open.includes('profile') && open.includes('company')
    ? t('because_profile_or_company', NETWORK_NAMES[network])
    : t(kindMessage(reason.kind, 'because'), NETWORK_NAMES[network]);
}
