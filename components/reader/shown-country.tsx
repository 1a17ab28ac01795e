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

/** Says whose law is shown for once, with the button back to the reader's own country. */
export function ShownCountry({ section, shown, usual }: NonNullable<ShownLaw['forOnce']>) {
  const t = useTranslate();
  return (
    <p class="notice shown-country">
      {t(`shownFor_${shown}`)} <a href={`#${section}`}>{t(`shownBack_${usual}`)}</a>
    </p>
  );
}
