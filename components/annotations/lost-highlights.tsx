import { DatedText } from '../guide-text/dated-text';
import { useTranslate } from '../shared/translate';
import { useAnnotations } from './annotations';

/** Highlights whose words are no longer in the text. They are kept until the user removes them. */
export function LostHighlights({ ids }: { ids: readonly string[] }) {
  const t = useTranslate();
  const annotations = useAnnotations();
  if (ids.length === 0) return null;
  return (
    <div class="lost-highlights">
      <p>{t('lostHighlights')}</p>
      <ul>
        {ids.map((id) => {
          const highlight = annotations?.highlights.get(id);
          return (
            highlight && (
              <li key={id}>
                <q lang="de">
                  <DatedText text={highlight.quote} reviewBy={highlight.reviewBy} />
                </q>{' '}
                <button type="button" class="link" onClick={() => annotations?.remove('highlight', id)}>
                  {t('remove')}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
