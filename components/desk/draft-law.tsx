import type { Country } from '../../core/draft/context';
import type { WorkCountry } from '../../core/tips/country';
import { useTranslate } from '../shared/translate';
import { COUNTRY_WORDS } from './words';

interface DraftLawProps {
  /** Whose law the draft is checked by. */
  readonly country: Country;
  /** Whose law is set for all. */
  readonly setting: WorkCountry;
}

/**
 * That a draft is checked by another law than the one that is set, as its template or its sender wanted; nothing where
 * both are one.
 */
export function DraftLaw({ country, setting }: DraftLawProps) {
  const t = useTranslate();
  if (setting === 'all' || setting === country) return null;
  return (
    <p class="desk-hint" role="status">
      {t('draftLaw', t(COUNTRY_WORDS[country]))}
    </p>
  );
}
