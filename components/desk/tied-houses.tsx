import { useTranslate } from '../shared/translate';

/** That several houses would hold for a draft, so that none does; nothing where there is one or none. */
export function TiedHouses({ tied }: { tied: readonly string[] }) {
  const t = useTranslate();
  if (tied.length === 0) return null;
  return (
    <p class="desk-hint" role="status">
      {t('houseTiedDraft', tied.join(', '))}
    </p>
  );
}
