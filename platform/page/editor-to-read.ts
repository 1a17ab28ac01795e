import { EDITORS } from '../../core/situation/composers';
import { kindOf, type OpenEditor, openEditor, textIn } from './open-editor';
import { everywhere } from './page-walk';

/** An editor to read, and whether the writer has the cursor in it. */
export interface EditorToRead extends OpenEditor {
  readonly focused: boolean;
}

/**
 * Which editor somebody means who asks for the draft: the one with the cursor; where that is empty or none, the largest
 * that holds words, posts before fields of which the page does not say what they are. Comments only with the cursor,
 * messages never. Runs inside visited pages and looks only.
 */
export function editorToRead(): EditorToRead | undefined {
  const open = openEditor();
  if (open && (open.kind === 'message' || textIn(open.element).trim() !== '')) return { ...open, focused: true };
  const filled = [...everywhere(EDITORS)].flatMap((element): OpenEditor[] => {
    const kind = element.parentElement?.closest(EDITORS) ? undefined : kindOf(element);
    return (kind === 'post' || kind === 'unclear') && textIn(element).trim() !== '' ? [{ element, kind }] : [];
  });
  const largest = (kind: OpenEditor['kind']) =>
    filled.filter((editor) => editor.kind === kind).sort((a, b) => sizeOf(b.element) - sizeOf(a.element))[0];
  const found = largest('post') ?? largest('unclear');
  if (found) return { ...found, focused: false };
  return open && { ...open, focused: true };
}

function sizeOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}
