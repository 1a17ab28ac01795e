import { type Preferences, TEXT_SIZES, THEMES } from '../../core/preferences/preferences';
import { WORK_COUNTRIES } from '../../core/tips/country';
import { useLock } from '../shared/managed-locks';
import { type Stored, useStored } from '../shared/stored';
import { useTranslate } from '../shared/translate';
import { Choices } from './choices';

/** Colours, text size and country: what the user sets for every surface. It holds at once; nothing has to be saved. */
export function PreferenceChoices({
  item,
  countryFixed: byPack = false,
}: {
  item: Stored<Preferences>;
  /** A pack of the administrator has settled the country. */
  countryFixed?: boolean;
}) {
  const t = useTranslate();
  const byPolicy = useLock('country');
  const countryFixed = byPack || byPolicy;
  const [stored, setPreferences] = useStored(item);
  const change = (changed: Partial<Preferences>) => setPreferences((now) => ({ ...now, ...changed }));
  return (
    <>
      <section aria-labelledby="appearance">
        <h2 id="appearance">{t('appearanceHeading')}</h2>
        <Choices
          legend={t('theme')}
          choices={THEMES.map((value) => ({ value, name: t(`theme_${value}`) }))}
          value={stored?.theme}
          onChange={(theme) => change({ theme })}
        />
        <Choices
          legend={t('textSize')}
          choices={TEXT_SIZES.map((value) => ({ value, name: t(`textSize_${value}`) }))}
          value={stored?.textSize}
          onChange={(textSize) => change({ textSize })}
        />
        <p class="section-note">{t('languageNote')}</p>
      </section>
      <section aria-labelledby="law">
        <h2 id="law">{t('countryHeading')}</h2>
        <p class="section-intro">{t('countryIntro')}</p>
        <Choices
          legend={t('country')}
          choices={WORK_COUNTRIES.map((value) => ({ value, name: t(`country_${value}`) }))}
          value={stored?.country}
          onChange={(country) => change({ country })}
          fixed={countryFixed}
        />
        {countryFixed && <p class="section-note">{t('managedBy')}</p>}
      </section>
    </>
  );
}
