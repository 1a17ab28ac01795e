import { CorrectionList } from '../../components/correction-list';
import { useTranslate } from '../../components/translate';
import { corrections } from '../../platform/corrections';

/** Everything that can be set or taken back. */
export function Settings() {
  const t = useTranslate();
  return (
    <>
      <header class="settings-head">
        <a class="settings-name" href="/reader.html">
          {t('readerTitle')}
        </a>
        <h1>{t('settings')}</h1>
      </header>
      <main>
        <CorrectionList item={corrections} />
      </main>
    </>
  );
}
