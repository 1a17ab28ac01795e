import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EDITORS, MASTODON_MARKS, OPEN_DIALOGS, PRIVATE_HOSTS } from '../core/situation/composers';
import { HEADING_LENGTH, type PageFacts } from '../core/situation/page-facts';
import { closest, deepestFocus, kindOf } from '../platform/page/open-editor';

/**
 * Injected by the toolbar click; reads, returns, is gone. An unlisted script, because WXT's content-script wrapper
 * announces itself to the page. It changes nothing, listens to nothing, never reads what was typed and never walks
 * the page: it starts from the focus, which every network puts into its open editor, and asks upwards, so that a
 * feed of a hundred thousand nodes costs what an empty page costs.
 */
export default defineUnlistedScript((): PageFacts => {
  if (PRIVATE_HOSTS.test(location.host)) return {};
  const focused = deepestFocus();
  const dialog = closest(focused, OPEN_DIALOGS);
  return {
    // Where it is not clear, `toPageFacts` leaves it out: a wrong claim is worse than none.
    composer: kindOf(closest(focused, EDITORS)) ?? kindOf(dialog?.querySelector(EDITORS)),
    heading: textOf(dialog?.querySelector('h1,h2,[role=heading]')) || textOf(firstHeading()),
    language: document.documentElement.lang,
    mastodon: marks() > 1 || undefined,
    entity: entity(),
  } as PageFacts;
});

/** The page's main heading, if it stands among the first elements, as it does where there is one. */
function firstHeading(): Element | undefined {
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_ELEMENT);
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

/** The page's schema.org statement about whom it shows, in its head; the extension checks that it is about this page. */
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

/** The first characters of an element's text; a heading of megabytes costs no more than a short one. */
function textOf(element: Element | null | undefined): string {
  const walker = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let i = 0; i < 50 && text.length < HEADING_LENGTH && walker?.nextNode(); i++)
    text += (walker.currentNode as Text).substringData(0, HEADING_LENGTH);
  return text.replace(/\s+/g, ' ').trim().slice(0, HEADING_LENGTH);
}
