import { Window } from 'happy-dom';
import { type ComponentChild, h, render } from 'preact';
import { TranslateProvider } from '../../components/shared/translate';
import { TEXTS } from '../../platform/web/interface-texts';
import { ENGLISH } from '../../site/in-english';

type Language = keyof typeof TEXTS;
/**
 * Preact asks for the document of the browser; what measures itself asks when its size changes, which here it never
 * does.
 */
const { document, ResizeObserver } = new Window();
Object.assign(globalThis, { document, ResizeObserver });

/**
 * Draws a view as a browser would first draw it, and returns its HTML: in German, with the English words of the
 * interface beside them as attributes (`site/in-english.ts`). Links between pages of the extension become links between
 * those of the site. What only marks words for highlighting, which needs the script of the reader, is left out.
 */
export function htmlOf(view: () => ComponentChild): string {
  const [german, english] = [drawn(view, 'de'), drawn(view, 'en')];
  noteEnglish(german, english);
  for (const link of german.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    const own = siteAddress(href);
    if (own === undefined) continue;
    link.setAttribute('href', own);
    link.removeAttribute('target');
    link.removeAttribute('rel');
  }
  linkSections(german);
  for (const word of german.querySelectorAll('span[data-at]')) word.replaceWith(...word.childNodes);
  return german.innerHTML;
}

/** In a chapter, the number of a section leads to the section's own page. */
function linkSections(chapter: Element): void {
  if (!chapter.querySelector('.chapter-kicker')) return;
  for (const number of chapter.querySelectorAll('h2 > .section-number')) {
    const link = document.createElement('a');
    link.className = number.className;
    link.setAttribute('href', `${number.textContent}.html`);
    link.textContent = number.textContent;
    number.replaceWith(link);
  }
}

type Element = ReturnType<typeof document.createElement>;

function drawn(view: () => ComponentChild, language: Language): Element {
  const container = document.createElement('div');
  document.documentElement.lang = language;
  const translate = (key: string, value?: string | number) =>
    (TEXTS[language][`site_${key}`] ?? TEXTS[language][key] ?? key).replace('$1', () => String(value ?? ''));
  render(h(TranslateProvider, { value: translate }, view()), container as never);
  return container;
}

/** Leaves at each element whose words differ what they are in English. Fails where they are not all of its content. */
function noteEnglish(german: Element, english: Element): void {
  const label = english.getAttribute('aria-label');
  if (label !== null && label !== german.getAttribute('aria-label')) german.setAttribute(ENGLISH.label, label);
  if (german.innerHTML === english.innerHTML) return;
  const [children, others] = [[...german.children], [...english.children]];
  if (children.length !== others.length)
    throw new Error(`German and English differ in more than words: ${german.outerHTML}`);
  children.forEach((child, i) => {
    const other = others[i];
    if (other) noteEnglish(child as Element, other as Element);
  });
  const inEnglish = textsOf(english);
  for (const [i, text] of textsOf(german).entries()) {
    const other = inEnglish[i]?.textContent ?? '';
    if (text.textContent === other) continue;
    if (german.childNodes.length === 1) {
      german.setAttribute(ENGLISH.text, other);
      continue;
    }
    const span = document.createElement('span');
    span.textContent = text.textContent;
    span.setAttribute(ENGLISH.text, other);
    german.replaceChild(span, text);
  }
}

const TEXT_NODE = 3;
const textsOf = (element: Element) => [...element.childNodes].filter(({ nodeType }) => nodeType === TEXT_NODE);

/** The address of a page of the site for one of the extension: `/reader.html#13.2` is `13.2.html`. */
export function siteAddress(href: string): string | undefined {
  const [, page = '', hash = ''] = /^(?:\/([a-z]+)\.html)?(#.*)?$/.exec(href) ?? [];
  if (!page && !hash) return undefined;
  const [, section] = /^#(\d+(?:\.\d+)?)$/.exec(hash) ?? [];
  if (section && (page === '' || page === 'reader')) return `${section}.html`;
  return page ? `${page}.html${hash}` : undefined;
}
