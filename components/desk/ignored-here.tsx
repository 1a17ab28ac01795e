import { useTranslate } from '../shared/translate';

/** How many findings are ignored in this draft, and the way to see them again; nothing where there are none. */
export function IgnoredHere({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useTranslate();
  if (count === 0) return null;
  return (
    <p class="desk-hint">
      {t('ignoredHere', count)}{' '}
      <button type="button" class="link" onClick={onShow}>
        {t('showAgain')}
      </button>
    </p>
  );
}
