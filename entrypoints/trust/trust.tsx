import { Promises } from '../../components/promises';
import { StoredList } from '../../components/stored-list';
import { useTranslate } from '../../components/translate';
import { PermissionList } from '../../components/trust/permission-list';
import { SelfTestView } from '../../components/trust/self-test-view';
import { interfaceLanguage } from '../../platform/messages';
import { permissionNames } from '../../platform/permissions';
import { SELF_CHECKS } from '../../platform/self-test';
import { deleteEverything, storedEntries, watchStoredData } from '../../platform/stored-data';

const STORED_DATA = { entries: storedEntries, deleteAll: deleteEverything, watch: watchStoredData };

/** What the extension may do, what it keeps, and a test of its promises that everybody can run. */
export function Trust() {
  const t = useTranslate();
  return (
    <>
      <header class="page-head">
        <a class="page-name" href="/reader.html">
          {t('readerTitle')}
        </a>
        <h1>{t('trustTitle')}</h1>
        <p class="section-intro">{t('trustIntro')}</p>
      </header>
      <main>
        <section aria-labelledby="never">
          <h2 id="never">{t('welcomeNever')}</h2>
          <Promises />
        </section>
        <SelfTestView checks={SELF_CHECKS} />
        <PermissionList permissions={permissionNames()} />
        <StoredList data={STORED_DATA} language={interfaceLanguage()} />
        <section aria-labelledby="more">
          <h2 id="more">{t('moreHeading')}</h2>
          <ul class="page-links">
            <li>
              <a href="/settings.html">{t('openSettings')}</a>
            </li>
            <li>
              <a href="/reader.html">{t('openReader')}</a>
            </li>
          </ul>
        </section>
      </main>
    </>
  );
}
