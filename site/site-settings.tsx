import { PreferenceChoices } from '../components/settings/preference-choices';
import { PageHead } from '../components/shared/page-head';
import { useTranslate } from '../components/shared/translate';
import { StoredList } from '../components/your-data/stored-list';
import { interfaceLanguage } from '../platform/browser/messages';
import { preferences } from '../platform/storage/preferences';
import { storedData } from '../platform/storage/stored-data';

/** What can be set without an extension: looks and country, and what is stored in this browser. */
export function SiteSettings() {
  const t = useTranslate();
  return (
    <>
      <PageHead title={t('settings')} />
      <main>
        <PreferenceChoices item={preferences} />
        <StoredList data={storedData} language={interfaceLanguage()} />
      </main>
    </>
  );
}
