import { useId } from 'preact/hooks';
import { WORK_COUNTRIES } from '../../core/tips/country';
import { useTranslate } from './translate';
import type { CountrySetting } from './use-country';

interface CountryChoiceProps extends CountrySetting {
  /** In a line without room for its words: then it shows the bare names of the countries. */
  readonly brief?: boolean;
}

/** Whose law is shown here, to be changed on the spot; it changes for every surface. */
export function CountryChoice({ country, onCountry, fixed, brief = false }: CountryChoiceProps) {
  const t = useTranslate();
  const note = useId();
  return (
    <>
      <label class={brief ? 'country-brief' : 'country-choice'}>
        <span class={brief ? 'visually-hidden' : undefined}>{t('country')}</span>
        <select
          value={country}
          disabled={fixed}
          title={brief ? t(fixed ? 'managedBy' : 'country') : undefined}
          aria-describedby={fixed ? note : undefined}
          onChange={({ currentTarget }) => {
            const chosen = WORK_COUNTRIES.find((one) => one === currentTarget.value);
            if (chosen) onCountry(chosen);
          }}
        >
          {WORK_COUNTRIES.map((one) => (
            <option key={one} value={one}>
              {t(brief ? `countryName_${one}` : `country_${one}`)}
            </option>
          ))}
        </select>
      </label>
      {fixed && (
        <>
          {' '}
          <span class={brief ? 'visually-hidden' : 'country-fixed'} id={note}>
            {t('managedBy')}
          </span>
        </>
      )}
    </>
  );
}
