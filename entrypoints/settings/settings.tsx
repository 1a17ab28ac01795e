import { AsideList } from '../../components/aside-list';
import { CorrectionList } from '../../components/correction-list';
import { DataSection } from '../../components/data-section';
import { NetworkAccess } from '../../components/network-access';
import { PreferenceChoices } from '../../components/preference-choices';
import { StoredList } from '../../components/stored-list';
import { SyncSection } from '../../components/sync-section';
import { useTranslate } from '../../components/translate';
import { useContents } from '../../components/use-contents';
import { NETWORKS } from '../../core/situation/networks';
import { backup } from '../../platform/backup';
import { corrections } from '../../platform/corrections';
import { damagedEntries } from '../../platform/damaged-entries';
import { loadContents } from '../../platform/guide-files';
import { interfaceLanguage } from '../../platform/messages';
import { siteAccess } from '../../platform/permissions';
import { preferences } from '../../platform/preferences';
import { putAside } from '../../platform/put-aside';
import { deleteEverything, storedEntries, watchStoredData } from '../../platform/stored-data';
import { syncState, syncSwitch } from '../../platform/sync';

const STORED_DATA = { entries: storedEntries, deleteAll: deleteEverything, watch: watchStoredData };

/** Everything that can be set or taken back. */
export function Settings() {
  const t = useTranslate();
  const chapters = useContents(loadContents);
  return (
    <>
      <header class="page-head">
        <a class="page-name" href="/reader.html">
          {t('readerTitle')}
        </a>
        <h1>{t('settings')}</h1>
      </header>
      <main>
        <PreferenceChoices item={preferences} />
        <NetworkAccess networks={NETWORKS} access={siteAccess} />
        <AsideList item={putAside} chapters={chapters} />
        <CorrectionList item={corrections} />
        <SyncSection item={syncSwitch} state={syncState} language={interfaceLanguage()} />
        <DataSection backup={backup} damaged={damagedEntries} language={interfaceLanguage()} />
        <StoredList data={STORED_DATA} language={interfaceLanguage()} />
        <section aria-labelledby="more">
          <h2 id="more">{t('moreHeading')}</h2>
          <ul class="page-links">
            <li>
              <a href="/reader.html">{t('openReader')}</a>
            </li>
            <li>
              <a href="/checklist.html">{t('checklists')}</a>
            </li>
            <li>
              <a href="/trust.html">{t('openTrust')}</a>
            </li>
            <li>
              <a href="/welcome.html">{t('openWelcome')}</a>
            </li>
          </ul>
        </section>
      </main>
    </>
  );
}
