import { TextSettingsProvider } from '../../components/guide-text/running-text';
import { today } from '../../components/shared/days';
import { PageLinks } from '../../components/shared/page-links';
import { useTranslate } from '../../components/shared/translate';
import { useCountry } from '../../components/shared/use-country';
import { ClickFacts } from '../../components/welcome/click-facts';
import { CountryQuestion } from '../../components/welcome/country-question';
import { Demo } from '../../components/welcome/demo';
import { PinGuide } from '../../components/welcome/pin-guide';
import { Promises } from '../../components/welcome/promises';
import { Readings } from '../../components/welcome/readings';
import { pageAddress } from '../../core/guide/page-address';
import type { PageCheck } from '../../core/ports/page-check';
import { browserName } from '../../platform/browser/browser-name';
import { loadSection, loadTipsTable } from '../../platform/browser/guide-files';
import { handbookSummary } from '../../platform/handbook/handbook-summary';
import { preferences } from '../../platform/storage/preferences';

const table = loadTipsTable();
const COUNTRY = { preferences, summary: handbookSummary };
/** The checker comes with the first check. */
const recheck: PageCheck['recheck'] = async (...text) =>
  (await import('../../platform/page/page-check')).checkText(...text);

/**
 * Shown once after installation: what a click does, how the button is pinned, for which country, a demo, and what it
 * never does.
 */
export function Welcome() {
  const t = useTranslate();
  const law = useCountry(COUNTRY);
  return (
    <TextSettingsProvider value={{ today: today(), country: law.country, fact: () => undefined }}>
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
        <section aria-labelledby="where">
          <h2 id="where">
            <span class="step-number">2</span>
            {t('welcomeCountry')}
          </h2>
          <CountryQuestion {...law} />
        </section>
        <section aria-labelledby="try">
          <h2 id="try">
            <span class="step-number">3</span>
            {t('welcomeTry')}
          </h2>
          <p class="section-intro">{t('welcomeTryIntro')}</p>
          <Demo table={table} load={loadSection} recheck={recheck} law={law} countrySources={COUNTRY} />
        </section>
        <section aria-labelledby="click">
          <h2 id="click">{t('welcomeClick')}</h2>
          <ClickFacts />
          <Readings />
        </section>
        <section aria-labelledby="never">
          <h2 id="never">{t('welcomeNever')}</h2>
          <Promises />
          <p class="section-note">
            <a href={pageAddress('trust')}>{t('openTrust')}</a>
          </p>
        </section>
      </main>
      <footer class="welcome-foot">
        <p>{t('welcomeDone')}</p>
        <PageLinks to={['reader', 'checklist', 'settings']} />
      </footer>
    </TextSettingsProvider>
  );
}
