import { WORK_COUNTRIES } from '../../core/tips/country';
import { Choices } from '../settings/choices';
import { useTranslate } from '../shared/translate';
import type { CountrySetting } from '../shared/use-country';

/**
 * Where somebody works, asked once: the browser's language has answered already, and it can be changed wherever law is
 * shown.
 */
export function CountryQuestion({ country, onCountry, fixed }: CountrySetting) {
  const t = useTranslate();
  return (
    <>
      <Choices
        legend={t('country')}
        choices={WORK_COUNTRIES.map((value) => ({ value, name: t(`country_${value}`) }))}
        value={country}
        onChange={onCountry}
        fixed={fixed}
      />
      <p class="section-note">{t(fixed ? 'managedBy' : 'welcomeCountryLater')}</p>
    </>
  );
}
