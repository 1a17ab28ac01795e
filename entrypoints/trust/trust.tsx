import { PageHead } from '../../components/shared/page-head';
import { PageLinks } from '../../components/shared/page-links';
import { useTranslate } from '../../components/shared/translate';
import { PermissionList } from '../../components/trust/permission-list';
import { ProbeView } from '../../components/trust/probe-view';
import { SelfTestView } from '../../components/trust/self-test-view';
import { Promises } from '../../components/welcome/promises';
import { StoredList } from '../../components/your-data/stored-list';
import { interfaceLanguage } from '../../platform/browser/messages';
import { permissionNames } from '../../platform/browser/permissions';
import { SELF_CHECKS } from '../../platform/browser/self-test';
import { probePage } from '../../platform/page/probe-page';
import { storedData } from '../../platform/storage/stored-data';

/** What the extension may do, what it stores, and a test of its promises that anybody can run. */
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
        <ProbeView probe={probePage} />
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
