import { NETWORK_NAMES, type NetworkId } from '../core/situation/vocabulary';
import type { TipReason } from '../core/tips/rank-tips';
import { kindMessage, type Translate } from './translate';

/** Why a tip is shown, as half a sentence: "weil Sie auf LinkedIn eine Stellenanzeige erstellen". */
export const becauseOf = (reason: TipReason, network: NetworkId, t: Translate): string =>
  reason.type === 'topic'
    ? t('because_topic', reason.word)
    : reason.type === 'network'
      ? t('because_network_known', NETWORK_NAMES[network])
      : t(kindMessage(reason.kind, 'because'), NETWORK_NAMES[network]);
