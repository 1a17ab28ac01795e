import type { Country, SectionId } from '../../core/guide/guide';
import { useTranslate } from '../shared/translate';

interface ShownCountryProps {
  readonly shown: Country;
  /** The reader's own, which stays what it is. */
  readonly own: Country;
  readonly section: SectionId;
}

/** Says whose law is shown for once, because a search asked for it, with the way back to the reader's own. */
export function ShownCountry({ shown, own, section }: ShownCountryProps) {
  const t = useTranslate();
  return (
    <p class="notice shown-country" role="status">
      {t(`shownFor_${shown}`)} <a href={`#${section}`}>{t(`shownBack_${own}`)}</a>
    </p>
  );
}
