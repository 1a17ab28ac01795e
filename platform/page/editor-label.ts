import { isField } from './open-editor';

/** Characters of a field's name. */
const LONGEST = 80;

/**
 * What the page calls an editor: its label, else what stands in it while it is empty. For telling the reader which one
 * was read, and for telling a reply from a post. Attributes and labels only, never a word of what was typed.
 */
export function labelOf(editor: Element): string {
  const root = editor.getRootNode();
  const labels = (editor.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => ('getElementById' in root ? (root as Document).getElementById(id) : null));
  const named = [...labels, ...(isField(editor) ? (editor.labels ?? []) : [])];
  const words =
    editor.getAttribute('aria-label') ||
    named.map((element) => element?.textContent ?? '').join(' ') ||
    PLACEHOLDERS.map((name) => editor.getAttribute(name) ?? editor.firstElementChild?.getAttribute(name)).find(Boolean);
  return (words ?? '')
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** Quill and ProseMirror keep it in the first paragraph. */
const PLACEHOLDERS = ['placeholder', 'aria-placeholder', 'data-placeholder', 'title'];
