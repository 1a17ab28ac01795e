/**
 * Walking a visited page from inside: through open shadow roots and frames of the same origin, as the network has built
 * them (LinkedIn draws its article editor, jobs and messages in a frame), never across origins. Looks only. Frames have
 * classes of their own, so nothing here asks `instanceof`.
 */

/** How many levels are followed; a page that nests without end is left after these. */
const DEEPEST = 20;
/** Frames of a page that are looked into. */
const MOST_FRAMES = 20;

const isFrame = (element: Element): element is HTMLIFrameElement => element.nodeName === 'IFRAME';

/** The page inside a frame; `undefined` where it is another origin's: the browser then says nothing. */
function pageIn(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined; // Another origin's.
  }
}

/** The focused element, through open shadow roots and same-origin frames. */
export function deepestFocus(): Element | null {
  let element = document.activeElement;
  for (let i = 0; i < DEEPEST && element; i++) {
    const within: Element | null | undefined =
      element.shadowRoot?.activeElement ?? (isFrame(element) ? pageIn(element)?.activeElement : undefined);
    if (!within) break;
    element = within;
  }
  return element;
}

/** What an element stands in beyond its own tree: the host of its shadow root, or the frame of its page. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null; // Another origin's frame is around it.
  }
}

/** `closest` that goes on through the hosts of open shadow roots and through same-origin frames. */
export function closest(start: Element | null | undefined, selector: string): Element | undefined {
  for (let i = 0, element = start; i < DEEPEST && element; i++, element = hostOf(element)) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** Whether an element and every frame around it are shown. Older Safari cannot say; then they count as shown. */
export function isShown(element: Element): boolean {
  for (let i = 0, at: Element | null = element; i < DEEPEST && at; i++, at = hostOf(at))
    if (at.checkVisibility?.() === false) return false;
  return true;
}

/** The pages in this page's frames that can be looked into, asked of the window: no walk through the page. */
export function framePages(): Document[] {
  return Array.from({ length: Math.min(window.length, MOST_FRAMES) }, (_, i) => {
    try {
      return window[i]?.document;
    } catch {
      return undefined; // Another origin's.
    }
  }).filter((page) => page !== undefined);
}

/** Elements that a search through the whole page looks at. */
const MOST_ELEMENTS = 200_000;

/**
 * What fits a selector anywhere in the page, its open shadow roots and its same-origin frames. It walks the whole page,
 * so it is for what somebody has asked for, not for every click.
 */
export function* everywhere(
  selector: string,
  root: Document | ShadowRoot = document,
  budget = { left: MOST_ELEMENTS },
): Generator<Element> {
  yield* root.querySelectorAll(selector);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node && budget.left-- > 0; node = walker.nextNode()) {
    const element = node as Element;
    const within = element.shadowRoot ?? (isFrame(element) ? pageIn(element) : undefined);
    if (within) yield* everywhere(selector, within, budget);
  }
}
