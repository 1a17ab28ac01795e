import { useTranslate } from './translate';

/** What a private window cannot keep, said before anything is typed. */
export function PrivateNotice() {
  const t = useTranslate();
  return (
    <aside class="private-notice">
      <p>{t('privateWindow')}</p>
    </aside>
  );
}
