import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PRIVATE_HOSTS } from '../core/situation/composers';
import type { EditorReading } from '../platform/page/draft-reading';
import { labelOf } from '../platform/page/editor-label';
import { editorToRead } from '../platform/page/editor-to-read';
import { textIn } from '../platform/page/open-editor';

/**
 * Injected when somebody asks the desk to read the draft, never by itself: reads one editor's text, returns, is gone.
 * It changes nothing and listens to nothing. Of messages it returns that they are messages, no word of them.
 */
export default defineUnlistedScript((): EditorReading => {
  if (PRIVATE_HOSTS.test(location.host)) return { kind: 'message' };
  const editor = editorToRead();
  if (!editor) return { kind: 'none' };
  const { element, kind, focused } = editor;
  return kind === 'message' ? { kind } : { kind, focused, label: labelOf(element), text: textIn(element) };
});
