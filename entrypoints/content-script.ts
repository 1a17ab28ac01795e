import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  COMMENT_SURROUNDINGS,
  EDITORS,
  MASTODON_MARKS,
  MESSAGE_SURROUNDINGS,
  NO_EDITOR,
  OPEN_DIALOGS,
  POST_EDITORS,
  PRIVATE_HOSTS,
} from '../core/situation/composers';
import { HEADING_LENGTH, type PageFacts } from '../core/situation/page-facts';

/**
 * Injected by the toolbar click; reads, returns, is gone. An unlisted script, because WXT's content-script wrapper
 * announces itself to the page. It changes nothing, listens to nothing, never reads what was typed and never walks
 * the page: it starts from the focus and from the middle of the window and asks upwards, so that a feed of a hundred
 * thousand nodes costs what an empty page costs.
 */
export default defineUnlistedScript((): PageFacts => {
  if (PRIVATE_HOSTS.test(location.host)) return {};
  const focused = deepest(document.activeElement, (element) => element.shadowRoot?.activeElement);
  const { innerWidth, innerHeight } = window;
  const middle = deepest(document.elementFromPoint(innerWidth / 2, innerHeight / 2), (element) =>
    element.shadowRoot?.elementFromPoint(innerWidth / 2, innerHeight / 2),
  );
  const dialog = closest(focused, OPEN_DIALOGS) ?? closest(middle, OPEN_DIALOGS);
  return {
    composer: kindOf(closest(focused, EDITORS)) ?? kindOf(dialog?.querySelector(EDITORS)),
    heading: textOf(dialog?.querySelector('h1,h2,[role=heading]')) || textOf(document.getElementsByTagName('h1')[0]),
    language: document.documentElement.lang,
    mastodon: marks() > 1 || undefined,
    entity: entity(),
  } as PageFacts;
});

/** Follows open shadow roots inwards; a page that nests them without end is left after twenty. */
function deepest(start: Element | null, inner: (element: Element) => Element | null | undefined): Element | null {
  let element = start;
  for (let i = 0; i < 20 && element; i++) {
    const next = inner(element);
    if (!next || next === element) break;
    element = next;
  }
  return element;
}

/** `closest` that goes on through the hosts of open shadow roots. */
function closest(start: Element | null | undefined, selector: string): Element | undefined {
  for (let i = 0, element = start; i < 20 && element; i++) {
    const found = element.closest(selector);
    if (found) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** What an editor writes; `undefined` where it is not clear, for a wrong claim is worse than none. */
function kindOf(editor: Element | null | undefined): PageFacts['composer'] {
  if (!editor?.checkVisibility() || editor.matches(NO_EDITOR)) return undefined;
  if (closest(editor, MESSAGE_SURROUNDINGS)) return 'message';
  if (editor.matches(POST_EDITORS)) return 'post';
  if (closest(editor, COMMENT_SURROUNDINGS)) return 'comment';
  return closest(editor, OPEN_DIALOGS) && 'post';
}

function marks(): number {
  return (
    MASTODON_MARKS.ids.filter((id) => document.getElementById(id)).length +
    MASTODON_MARKS.inHead.filter((mark) => document.head?.querySelector(mark)).length
  );
}

/** The page's schema.org statement about whom it shows; the extension checks that it is about this page. */
function entity(): PageFacts['entity'] {
  const script =
    document.head?.querySelector('script[type="application/ld+json"]') ??
    document.body?.querySelector(':scope>script[type="application/ld+json"]');
  const json = script?.textContent ?? '';
  if (!json || json.length > 50_000) return undefined;
  try {
    const { mainEntity, ...page } = JSON.parse(json);
    const { '@type': type, url } = mainEntity ?? page;
    return { type, url: url ?? page.url };
  } catch {
    return undefined;
  }
}

/** The first characters of an element's text; a heading of megabytes costs no more than a short one. */
function textOf(element: Element | null | undefined): string {
  const walker = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let i = 0; i < 50 && text.length < HEADING_LENGTH && walker?.nextNode(); i++)
    text += (walker.currentNode as Text).substringData(0, HEADING_LENGTH);
  return text.replace(/\s+/g, ' ').trim().slice(0, HEADING_LENGTH);
}
