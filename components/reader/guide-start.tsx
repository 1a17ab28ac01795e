import type { ComponentChildren } from 'preact';
import type { ChapterEntry } from '../../core/guide/compiled-guide';
import { hasPage, type PageName, pageAddress } from '../../core/guide/page-address';
import { type MessageKey, useTranslate } from '../shared/translate';
import { ChapterList } from './chapter-list';

const MORE_PAGES = [
  ['checklist', 'checklists'],
  ['desk', 'checkDraft'],
  ['settings', 'settings'],
] as const satisfies readonly (readonly [PageName, MessageKey])[];

/** The reader without a place: the chapters with what each is about, and a word where a link led nowhere. */
export function GuideStart({
  chapters,
  unknown,
  children,
}: {
  chapters: readonly ChapterEntry[];
  unknown?: string | undefined;
  /** What stands before the chapters. */
  children?: ComponentChildren;
}) {
  const t = useTranslate();
  return (
    <article class="start">
      <h1 tabIndex={-1}>{t('readerTitle')}</h1>
      {document.documentElement.lang === 'en' && <p class="start-language">{t('guideLanguage')}</p>}
      {unknown !== undefined && (
        <div class="notice" role="alert">
          <p>{t('unknownAnchor', unknown.slice(0, 80))}</p>
          <p>{t('unknownAnchorHint')}</p>
        </div>
      )}
      {children}
      <ul class="start-more">
        <li>
          <a href="#glossar" lang="de">
            {t('glossary')}
          </a>
        </li>
        <li>
          <a href="#vorlagen">{t('templates')}</a>
        </li>
        <li>
          <a href="#neu">{t('changes')}</a>
        </li>
        {MORE_PAGES.filter(([page]) => hasPage(page)).map(([page, name]) => (
          <li key={page}>
            <a href={pageAddress(page)}>{t(name)}</a>
          </li>
        ))}
      </ul>
      <ChapterList chapters={chapters} hrefOf={(number) => `#${number}`} />
      <p class="start-note">{t('examplesInvented')}</p>
    </article>
  );
}
