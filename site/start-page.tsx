import { ChapterList } from '../components/reader/chapter-list';
import { useTranslate } from '../components/shared/translate';
import type { ChapterEntry } from '../core/guide/compiled-guide';

const MORE = ['siteGetPage', 'siteGetCheck', 'siteGetHandbook', 'siteGetBackup'] as const;

/** What a firm reads before it allows the extension. */
const SHEETS = [
  ['datenschutz.html', 'siteSheetPrivacy'],
  ['betriebsrat.html', 'siteSheetWorks'],
  ['it-abteilung.html', 'siteSheetIt'],
] as const;

/** The first page: what the guide is, the ways into it, its chapters, and what the extension does besides. */
export function StartPage({ chapters }: { chapters: readonly ChapterEntry[] }) {
  const t = useTranslate();
  return (
    <article class="start site-start">
      <h1>{t('extensionName')}</h1>
      <p class="site-lead">{t('siteLead')}</p>
      <ul class="site-doors">
        <li>
          <a class="button button-filled" href="reader.html">
            {t('openReader')}
          </a>
        </li>
        <li>
          <a class="button" href="desk.html">
            {t('checkDraft')}
          </a>
        </li>
        <li>
          <a class="button" href="reader.html#vorlagen">
            {t('templates')}
          </a>
        </li>
        <li>
          <a class="button" href="checklist.html">
            {t('checklists')}
          </a>
        </li>
      </ul>
      <p class="start-note">{t('siteLocal')}</p>
      <h2>{t('siteChapters')}</h2>
      <ChapterList chapters={chapters} hrefOf={(number) => `${number}.html`} />
      <section class="site-get" aria-labelledby="get">
        <h2 id="get">{t('siteGet')}</h2>
        <p>{t('siteGetIntro')}</p>
        <ul>
          {MORE.map((text) => (
            <li key={text}>{t(text)}</li>
          ))}
        </ul>
        <p>{t('siteGetHow')}</p>
        <ul>
          {SHEETS.map(([page, name]) => (
            <li key={page}>
              <a href={page}>{t(name)}</a>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
