import type { SpeakingHouse } from '../../core/handbook/speaking-house';
import { useTranslate } from '../shared/translate';

export { speakingOnPage } from '../../core/handbook/speaking-house';

/** For which house the tips of this page are; that two name it equally, and that none of them speaks then. */
export function HouseLine({ house: { name, tied } }: { house: SpeakingHouse }) {
  const t = useTranslate();
  if (tied.length > 0)
    return (
      <p class="house-line house-tied" role="status">
        {t('houseTied', tied.join(', '))}
      </p>
    );
  return (
    <p class="house-line">
      {name === undefined ? t('houseNone') : t('houseHere')} {name && <strong>{name}</strong>}
    </p>
  );
}
