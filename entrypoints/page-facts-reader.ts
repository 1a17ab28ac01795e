import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MASTODON_MARKS, OPEN_DIALOGS, PRIVATE_HOSTS } from '../core/situation/composers';
import { HEADING_LENGTH, type PageFacts } from '../core/situation/page-facts';
import { labelOf } from '../platform/page/editor-label';
import { openEditor } from '../platform/page/open-editor';
import { closest, deepestFocus, framePages, isShown } from '../platform/page/page-walk';

/**
 * Injected by the toolbar click; reads, returns and leaves nothing behind. An unlisted script, because WXT's wrapper
 * for content scripts announces itself to the page. It changes nothing, listens to nothing and never reads what was
 * typed. It does not walk the page: it starts at the focus, which every network puts into its open editor, and goes up,
 * so a feed of a hundred thousand nodes costs no more than an empty page.
 */
export default defineUnlistedScript((): PageFacts => {
  if (PRIVATE_HOSTS.test(location.host)) return {};
  const focused = deepestFocus();
  const dialog = closest(focused, OPEN_DIALOGS);
  const editor = openEditor(focused);
  // The words around a private message name who it goes to.
  const open = editor?.kind !== 'message';
  return {
    // Where it is not clear, `toPageFacts` leaves it out: a wrong claim is worse than none.
    composer: editor?.kind,
    field: open && editor ? labelOf(editor.element) : undefined,
    heading: open ? textOf(dialog?.querySelector('h1,h2,[role=heading]')) || headingOf(focused) : undefined,
    language: document.documentElement.lang,
    mastodon: marks() > 1 || undefined,
    entity: entity(),
  } as PageFacts;
});

/** The main heading: of the frame that somebody works in or that covers the page, else of the page. */
function headingOf(focused: Element | null): string {
  const workedIn = focused?.ownerDocument ?? document;
  const pages = [...(workedIn === document ? framePages().filter(coversPage) : [workedIn]), document];
  for (const page of pages) {
    const heading = textOf(firstHeading(page));
    if (heading) return heading;
  }
  return '';
}

/** Whether a frame's page takes up most of what is seen. */
function coversPage({ defaultView }: Document): boolean {
  const frame = defaultView?.frameElement;
  if (!frame || !isShown(frame)) return false;
  const { width, height } = frame.getBoundingClientRect();
  return width > innerWidth / 2 && height > innerHeight / 2;
}

/** A page's main heading, if it stands among the first elements, as it does where there is one. */
function firstHeading(page: Document): Element | undefined {
  const walker = document.createTreeWalker(page.body ?? page, NodeFilter.SHOW_ELEMENT);
  for (let i = 0; i < 700 && walker.nextNode(); i++)
    if (walker.currentNode.nodeName === 'H1') return walker.currentNode as Element;
  return undefined;
}

function marks(): number {
  return (
    MASTODON_MARKS.ids.filter((id) => document.getElementById(id)).length +
    MASTODON_MARKS.inHead.filter((mark) => document.head?.querySelector(mark)).length
  );
}

/** Whom the page is about, from schema.org data in its head. The extension checks later that it is about this page. */
function entity(): PageFacts['entity'] {
  const script = document.head?.querySelector('script[type="application/ld+json"]');
  const json = script?.textContent ?? '';
  if (!json || json.length > 50_000) return undefined;
  try {
    const { mainEntity, ...page } = JSON.parse(json);
    const { '@type': type, url } = mainEntity ?? page;
    return { type, url: url ?? page.url };
  } catch {
    // The page's own JSON is broken.
    return undefined;
  }
}

/** The first characters of an element's text, without reading the rest: a heading can have megabytes. */
function textOf(element: Element | null | undefined): string {
  const walker = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let i = 0; i < 50 && text.length < HEADING_LENGTH && walker?.nextNode(); i++)
    text += (walker.currentNode as Text).substringData(0, HEADING_LENGTH);
  return text.replace(/\s+/g, ' ').trim().slice(0, HEADING_LENGTH);
}
