import { useTranslate } from '../components/shared/translate';

/** What stands on a page that its script draws, where scripts are off: the way to those that need none. */
export function NeedsScript() {
  const t = useTranslate();
  return (
    <p class="notice">
      {t('siteNeedsScript')} <a href="index.html">{t('extensionName')}</a>
    </p>
  );
}
