import { useLayoutEffect } from 'preact/hooks';
import { showSurface } from '../components/shared/show-surface';
import { useTranslate } from '../components/shared/translate';
import { useHash } from '../components/shared/use-hash';
import { Desk } from '../entrypoints/desk/desk';
import { Reader } from '../entrypoints/reader/reader';
import { reportUncaughtErrors } from '../platform/browser/error-log';
import { loadTipsTable } from '../platform/browser/guide-files';
import { interfaceLanguage, message } from '../platform/browser/messages';
import { preferences } from '../platform/storage/preferences';
import { pageOf, type SinglePage } from '../platform/web/single-address';
import { SiteSettings } from './site-settings';

/** What the body of a page is called in its style sheet. */
const BODY: Readonly<Record<SinglePage, string>> = { reader: 'reader', desk: 'desk-page', settings: 'page settings' };

const table = loadTipsTable();

/** Reader, desk and settings in one file, each with the style sheet of its own; the hash says which is shown. */
function Single() {
  const t = useTranslate();
  const page = pageOf(useHash());
  useLayoutEffect(() => {
    document.body.className = BODY[page];
    for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-page]'))
      style.media = style.dataset.page === page ? 'all' : 'not all';
    // The reader names the window by what it shows.
    if (page !== 'reader') document.title = `${t(page === 'desk' ? 'checkDraft' : 'settings')} – ${t('readerTitle')}`;
  }, [page]);
  if (page === 'desk') return <Desk />;
  return page === 'settings' ? <SiteSettings /> : <Reader table={table} />;
}

reportUncaughtErrors();
showSurface(<Single />, { preferences, message, language: interfaceLanguage() });
