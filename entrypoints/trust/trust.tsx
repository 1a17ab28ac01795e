import { PageHead } from '../../components/page-head';
import { PageLinks } from '../../components/page-links';
import { Promises } from '../../components/promises';
import { StoredList } from '../../components/stored-list';
import { useTranslate } from '../../components/translate';
import { PermissionList } from '../../components/trust/permission-list';
import { SelfTestView } from '../../components/trust/self-test-view';
import { interfaceLanguage } from '../../platform/messages';
import { permissionNames } from '../../platform/permissions';
import { SELF_CHECKS } from '../../platform/self-test';
import { storedData } from '../../platform/stored-data';

/** What the extension may do, what it keeps, and a test of its promises that everybody can run. */
export function Trust() {
  const t = useTranslate();
  return (
    <>
      <PageHead title={t('trustTitle')} intro={t('trustIntro')} />
      <main>
        <section aria-labelledby="never">
          <h2 id="never">{t('welcomeNever')}</h2>
          <Promises />
        </section>
        <SelfTestView checks={SELF_CHECKS} />
        <PermissionList permissions={permissionNames()} />
        <StoredList data={storedData} language={interfaceLanguage()} />
        <section aria-labelledby="more">
          <h2 id="more">{t('moreHeading')}</h2>
          <PageLinks to={['settings', 'reader']} />
        </section>
      </main>
    </>
  );
}
