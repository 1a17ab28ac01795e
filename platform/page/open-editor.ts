import {
  COMMENT_SURROUNDINGS,
  EDITORS,
  MESSAGE_SURROUNDINGS,
  NO_EDITOR,
  OPEN_DIALOGS,
  POST_EDITORS,
} from '../../core/situation/composers';

/** An editor in a visited page and what it writes; `unclear` if the page does not tell. */
export interface OpenEditor {
  readonly element: Element;
  readonly kind: 'post' | 'comment' | 'message' | 'unclear';
}

/**
 * The open editor of the page: the one with the focus, else the one in the open dialog around it, else a field that
 * only writes posts. Runs inside visited pages and changes nothing.
 */
export function openEditor(): OpenEditor | undefined {
  const focused = deepestFocus();
  const dialog = closest(focused, OPEN_DIALOGS);
  return (
    asEditor(closest(focused, EDITORS)) ??
    asEditor(dialog?.querySelector(EDITORS)) ??
    asEditor(
      [...document.querySelectorAll(POST_EDITORS)].find((element) => element.matches(EDITORS) && kindOf(element)),
    )
  );
}

/** Whether a node of the page belongs to a private message. */
export const inMessage = (node: Node | null | undefined): boolean =>
  closest(node instanceof Element ? node : node?.parentElement, MESSAGE_SURROUNDINGS) !== undefined;

/** The focused element, through at most twenty nested open shadow roots. */
export function deepestFocus(): Element | null {
  let element = document.activeElement;
  for (let i = 0; i < 20 && element?.shadowRoot?.activeElement; i++) element = element.shadowRoot.activeElement;
  return element;
}

const asEditor = (element: Element | null | undefined): OpenEditor | undefined => {
  const kind = kindOf(element);
  return element && kind ? { element, kind } : undefined;
};

/** What an editor writes; `undefined` = it is not an editor, or not open. */
export function kindOf(editor: Element | null | undefined): OpenEditor['kind'] | undefined {
  // Older Safari cannot tell whether an element is visible; then only the focus counts.
  if (!editor || editor.checkVisibility?.() === false || editor.matches(NO_EDITOR)) return undefined;
  if (closest(editor, MESSAGE_SURROUNDINGS)) return 'message';
  if (editor.matches(POST_EDITORS)) return 'post';
  if (closest(editor, COMMENT_SURROUNDINGS)) return 'comment';
  return closest(editor, OPEN_DIALOGS) ? 'post' : 'unclear';
}

/** Like `closest`, but continues through the hosts of open shadow roots. */
export function closest(start: Element | null | undefined, selector: string): Element | undefined {
  for (let i = 0, element = start; i < 20 && element; i++) {
    const found = element.closest(selector);
    if (found) return found;
    const root = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/**
 * The text of an editor, with line breaks as the writer sees them. Rich editors put each line into a block, and
 * `innerText` would add an empty line after each block.
 */
export function textIn(editor: Element): string {
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) return withoutEnd(editor.value);
  let holder = editor;
  for (let i = 0; i < 5 && holder.children.length === 1 && holder.firstElementChild?.nodeName === 'DIV'; i++)
    holder = holder.firstElementChild;
  const blocks = [...holder.childNodes];
  const lined = blocks.length > 0 && blocks.every(({ nodeName }) => nodeName === 'P' || nodeName === 'DIV');
  return withoutEnd(
    lined
      ? blocks.map((block) => (block as HTMLElement).innerText.replace(/\n$/, '')).join('\n')
      : (editor as HTMLElement).innerText,
  );
}

const withoutEnd = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/\s*\n+$/, '');
