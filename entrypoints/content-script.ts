import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  COMMENT_SURROUNDINGS,
  EDITORS,
  MESSAGE_SURROUNDINGS,
  NO_EDITOR,
  OPEN_DIALOGS,
  POST_EDITORS,
  SHADOW_HOSTS,
} from '../core/situation/composers';
import { HEADING_LENGTH, type PageFacts } from '../core/situation/page-facts';

/**
 * Injected by the toolbar click; reads, returns, is gone. An unlisted script, because WXT's content-script wrapper
 * announces itself to the page. It changes nothing, listens to nothing and never reads what was typed.
 */
export default defineUnlistedScript((): PageFacts => {
  const dialog = last(
    [...roots()].flatMap((root) => [...root.querySelectorAll<HTMLElement>(OPEN_DIALOGS)].filter(isShown)),
  );
  const composer = openComposer(dialog);
  const heading = textOf(dialog?.querySelector('h1,h2,[role=heading]')) || textOf(document.querySelector('h1'));
  return {
    ...(composer ? { composer } : {}),
    ...(heading ? { heading } : {}),
    ...(document.documentElement.lang ? { language: document.documentElement.lang } : {}),
  };
});

/** The document and the known open shadow roots. */
function* roots(): Generator<Document | ShadowRoot> {
  yield document;
  for (const host of document.querySelectorAll(SHADOW_HOSTS)) if (host.shadowRoot) yield host.shadowRoot;
}

function openComposer(dialog: Element | undefined): PageFacts['composer'] {
  const focused = deepestFocus();
  const host = focused?.closest(EDITORS);
  if (host && !host.matches(NO_EDITOR)) {
    const kind = kindOf(host);
    if (kind) return kind;
  }
  for (const root of roots()) {
    for (const editor of root.querySelectorAll(POST_EDITORS))
      if (isShown(editor) && kindOf(editor) !== 'message') return 'post';
  }
  const editor = dialog?.querySelector(EDITORS);
  return editor && isShown(editor) && !editor.matches(NO_EDITOR) ? kindOf(editor) : undefined;
}

/** The focused element, through open shadow roots. */
function deepestFocus(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What an editor writes; `undefined` where it is not clear, for a wrong claim is worse than none. */
function kindOf(editor: Element): PageFacts['composer'] {
  if (editor.closest(MESSAGE_SURROUNDINGS)) return 'message';
  if (editor.matches(POST_EDITORS)) return 'post';
  if (editor.closest(COMMENT_SURROUNDINGS)) return 'comment';
  return editor.closest(OPEN_DIALOGS) ? 'post' : undefined;
}

const isShown = (element: Element): boolean => element.checkVisibility?.() ?? element.getClientRects().length > 0;

/** The first characters of an element's text; a heading of megabytes costs no more than a short one. */
function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let i = 0; i < 50 && text.length < HEADING_LENGTH && walker.nextNode(); i++)
    text += (walker.currentNode as Text).substringData(0, HEADING_LENGTH);
  return text.replace(/\s+/g, ' ').trim().slice(0, HEADING_LENGTH);
}

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
