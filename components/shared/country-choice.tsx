import { useId } from 'preact/hooks';
import { WORK_COUNTRIES } from '../../core/tips/country';
import { useTranslate } from './translate';
import type { CountrySetting } from './use-country';

/** Whose law is shown here, to be changed on the spot; it changes for every surface. */
export function CountryChoice({ country, onCountry, fixed }: CountrySetting) {
  const t = useTranslate();
  const note = useId();
  return (
    <>
      <label class="country-choice">
        <span>{t('country')}</span>
        <select
          value={country}
          disabled={fixed}
          aria-describedby={fixed ? note : undefined}
          onChange={({ currentTarget }) => {
            const chosen = WORK_COUNTRIES.find((one) => one === currentTarget.value);
            if (chosen) onCountry(chosen);
          }}
        >
          {WORK_COUNTRIES.map((one) => (
            <option key={one} value={one}>
              {t(`country_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {fixed && (
        <>
          {' '}
          <span class="country-fixed" id={note}>
            {t('managedBy')}
          </span>
        </>
      )}
    </>
  );
}
