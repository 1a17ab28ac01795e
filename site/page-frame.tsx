import type { ComponentChildren } from 'preact';
import { SearchField } from '../components/search/search-field';
import { useTranslate } from '../components/shared/translate';

/** What stands around every page that can be read without a script: the head with the search, and what the page is. */
export function PageFrame({ asOf, children }: { asOf: string; children: ComponentChildren }) {
  const t = useTranslate();
  return (
    <>
      <header class="reader-head">
        <a class="reader-name" href="index.html">
          {t('readerTitle')}
        </a>
        <div id="search" class="site-search">
          {/* A plain field until the script takes over what has been typed; without scripts, the link. */}
          <SearchField query="" chapters={[]} onQuery={() => undefined} />
          <a href="reader.html#?q=">{t('siteSearch')}</a>
        </div>
        <nav class="site-links" aria-label={t('readerTitle')}>
          <a href="reader.html">{t('openReader')}</a>
          <a href="desk.html">{t('checkDraft')}</a>
        </nav>
      </header>
      <main id="text" class="site-main">
        {children}
      </main>
      <footer class="site-foot">
        <p>{t('siteAsOf', asOf)}</p>
        <p>
          <a href="index.html#get">{t('siteGet')}</a>
        </p>
        <p>
          <a href="datenschutz.html">{t('siteForFirms')}</a>
        </p>
      </footer>
    </>
  );
}
