import { TextSettingsProvider } from '../../components/guide-text/running-text';
import { today } from '../../components/shared/days';
import { PageLinks } from '../../components/shared/page-links';
import { useTranslate } from '../../components/shared/translate';
import { Demo } from '../../components/welcome/demo';
import { PinGuide } from '../../components/welcome/pin-guide';
import { Promises } from '../../components/welcome/promises';
import { Readings } from '../../components/welcome/readings';
import { browserName } from '../../platform/browser/browser-name';
import { loadSection, loadTipsTable } from '../../platform/browser/guide-files';

const table = loadTipsTable();

/** Shown once after installation: how to pin the button, what the extension never does, and a demo. */
export function Welcome() {
  const t = useTranslate();
  return (
    <TextSettingsProvider value={{ today: today(), fact: () => undefined }}>
      <header class="page-head">
        <p class="page-name">{t('readerTitle')}</p>
        <h1>{t('welcomeTitle')}</h1>
        <p class="welcome-intro">{t('welcomeIntro')}</p>
      </header>
      <main>
        <section aria-labelledby="pin">
          <h2 id="pin">
            <span class="step-number">1</span>
            {t('welcomePin')}
          </h2>
          <p class="section-intro">{t('welcomePinIntro')}</p>
          <PinGuide browserName={browserName()} />
        </section>
        <section aria-labelledby="never">
          <h2 id="never">
            <span class="step-number">2</span>
            {t('welcomeNever')}
          </h2>
          <Promises />
          <Readings />
          <p class="section-note">
            <a href="/trust.html">{t('openTrust')}</a>
          </p>
        </section>
        <section aria-labelledby="try">
          <h2 id="try">
            <span class="step-number">3</span>
            {t('welcomeTry')}
          </h2>
          <p class="section-intro">{t('welcomeTryIntro')}</p>
          <Demo table={table} load={loadSection} />
        </section>
      </main>
      <footer class="welcome-foot">
        <p>{t('welcomeDone')}</p>
        <PageLinks to={['reader', 'checklist', 'settings']} />
      </footer>
    </TextSettingsProvider>
  );
}
