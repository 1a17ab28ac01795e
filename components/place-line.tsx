import type { Situation } from '../core/situation/situation';
import { NETWORK_NAMES } from '../core/situation/vocabulary';
import { kindMessage, useTranslate } from './translate';

/** Where the user is, in words: "LinkedIn · Stellenanzeige erstellen". Empty while it is not known yet. */
export function PlaceLine({ situation, known }: { situation: Situation | undefined; known: boolean }) {
  const t = useTranslate();
  if (!known) return <p class="place" aria-hidden="true" />;
  if (!situation) return <p class="place">{t('placeUnknown')}</p>;
  const kinds = [situation.kind, ...situation.alternatives].map((kind) => t(kindMessage(kind)));
  return (
    <p class="place">
      <strong>{NETWORK_NAMES[situation.network]}</strong> · {kinds.join(' / ')}
    </p>
  );
}
