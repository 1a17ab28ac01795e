import type { Target } from './target';

/** What a person sees as broken, one sentence each: what it is and the words that it is about. */
export type LayoutFault = string;

/**
 * What is broken in the layout of a surface as it is drawn now: words broken without a hyphen, numbers and labels on
 * more lines than they need, text that is cut or covered, a surface or a part of it that scrolls sideways. Measured in
 * the page, by the boxes of the text itself.
 */
export const layoutFaults = (view: Pick<Target, 'evaluate'>): Promise<LayoutFault[]> =>
  // A compiler that keeps the names of functions calls this; in the page it is not there.
  view.evaluate<LayoutFault[]>(`((__name) => (${faultsInPage})())((named) => named)`);

/** A popup is at most so high: what is longer gets a scroll bar, in CSS pixels. */
const POPUP_HEIGHT = 600;

/**
 * Whether a popup as it opens has a scroll bar although nothing in it is unfolded and no results are listed, and
 * whether, where the browser gives it less than it asks for, anything moves but the list in its middle.
 */
export const popupScrolls = (view: Pick<Target, 'evaluate'>): Promise<LayoutFault[]> =>
  view.evaluate<LayoutFault[]>(
    `(() => {
      const main = document.querySelector('main');
      const needed = innerHeight + main.scrollHeight - main.clientHeight;
      const unfolded = document.querySelector('[aria-expanded=true], details[open], #search-results a');
      const below = document.querySelector('.popup-footer').getBoundingClientRect().bottom > innerHeight + 1;
      return [
        ...(needed > ${POPUP_HEIGHT} && !unfolded ? ['scroll bar: the popup is ' + needed + ' px high'] : []),
        ...(below ? ['the ways out lie below the window'] : []),
        ...(getComputedStyle(document.body).overflowY === 'visible' ? ['the popup scrolls as a whole'] : []),
      ];
    })()`,
  );

/** Runs in the page: everything it needs is inside. */
function faultsInPage(): LayoutFault[] {
  const faults = new Set<string>();
  /** Boxes may be off by this much: fonts are not drawn in whole pixels. */
  const TOLERANCE = 2;
  /** Words that a browser hyphenates are letters only and not short; `hyphenate-limit-chars` says the same. */
  const HYPHENATED = /^\p{P}*\p{L}{8,}\p{P}*$/u;
  /** The address of a page, as it is typed: a host and a path. */
  const ADDRESS = /[\p{L}\d]\.\p{L}{2,}\//u;
  /** A number or a label: a few words that are looked at, not read. */
  const LABELS = 'button, summary, label, dt, th, kbd, legend, [class*=number], [class*=count], [class*=section]';
  const LABEL_LENGTH = 24;

  const nameOf = (element: Element) =>
    `${element.nodeName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')}`;
  const quote = (text: string) => `"${text.replace(/\s+/g, ' ').trim().slice(0, 60)}"`;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const isInline = (element: Element) => /^(inline|contents)$/.test(styleOf(element).display);
  const blockOf = (element: Element): Element =>
    isInline(element) && element.parentElement ? blockOf(element.parentElement) : element;
  const closest = (element: Element | null, is: (style: CSSStyleDeclaration) => boolean): Element | undefined => {
    for (let at = element; at; at = at.parentElement) if (is(styleOf(at))) return at;
    return undefined;
  };
  const isHiddenFromEyes = (element: Element) =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    closest(element, ({ clipPath }) => clipPath !== 'none') !== undefined;
  const px = (length: string) => Number.parseFloat(length) || 0;
  const innerWidthOf = (block: Element) =>
    block.clientWidth - px(styleOf(block).paddingLeft) - px(styleOf(block).paddingRight);
  /**
   * The width that a text could have. A box that shrinks to its content says nothing about it: its container does,
   * without what stands beside it there.
   */
  const roomOf = (element: Element): number => {
    const block = blockOf(element);
    const { position, float, display } = styleOf(block);
    const parent = block.parentElement;
    if (!parent) return innerWidthOf(block);
    const around = styleOf(parent);
    if (/flex/.test(around.display) && !/column/.test(around.flexDirection)) {
      const { top, bottom } = block.getBoundingClientRect();
      const beside = [...parent.children]
        .filter((other) => other !== block && other.checkVisibility())
        .map((other) => other.getBoundingClientRect())
        .filter((other) => other.top < bottom && other.bottom > top)
        .reduce((sum, { width }) => sum + width + px(around.columnGap), 0);
      return roomOf(parent) - beside - px(styleOf(block).paddingLeft) - px(styleOf(block).paddingRight);
    }
    const shrinks = position === 'absolute' || float !== 'none' || display.startsWith('inline-');
    return shrinks ? roomOf(parent) : innerWidthOf(block);
  };

  interface Line {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** The lines on which a part of a text stands. */
  const linesOf = (node: Text, start: number, end: number): Line[] => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const lines: Line[] = [];
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      if (width === 0) continue;
      const last = lines.at(-1);
      if (last && Math.abs(last.top - top) < (bottom - top) / 2)
        lines[lines.length - 1] = { ...last, left: Math.min(last.left, left), right: Math.max(last.right, right) };
      else lines.push({ left, right, top, bottom });
    }
    return lines;
  };
  const widthOf = (lines: readonly Line[]) => lines.reduce((sum, { left, right }) => sum + right - left, 0);

  const texts: { readonly node: Text; readonly parent: Element; readonly lines: readonly Line[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || !node.data.trim() || isHiddenFromEyes(parent)) continue;
    // What is typed breaks as it must; what only the eye has beside it says nothing by itself.
    if (parent.closest('textarea, select, option, svg, [aria-hidden=true]')) continue;
    texts.push({ node, parent, lines: linesOf(node, 0, node.length) });
  }

  for (const { node, parent, lines } of texts) {
    // Words that stand on more than one line.
    const hyphens = styleOf(parent).hyphens === 'auto';
    for (const { 0: word, index } of lines.length > 1 ? node.data.matchAll(/\S+/g) : []) {
      // An address that has no room on one line breaks where it must.
      const isAddress = ADDRESS.test(word);
      if (isAddress && widthOf(linesOf(node, index, index + word.length)) > roomOf(parent)) continue;
      // After these a line may end: that is where compound words, pairs and addresses are broken by themselves.
      let at = index;
      for (const part of word.split(isAddress ? /(?<=[-–—\u00AD\u200B/?&])/ : /(?<=[-–—\u00AD\u200B])/)) {
        const parts = linesOf(node, at, at + part.length);
        at += part.length;
        if (parts.length < 2 || (hyphens && HYPHENATED.test(part))) continue;
        if (widthOf(parts) > roomOf(parent)) continue;
        faults.add(`broken inside a word: ${quote(part)} in ${nameOf(parent)}`);
      }
    }
    const label = parent.closest(LABELS);
    const words = label?.textContent?.trim() ?? '';
    // The blanks at the ends of lines have no width; on one line they have.
    const blanks = (lines.length - 1) * 0.4 * px(styleOf(parent).fontSize);
    if (label && words.length <= LABEL_LENGTH && lines.length > 1 && widthOf(lines) + blanks < roomOf(parent))
      faults.add(`more lines than it needs: ${quote(words)} in ${nameOf(label)}`);
  }

  // Text that is not all to be seen.
  const clips = ({ overflowX, overflowY }: CSSStyleDeclaration) => overflowX !== 'visible' || overflowY !== 'visible';
  const isPage = (element: Element) => element === document.body || element === document.documentElement;
  const boxes = new Map<Element, readonly DOMRect[]>();
  /** The boxes of everything around an element that cuts or scrolls what is in it. */
  const clippingBoxes = (element: Element): readonly DOMRect[] => {
    const known = boxes.get(element);
    if (known) return known;
    const above = element.parentElement && !isPage(element) ? clippingBoxes(element.parentElement) : [];
    const all = !isPage(element) && clips(styleOf(element)) ? [element.getBoundingClientRect(), ...above] : above;
    boxes.set(element, all);
    return all;
  };
  /** The part of a line that is inside everything that cuts or scrolls it; `undefined` = nothing of it. */
  const visiblePart = (parent: Element, line: Line): Line | undefined => {
    let part = line;
    for (const box of clippingBoxes(parent)) {
      part = {
        left: Math.max(part.left, box.left),
        right: Math.min(part.right, box.right),
        top: Math.max(part.top, box.top),
        bottom: Math.min(part.bottom, box.bottom),
      };
    }
    return part.right - part.left > TOLERANCE && part.bottom - part.top > TOLERANCE ? part : undefined;
  };
  const focusable = 'a[href], button';
  for (const { node, parent, lines } of texts) {
    for (const line of lines) {
      const { left, right, top, bottom } = line;
      const clipping = closest(parent, clips);
      const { webkitLineClamp, textOverflow, overflowX, overflowY } = styleOf(clipping ?? document.body);
      // What is shortened on purpose says so by its dots; what scrolls can be reached.
      if (webkitLineClamp !== 'none' || textOverflow === 'ellipsis') continue;
      // A way past the contents stands outside until the keyboard is on it.
      const waits = right < 0 && parent.closest(focusable) !== null;
      const seen = visiblePart(parent, line);
      if (seen && !waits && (seen.left < -TOLERANCE || seen.right > innerWidth + TOLERANCE))
        faults.add(`out of the window: ${quote(node.data)} in ${nameOf(parent)}`);
      if (!clipping || isPage(clipping)) continue;
      const box = clipping.getBoundingClientRect();
      const sideways = /hidden|clip/.test(overflowX) && (left < box.left - TOLERANCE || right > box.right + TOLERANCE);
      const down = /hidden|clip/.test(overflowY) && (top < box.top - TOLERANCE || bottom > box.bottom + TOLERANCE);
      if (sideways || down) faults.add(`cut: ${quote(node.data)} in ${nameOf(parent)}`);
    }
  }

  // Text that something else covers. Sticky bars may cover what scrolls, and hits the view behind them.
  const floats = (element: Element | null) =>
    closest(element, ({ position }) => position === 'sticky' || position === 'fixed') !== undefined ||
    (element?.closest('search') != null && closest(element, ({ position }) => position === 'absolute') !== undefined);
  const drawn: (Line & { readonly node: Text })[] = [];
  for (const { node, parent, lines } of texts) {
    for (const line of lines) {
      const seen = visiblePart(parent, line);
      if (!seen || seen.bottom - seen.top < (line.bottom - line.top) / 2) continue;
      if (!floats(parent)) drawn.push({ ...seen, node });
      const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
      if (x < 0 || x >= innerWidth || y < 0 || y >= innerHeight) continue;
      const on = document.elementFromPoint(x, y);
      if (!on || on.contains(parent) || parent.contains(on) || floats(on)) continue;
      faults.add(`covered: ${quote(node.data)} in ${nameOf(parent)} by ${nameOf(on)}`);
    }
  }
  drawn.sort((one, other) => one.top - other.top);
  for (const [i, one] of drawn.entries()) {
    for (let j = i + 1; j < drawn.length; j++) {
      const other = drawn[j];
      // The boxes of letters are higher than the letters: lines that are set closely touch.
      if (!other || other.top > one.top + (one.bottom - one.top) / 2) break;
      const overlap = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (one.node !== other.node && overlap > TOLERANCE)
        faults.add(`on top of each other: ${quote(one.node.data)} and ${quote(other.node.data)}`);
    }
  }

  for (const element of [document.documentElement, ...document.body.querySelectorAll('*')]) {
    const scrolls = element === document.documentElement || /auto|scroll/.test(styleOf(element).overflowX);
    if (!scrolls || element.matches('textarea, input') || !element.checkVisibility()) continue;
    if (element.scrollWidth > element.clientWidth + 1)
      faults.add(`scrolls sideways: ${nameOf(element)}, ${element.scrollWidth} in ${element.clientWidth} px`);
  }
  return [...faults];
}
