import {
  COMMENT_SURROUNDINGS,
  EDITORS,
  LETTER_FRAMES,
  MESSAGE_SURROUNDINGS,
  NO_EDITOR,
  OPEN_DIALOGS,
  POST_EDITORS,
  PRIVATE_PATHS,
  SUBJECT_FIELDS,
} from '../../core/situation/composers';
import { closest, deepestFocus, isShown } from './page-walk';

/** An editor in a visited page and what it writes; `unclear` if the page does not tell. */
export interface OpenEditor {
  readonly element: Element;
  readonly kind: 'post' | 'comment' | 'message' | 'unclear';
}

/**
 * The open editor of the page that an injected script stands in: the one with the focus, else the one in the open
 * dialog around it. Looks only, starts from the focus, walks nothing; runs inside visited pages.
 */
export function openEditor(focused = deepestFocus()): OpenEditor | undefined {
  return asEditor(closest(focused, EDITORS)) ?? asEditor(closest(focused, OPEN_DIALOGS)?.querySelector(EDITORS));
}

/**
 * Whether a place of the page belongs to a private message: by what stands around it, or by the address of its frame.
 */
export function inMessage(node: Node | null | undefined): boolean {
  const element = node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : node?.parentElement;
  if (closest(element, MESSAGE_SURROUNDINGS)) return true;
  if (closest(element, LETTER_FRAMES)?.querySelector(SUBJECT_FIELDS)) return true;
  const page = element?.ownerDocument;
  return page !== undefined && page !== document && PRIVATE_PATHS.test(page.location?.pathname ?? '');
}

const asEditor = (element: Element | null | undefined): OpenEditor | undefined => {
  const kind = kindOf(element);
  return element && kind ? { element, kind } : undefined;
};

/** What an editor writes; `undefined` = it is not an editor, or not open. */
export function kindOf(editor: Element | null | undefined): OpenEditor['kind'] | undefined {
  if (!editor || !isShown(editor) || editor.matches(NO_EDITOR)) return undefined;
  if (inMessage(editor)) return 'message';
  if (editor.matches(POST_EDITORS)) return 'post';
  if (closest(editor, COMMENT_SURROUNDINGS)) return 'comment';
  return closest(editor, OPEN_DIALOGS) ? 'post' : 'unclear';
}

/**
 * The text of an editor, with line breaks as the writer sees them. Rich editors put each line into a block, and
 * `innerText` would add an empty line after each block.
 */
export function textIn(editor: Element): string {
  if (isField(editor)) return withoutEnd(editor.value);
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

/** Fields keep their words in `value`; those of a frame are of no class of this page. */
export const isField = (element: Element | null): element is HTMLTextAreaElement => element?.nodeName === 'TEXTAREA';

const withoutEnd = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/\s*\n+$/, '');
