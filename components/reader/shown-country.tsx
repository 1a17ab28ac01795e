import type { Country } from '../../core/guide/guide';
import type { Route } from '../../core/reader/route';
import type { WorkCountry } from '../../core/tips/country';
import { useTranslate } from '../shared/translate';
import type { CountrySetting } from '../shared/use-country';

/** Whose law the reader shows: that of the setting, or for once that of the address. */
interface ShownLaw {
  readonly country: WorkCountry;
  readonly onCountry: (country: WorkCountry) => void;
  /** The section that is shown for another country than the setting's; `undefined` = the setting holds. */
  readonly forOnce: { readonly section: string; readonly shown: Country; readonly usual: Country } | undefined;
}

/** Shows a section under the law of the country that its address names: a search asked for it. The setting stays. */
export function shownLaw(route: Route | undefined, { country: usual, onCountry }: CountrySetting): ShownLaw {
  const shown = route?.type === 'section' ? route.country : undefined;
  // With the law of all countries this one's is shown already.
  if (route?.type !== 'section' || !shown || usual === 'all' || shown === usual)
    return { country: usual, onCountry, forOnce: undefined };
  return {
    country: shown,
    onCountry: (country) => {
      onCountry(country);
      // What was shown for once gives way to what was chosen.
      location.replace(`#${route.section}`);
    },
    forOnce: { section: route.section, shown, usual },
  };
}

interface ShownCountryProps extends NonNullable<ShownLaw['forOnce']> {
  /** Makes it the setting; absent where an administrator has set it. */
  readonly onKeep?: (() => void) | undefined;
}

/** Says whose law is shown for once, with a link back to the reader's own country and a button to keep this one. */
export function ShownCountry({ section, shown, usual, onKeep }: ShownCountryProps) {
  const t = useTranslate();
  return (
    <span class="notice shown-country">
      {t(`shownFor_${shown}`)} <a href={`#${section}`}>{t(`shownBack_${usual}`)}</a>
      {onKeep && (
        <button type="button" class="link" onClick={onKeep}>
          {t('shownKeep')}
        </button>
      )}
    </span>
  );
}
