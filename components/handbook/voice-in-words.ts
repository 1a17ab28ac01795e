import type { HouseVoice } from '../../core/draft/house-voice';
import type { Translate } from '../shared/translate';

/** „Anrede Sie, Genderform mit :, Kennzeichnung Anzeige“. */
export const voiceInWords = ({ address, gender, label }: HouseVoice, t: Translate): string =>
  [
    address && t(address === 'sie' ? 'voiceFormal' : 'voiceFamiliar'),
    gender && (gender === 'none' ? t('voiceGenderNone') : t('voiceGender', gender)),
    label && t('voiceLabel', label),
  ]
    .filter(Boolean)
    .join(', ');
